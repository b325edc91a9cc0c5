import { withColon, capital, formatCount, formatMillions } from '../../../base/index.ts';
import type { MeasureAssessment } from '../../../design/index.ts';
import { registers } from '../../../pack/index.ts';
import type { MeasureRequest } from './measure-page.tsx';
import { measureTexts } from './texts.ts';

interface Props extends MeasureRequest {
  /** What the assessment says of the measure, where it is there. */
  readonly numbers: MeasureAssessment | undefined;
}

/** The decision table as written, with how much each rule decides and each criterion keeps out, and the same rules in words. */
export function DecisionTableView({ request, open, measure, view, numbers }: Props) {
  const { text, language, link } = request;
  const { table } = view;
  if (table === null) return <p>{text(measureTexts.noTable)}</p>;
  const how = text(numbers === undefined ? measureTexts.tableShort : measureTexts.tableHow);
  const count = (value: number) => formatCount(value, language);
  const rowNumbers = (index: number) => {
    const found = numbers?.rules.find((rule) => rule.index === index);
    return numbers === undefined ? null : (
      <>
        <td class="n">{count(found?.units ?? 0)}</td>
        <td class="n">{count(found?.entitled ?? 0)}</td>
        <td class="n">{formatMillions(found?.amountCents ?? 0, language)}</td>
      </>
    );
  };
  const hasUnits = (index: number) =>
    registers[measure.unit] !== undefined && numbers?.rules.find((rule) => rule.index === index)?.units !== 0;
  // The first of the list, whose own address then stays.
  const example = (index: number, title: string | null) =>
    hasUnits(index) ? (
      <a
        class="below noprint"
        href={link(`/${open.pack.id}/unit/${measure.id}/register`, { rule: String(index), after: '0' })}
        aria-label={`${withColon(text(measureTexts.seeUnit), request.language)} ${title ?? index}`}
      >
        {text(measureTexts.seeUnit)}
      </a>
    ) : null;
  return (
    <>
      <div class="scroll whole" role="region" aria-label={text(measureTexts.table)} tabIndex={0}>
        <table class="rules">
          <caption>{how}</caption>
          <thead>
            <tr>
              <th scope="col">{text(measureTexts.ruleColumn)}</th>
              {numbers === undefined ? null : (
                <>
                  <th scope="col" class="n">
                    {text(measureTexts.decides)}
                  </th>
                  <th scope="col" class="n">
                    {text(measureTexts.entitled)}
                  </th>
                  <th scope="col" class="n">
                    {text(measureTexts.amount)}
                  </th>
                </>
              )}
              {table.inputs.map(({ label, expression }) => (
                <th scope="col">{columnTitle(view.inputs, expression, label)}</th>
              ))}
              <th scope="col">{text(measureTexts.outcome)}</th>
            </tr>
          </thead>
          <tbody>
            {table.rules.map((rule) => (
              <tr>
                <th scope="row">
                  {rule.index}. {rule.title}
                  {example(rule.index, rule.title)}
                </th>
                {rowNumbers(rule.index)}
                {rule.tests.map((test, column) => {
                  const rows = runLength(table.rules, rule.index - 1, column);
                  return rows === 0 ? null : (
                    <Cell
                      request={request}
                      test={test}
                      rows={rows}
                      criterion={numbers && criterionOf(numbers, column, rule.index)}
                    />
                  );
                })}
                <td>
                  <code>{rule.outputs.join('; ')}</code>
                </td>
              </tr>
            ))}
            {numbers?.rules.some(({ index }) => index === 0) === true ? (
              <tr>
                <th scope="row">
                  {text(measureTexts.noRule)}
                  {example(0, text(measureTexts.noRule))}
                </th>
                {rowNumbers(0)}
                <td colSpan={table.inputs.length + 1} />
              </tr>
            ) : null}
          </tbody>
        </table>
      </div>
      <details>
        <summary>{text(measureTexts.inWords)}</summary>
        <ol>
          {table.rules.map((rule) => (
            <li>{rule.sentence}</li>
          ))}
        </ol>
      </details>
    </>
  );
}

/** A column by the titles of the inputs in its expression; names that hold others are replaced first. */
function columnTitle(
  inputs: readonly { readonly name: string; readonly title: string }[],
  expression: string,
  label: string,
): string {
  const known = inputs.filter(({ name }) => expression.includes(name));
  if (known.length === 0) return label;
  const ordered = [...known].sort((a, b) => b.name.length - a.name.length);
  // One pass, so that a title is not looked at again.
  const names = new RegExp(ordered.map(({ name }) => escaped(name)).join('|'), 'g');
  return expression.replaceAll(names, (name) => ordered.find((input) => input.name === name)!.title);
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

interface CellProps extends Pick<Props, 'request'> {
  readonly test: { readonly text: string; readonly sentence: string };
  /** Rules below each other that ask the same. */
  readonly rows: number;
  readonly criterion: ReturnType<typeof criterionOf>;
}

/** A criterion in words, as written, and whom it keeps out. */
function Cell({ request: { text, language }, test, rows, criterion }: CellProps) {
  if (test.text === '-') return <td rowSpan={rows}>–</td>;
  const count = (value: number) => formatCount(value, language);
  return (
    <td rowSpan={rows}>
      {capital(test.sentence)}
      <code class="soft below">{test.text}</code>
      {criterion === undefined ? null : (
        <span class="soft below">
          {text(measureTexts.notMet, { units: count(criterion.failed) })}
          {criterion.alone === undefined
            ? null
            : `; ${text(measureTexts.notMetAlone, {
                units: count(criterion.alone.units),
                amount: formatMillions(criterion.alone.amountCents, language),
              })}`}
        </span>
      )}
    </td>
  );
}

/** How many rules from here on have the same cell in a column; 0 where the rule before has it too. */
function runLength(
  rules: readonly { readonly tests: readonly { readonly text: string }[] }[],
  at: number,
  column: number,
): number {
  const text = (index: number) => rules[index]?.tests[column]?.text;
  if (at > 0 && text(at - 1) === text(at)) return 0;
  const next = rules.findIndex((_, index) => index > at && text(index) !== text(at));
  return (next === -1 ? rules.length : next) - at;
}

/** What the assessment says of a cell: equal cells of a column are one criterion. */
function criterionOf({ criteria, byCriterionAlone }: MeasureAssessment, column: number, rule: number) {
  const found = criteria.find(({ id, rules }) => id.startsWith(`${column + 1}-`) && rules.includes(rule));
  if (found === undefined) return undefined;
  return { failed: found.failed, alone: byCriterionAlone.find(({ criterion }) => criterion === found.id) };
}
