import { formatDecimal, success } from '../../../base/index.ts';
import { boundCodes } from '../../../pack/index.ts';
import { measurePage, type MeasureRequest } from './measure-page.tsx';
import { measureTexts } from './texts.ts';
import { valueWords } from '../../parts/value-words.ts';

/** The worked examples with what the rule gives for them now. */
export const examplesPart = measurePage('examples', async (asked) => {
  const { request, view } = asked;
  const right = view.examples.filter((example) => example.right).length;
  return success({
    body: (
      <>
        <h2>{request.text(measureTexts.examplesRun, { right, all: view.examples.length })}</h2>
        <p>{request.text(measureTexts.examplesHow)}</p>
        {view.examples.map((example) => (
          <Example {...asked} example={example} />
        ))}
      </>
    ),
  });
});

interface Props extends MeasureRequest {
  readonly example: MeasureRequest['view']['examples'][number];
}

function Example({ request, open, measure, view, example }: Props) {
  const { text, link } = request;
  const inputs = new Map(view.inputs.map((input) => [input.name, input]));
  const given = Object.entries(example.given);
  return (
    <section id={`example-${example.id}`}>
      <h3>{example.title}</h3>
      <p>{example.why}</p>
      <dl class="meta">
        <dt>{text(measureTexts.expected)}</dt>
        <dd>{outcome(request, example.expected)}</dd>
        <dt>{text(measureTexts.found)}</dt>
        <dd>
          {example.found === null ? text(measureTexts.open) : outcome(request, example.found)}{' '}
          <strong class={example.right ? 'good' : 'bad'}>
            ({text(example.right ? measureTexts.right : measureTexts.wrong)})
          </strong>
        </dd>
      </dl>
      <details>
        <summary>{text(measureTexts.given)}</summary>
        <dl class="meta">
          {given.map(([name, value]) => (
            <>
              <dt>{inputs.get(name)?.title ?? name}</dt>
              <dd>
                {codeWords(measure, name, value, request) ??
                  valueWords(value, inputs.get(name)?.unit ?? 'text', request)}
              </dd>
            </>
          ))}
        </dl>
      </details>
      <p>
        <a href={link(`/${open.pack.id}/unit/${measure.id}`, { example: example.id })}>
          {text(measureTexts.try)}
        </a>
      </p>
    </section>
  );
}

/** What a reader sees for a code of the register; undefined for what is no code. */
function codeWords(
  { inputs }: MeasureRequest['measure'],
  name: string,
  value: unknown,
  { text }: MeasureRequest['request'],
): string | undefined {
  const input = inputs.find((item) => item.name === name);
  const code =
    typeof value === 'string' && input !== undefined ? boundCodes(input.binding)?.[value] : undefined;
  return code && text(code);
}

function outcome(
  { text, language }: MeasureRequest['request'],
  { entitled, amount }: { readonly entitled: boolean | null; readonly amount: string | null },
): string {
  if (entitled === null) return text(measureTexts.open);
  if (!entitled) return text(measureTexts.no);
  return text(measureTexts.yes, { amount: `${formatDecimal(amount ?? '–', language)} euro` });
}
