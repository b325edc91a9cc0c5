import { findTable, tableView, type TablePage } from '../../../api/index.ts';
import { withColon, formatCount, success, type Language } from '../../../base/index.ts';
import type { PackTable } from '../../../pack/index.ts';
import type { Page, PageRequest } from '../../page.ts';
import { packOf } from '../find-pack.ts';
import { otherLanguage } from './descriptor.ts';
import { licenceWords } from './licence.ts';
import { dataTexts } from './texts.ts';

/** Rows on one page. */
const pageSize = 50;

const types = { csv: 'text/csv; charset=utf-8', parquet: 'application/vnd.apache.parquet' } as const;

/** A table with its schema and rows; with an ending, the whole table as a file. */
export const tablePage: Page = {
  path: '/:pack/data/:table',
  access: 'reader',
  answer: async (request) => {
    const open = packOf(request);
    if (!open.ok) return open;
    const { pack } = open.value;
    const [, name = '', ending] = /^(.*?)(?:\.(csv|parquet))?$/.exec(request.params['table'] ?? '') ?? [];
    const found = findTable(request.workbench, { pack: pack.id, table: name });
    if (!found.ok) return found;
    const table = found.value;
    const { tables } = request.workbench;
    if (ending === 'csv' || ending === 'parquet') {
      const content = await tables.file(table, ending);
      return success({ kind: 'file', type: types[ending], name: `${name}.${ending}`, content });
    }
    const offset = readOffset(request.query.get('offset'));
    const { rows, total } = await tables.page(table, pageSize, offset);
    const lang = otherLanguage(pack, request.language);
    const { title, description } = tableView(table, request.language);
    return success({
      kind: 'page',
      title: table.name,
      body: (
        <>
          {title === undefined ? null : (
            <p class="lead" lang={lang}>
              {title}
            </p>
          )}
          {description === undefined ? null : <p lang={lang}>{description}</p>}
          <Facts request={request} table={table} />
          <Schema request={request} table={table} lang={lang} />
          <Rows request={request} table={table} rows={rows} total={total} offset={offset} />
        </>
      ),
    });
  },
};

/** Whatever else stands there: the first rows. */
function readOffset(text: string | null): number {
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : 0;
}

interface Props {
  readonly request: PageRequest;
  readonly table: PackTable;
}

function Facts({ request: { text, link, path, figures }, table }: Props) {
  return (
    <dl class="meta">
      <dt>{text(dataTexts.download)}</dt>
      <dd>
        <a href={link(`${path}.csv`)}>CSV</a> · <a href={link(`${path}.parquet`)}>Parquet</a>
      </dd>
      <dt>{text(dataTexts.licence)}</dt>
      <dd>{text(licenceWords(table.licence))}</dd>
      <dt>{text(dataTexts.sources)}</dt>
      <dd>
        {table.sources.map((source, at) => (
          <>
            {at === 0 ? '' : ', '}
            <a href={figures.links.source(source)}>{source}</a>
          </>
        ))}
      </dd>
    </dl>
  );
}

function Schema({
  request: { text, language },
  table,
  lang,
}: Props & { readonly lang: Language | undefined }) {
  const { schema } = tableView(table, language);
  return (
    <>
      <h2>{text(dataTexts.fields)}</h2>
      <div class="scroll" role="region" aria-label={text(dataTexts.fields)} tabIndex={0}>
        <table>
          <caption>
            {schema.primaryKey.length === 0
              ? text(dataTexts.fields)
              : `${withColon(text(dataTexts.key), language)} ${schema.primaryKey.join(', ')}`}
          </caption>
          <thead>
            <tr>
              <th scope="col">{text(dataTexts.field)}</th>
              <th scope="col">{text(dataTexts.type)}</th>
              <th scope="col">{text(dataTexts.unit)}</th>
              <th scope="col">{text(dataTexts.description)}</th>
              <th scope="col">{text(dataTexts.constraints)}</th>
            </tr>
          </thead>
          <tbody>
            {schema.fields.map((field) => (
              <tr>
                <th scope="row" class="code">
                  {field.name}
                </th>
                <td>{field.type}</td>
                <td>{field.unit ?? '–'}</td>
                <td lang={lang}>{field.description ?? field.title}</td>
                <td class="code">
                  {Object.entries(field.constraints ?? {})
                    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
                    .join(', ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

interface RowsProps extends Props {
  readonly rows: TablePage['rows'];
  readonly total: number;
  readonly offset: number;
}

function Rows({ request: { text, link, path, language }, table, rows, total, offset }: RowsProps) {
  const count = (value: number) => formatCount(value, language);
  const span = { from: count(offset + 1), to: count(offset + rows.length), total: count(total) };
  const title = text(rows.length === 0 ? dataTexts.noRows : dataTexts.rows, span);
  const at = (to: number) => link(path, to === 0 ? {} : { offset: String(to) });
  return (
    <>
      <h2>{title}</h2>
      <div class="scroll" role="region" aria-label={title} tabIndex={0}>
        <table>
          <caption>{table.name}</caption>
          <thead>
            <tr>
              {table.fields.map(({ name, type }) => (
                <th scope="col" class={type === 'integer' || type === 'number' ? 'n' : undefined}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr>
                {table.fields.map(({ name, type }) => (
                  <td class={type === 'integer' || type === 'number' ? 'n' : undefined}>
                    {row[name] === null ? '–' : String(row[name])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="noprint">
        {offset === 0 ? null : <a href={at(Math.max(0, offset - pageSize))}>{text(dataTexts.before)}</a>}{' '}
        {offset + rows.length >= total ? null : <a href={at(offset + pageSize)}>{text(dataTexts.after)}</a>}
      </p>
    </>
  );
}
