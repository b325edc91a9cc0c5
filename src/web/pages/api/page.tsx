import { apiRoot } from '../../../api/index.ts';
import { success } from '../../../base/index.ts';
import type { Page, PageRequest } from '../../page.ts';
import { schemaName, type Contents, type OpenApiDocument, type Operation } from './document.ts';
import { apiTexts } from './texts.ts';

/** How programs use the workbench: a reference made from the OpenAPI document. */
export const apiPage: Page = {
  path: '/api',
  access: 'public',
  answer: async (request) => {
    const { text, language } = request;
    const document = (await request.openApi()) as OpenApiDocument;
    const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({
        name: `${method.toUpperCase()} ${path}`,
        operation,
      })),
    );
    return success({
      kind: 'page',
      title: text(apiTexts.title),
      body: (
        <>
          <p class="lead">{text(apiTexts.lead)}</p>
          <p>
            <a href={`${apiRoot}/openapi.json?lang=${language}`}>{text(apiTexts.document)}</a>
          </p>
          {operations.map(({ name, operation }) => (
            <OperationView request={request} name={name} operation={operation} />
          ))}
          <h2>{text(apiTexts.schemas)}</h2>
          {Object.entries(document.components.schemas).map(([name, schema]) => (
            <details id={`schema-${name}`}>
              <summary>{name}</summary>
              <pre class="code scroll" tabIndex={0}>
                {JSON.stringify(schema, null, 1)}
              </pre>
            </details>
          ))}
        </>
      ),
    });
  },
};

interface Props {
  readonly request: PageRequest;
  readonly name: string;
  readonly operation: Operation;
}

function OperationView({ request: { text }, name, operation }: Props) {
  const { summary, description, parameters = [], requestBody, responses } = operation;
  return (
    <section>
      <h2 class="code">{name}</h2>
      <p>{summary}.</p>
      {description === undefined ? null : <p>{description}</p>}
      {parameters.length === 0 ? null : (
        <div class="scroll" role="region" aria-label={text(apiTexts.parameters, { path: name })} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{text(apiTexts.parameter)}</th>
                <th scope="col">{text(apiTexts.place)}</th>
                <th scope="col">{text(apiTexts.description)}</th>
              </tr>
            </thead>
            <tbody>
              {parameters.map((parameter) => (
                <tr>
                  <th scope="row" class="code">
                    {parameter.name}
                  </th>
                  <td class="code">{parameter.in}</td>
                  <td>
                    {parameter.description ?? parameter.schema?.description}{' '}
                    <code>
                      {parameter.schema?.enum?.join(' | ') ??
                        [parameter.schema?.type ?? ''].flat().join(' | ')}
                    </code>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <dl class="meta">
        {requestBody === undefined ? null : (
          <>
            <dt>{text(apiTexts.body)}</dt>
            <dd>
              <ContentsView contents={requestBody.content} />
            </dd>
          </>
        )}
        <dt>{text(apiTexts.answers)}</dt>
        <dd>
          <ul class="plain">
            {Object.entries(responses).map(([status, response]) => (
              <li>
                <strong>{status}</strong>: {response.description}{' '}
                <ContentsView contents={response.content ?? {}} />
              </li>
            ))}
          </ul>
        </dd>
      </dl>
    </section>
  );
}

function ContentsView({ contents }: { readonly contents: Contents }) {
  return (
    <>
      {Object.entries(contents).map(([type, { schema }]) => {
        const name = schemaName(schema);
        return (
          <>
            <code>{type}</code> {name === undefined ? null : <a href={`#schema-${name}`}>{name}</a>}{' '}
          </>
        );
      })}
    </>
  );
}
