import type { Changeable, ChangeableRule, VariantText } from '../../../api/index.ts';
import { problem, type Problem } from '../../../base/index.ts';
import { designProblems } from './problems.ts';
import type { Change } from './state.ts';

/** A rule of the table with its change. */
export interface EditedRule {
  /** What the address calls it: the number of a rule of the pack, or `a1`. */
  readonly name: string;
  readonly kind: 'standing' | 'added' | 'removed';
  /** The rule of the pack that it is, or that it copies. */
  readonly from: ChangeableRule;
  /** Tests, then outputs. */
  readonly cells: readonly string[];
}

export interface Fitted {
  /** What of the change the measure knows, without values and cells that are as they stand. */
  readonly change: Change;
  /** What it does not know. */
  readonly unknown: readonly Problem[];
}

/**
 * Takes of a change what the measure has: an old or garbled address loses what has no place any more, and keeps the rest.
 * @example fit(changeable(measure, pack), readState(query).change).unknown // [] for a good address
 */
export function fit({ parameters, table }: Changeable, change: Change): Fitted {
  const rules = table?.rules ?? [];
  const columns = table === undefined ? 0 : table.inputs.length + table.outputs.length;
  const values = new Map(parameters.map(({ key, value }) => [key, value]));
  const removed = change.removed.filter((rule) => rule >= 1 && rule <= rules.length);
  const added = pick(change.added, (_, after) => rules.length > 0 && after <= rules.length);
  const hasCell = (key: string) => {
    const [rule = '', column] = key.split('.');
    const known = rule.startsWith('a') ? Object.hasOwn(added, rule) : rules[Number(rule) - 1] !== undefined;
    return known && Number(column) >= 1 && Number(column) <= columns;
  };
  const hasValue = (key: string) => (values.get(key) ?? null) !== null;
  const unknown = [
    ...Object.keys(change.parameters).filter((key) => !hasValue(key)),
    ...Object.keys(change.cells).filter((key) => !hasCell(key)),
    ...Object.keys(change.added).filter((key) => !Object.hasOwn(added, key)),
    ...change.removed.filter((rule) => !removed.includes(rule)).map(String),
  ].map((found) => problem(designProblems, 'WEB-DESIGN-UNKNOWN', {}, { found: found.slice(0, 80) }));
  const kept = {
    parameters: pick(change.parameters, (key, value) => hasValue(key) && value !== values.get(key)),
    cells: pick(change.cells, hasCell),
    added,
    removed,
  };
  const stands = (key: string, text: string) => {
    const before = cellBefore(table, kept, key);
    // A field holds one line: browsers leave the others' ends out.
    return text === before || text === before?.replaceAll(/[\r\n]/g, '');
  };
  return {
    change: { ...kept, cells: pick(kept.cells, (key, text) => !stands(key, text)) },
    unknown,
  };
}

/** The text of a cell before it was changed. */
function cellBefore(table: Changeable['table'], change: Change, key: string): string | undefined {
  const [name, column] = key.split('.');
  const found = editedRules(table, { ...change, cells: {} }).find((rule) => rule.name === name);
  return found?.cells[Number(column) - 1];
}

/** The rules in their order, those left out among them. */
export function editedRules(
  table: Changeable['table'],
  { cells, added, removed }: Change,
): readonly EditedRule[] {
  if (table === undefined) return [];
  const edit = (name: string, standing: readonly string[]) =>
    standing.map((text, column) => cells[`${name}.${column + 1}`] ?? text);
  const behind = (after: number) =>
    Object.entries(added)
      .filter(([, at]) => at === after)
      // In the order in which they were added, however they were written down.
      .sort(([one], [other]) => Number(one.slice(1)) - Number(other.slice(1)))
      .map(([name]): EditedRule => {
        const from = table.rules[Math.max(after, 1) - 1]!;
        // On top stands a rule that holds for all, with the outcome of the first.
        const copied =
          after > 0
            ? from.cells
            : from.cells.map((text, column) => (column < table.inputs.length ? '-' : text));
        return { name, kind: 'added', from, cells: edit(name, copied) };
      });
  return [
    ...behind(0),
    ...table.rules.flatMap((from, at): readonly EditedRule[] => {
      const name = String(at + 1);
      const kind = removed.includes(at + 1) ? 'removed' : 'standing';
      return [{ name, kind, from, cells: edit(name, from.cells) }, ...behind(at + 1)];
    }),
  ];
}

/** The change as the service layer reads it: rules only where one is changed. */
export function variantText({ table }: Changeable, change: Change): VariantText {
  const { parameters, cells, added, removed } = change;
  const touched = Object.keys(cells).length + Object.keys(added).length + removed.length > 0;
  if (table === undefined || !touched) return { parameters };
  const width = table.inputs.length;
  const rules = decidingRules(table, change).map(({ kind, from, cells: texts }) => ({
    ...(kind === 'added' || from.id === undefined ? {} : { id: from.id }),
    tests: texts.slice(0, width),
    outputs: texts.slice(width),
  }));
  return { parameters, rules };
}

/** The rules that decide: their places are those that problems and results count by. */
export function decidingRules(table: Changeable['table'], change: Change): readonly EditedRule[] {
  return editedRules(table, change).filter(({ kind }) => kind !== 'removed');
}

function pick<T>(
  record: Readonly<Record<string, T>>,
  isKept: (key: string, value: T) => boolean,
): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).filter(([key, value]) => isKept(key, value)));
}
