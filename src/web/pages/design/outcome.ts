import type { Changeable, OpenPack, Simulated } from '../../../api/index.ts';
import { problem, type Language, type Problem, type Result } from '../../../base/index.ts';
import type { Dimension } from '../../../design/index.ts';
import type { Measure } from '../../../pack/index.ts';
import { expectedTexts, fieldText } from './field-value.ts';
import { decidingRules, variantText } from './fit.ts';
import { designProblems } from './problems.ts';
import { isNone, noChange, type Change, type DesignState } from './state.ts';

/** A mistake in a field, or in none of them. */
export interface Mistake {
  readonly problem: Problem;
  /** Where it is mended: the key of a parameter, or a cell of a rule (columns from 1). */
  readonly field:
    | { readonly kind: 'parameter'; readonly key: string }
    | { readonly kind: 'cell'; readonly rule: string; readonly column: number }
    | undefined;
}

/** What a change does, or what the last one without mistakes did. */
export interface Outcome {
  /** Absent while the register is being built, or where nothing could be simulated. */
  readonly simulated: Simulated | undefined;
  /** The change that the figures are of. */
  readonly shown: Change;
  readonly mistakes: readonly Mistake[];
  /** Why the measure cannot be simulated even as it stands: it is for other units than those of the register. */
  readonly impossible: readonly Problem[];
  readonly isWaiting: boolean;
}

export interface Asked {
  readonly open: OpenPack;
  readonly measure: Measure;
  readonly known: Changeable;
  readonly language: Language;
  /** The groups by which to say who moves. */
  readonly by: readonly Dimension[];
  /** Whether to say what the criteria decide too. */
  readonly criteria?: boolean;
}

/** How long a page waits for a register that is still being built. */
const patience = 5_000;

/** Simulates the change of an address; with a mistake in it, the last change without one. */
export async function outcomeOf(asked: Asked, { change, last }: DesignState): Promise<Outcome> {
  const mistakes = await mistakesIn(asked, change);
  if (mistakes.length > 0) return standIn(asked, last ?? without(change, mistakes), mistakes);
  const answer = await simulate(asked, change);
  if (answer === undefined || answer.ok) return outcome(answer?.value, change, answer === undefined);
  const found = placed(asked, change, answer.problems);
  return standIn(asked, last ?? without(change, found), found);
}

function outcome(simulated: Simulated | undefined, shown: Change, isWaiting: boolean): Outcome {
  return { simulated, shown, mistakes: [], impossible: [], isWaiting };
}

/** What is shown beside mistakes: the last change without one, and where that is none either, the measure as it stands. */
async function standIn(asked: Asked, last: Change, mistakes: readonly Mistake[]): Promise<Outcome> {
  for (const shown of [last, noChange]) {
    const answer = await simulate(asked, shown);
    if (answer === undefined || answer.ok)
      return { ...outcome(answer?.value, shown, answer === undefined), mistakes };
    if (isNone(shown)) {
      // Nothing that somebody changed is at fault.
      const own = mistakes.filter(({ problem: { code } }) =>
        answer.problems.every((item) => item.code !== code),
      );
      return { ...outcome(undefined, noChange, false), mistakes: own, impossible: answer.problems };
    }
  }
  return { ...outcome(undefined, noChange, false), mistakes };
}

/** Mistakes that show before anything is computed. */
export async function mistakesIn(asked: Asked, change: Change): Promise<readonly Mistake[]> {
  const { open, measure, known } = asked;
  const read = await open.read(measure, variantText(known, change));
  return read.ok ? [] : placed(asked, change, read.problems);
}

/** Undefined where the register is not there in time. */
export async function simulate(
  { open, measure, known, by, criteria }: Asked,
  change: Change,
): Promise<Result<Simulated> | undefined> {
  const asked = open.simulate(measure, { ...variantText(known, change), by, criteria });
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), patience);
  });
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
  }
}

function without({ parameters, cells, added, removed }: Change, mistakes: readonly Mistake[]): Change {
  const fields = mistakes.map(({ field }) => field);
  const keys = fields.map((field) => (field?.kind === 'parameter' ? field.key : undefined));
  const rules = fields.map((field) => (field?.kind === 'cell' ? field.rule : undefined));
  const isAbout = (name: string) => rules.includes(name.split('.')[0]);
  return {
    parameters: Object.fromEntries(Object.entries(parameters).filter(([key]) => !keys.includes(key))),
    cells: Object.fromEntries(Object.entries(cells).filter(([cell]) => !isAbout(cell))),
    added,
    removed,
  };
}

/** Each problem with the field in which it can be mended. */
function placed(asked: Asked, change: Change, problems: readonly Problem[]): readonly Mistake[] {
  const { known, language } = asked;
  const rules = decidingRules(known.table, change);
  return problems.map((item): Mistake => {
    const path = item.place.path ?? '';
    const key = /^parameters\.(.+)$/.exec(path)?.[1];
    const parameter = known.parameters.find((candidate) => candidate.key === key);
    if (parameter !== undefined) {
      const { unit } = parameter;
      const found = fieldText(change.parameters[parameter.key] ?? '', unit, language).slice(0, 80);
      const expected = expectedTexts[unit][language];
      return {
        problem: problem(designProblems, 'WEB-DESIGN-VALUE', {}, { found, expected }),
        field: { kind: 'parameter', key: parameter.key },
      };
    }
    const [, number, column, output] = /rule (\d+)(?:, (?:column "(.*)"|output "(.*)"))?/.exec(path) ?? [];
    const rule = rules[Number(number) - 1];
    if (rule === undefined) return { problem: item, field: undefined };
    const at = columnOf(known, column, output) ?? firstChanged(change, rule.name) ?? 1;
    return { problem: item, field: { kind: 'cell', rule: rule.name, column: at } };
  });
}

function columnOf({ table }: Changeable, column?: string, output?: string): number | undefined {
  if (table === undefined) return undefined;
  const input = table.inputs.findIndex(({ name }) => name === column);
  if (input >= 0) return input + 1;
  const found = table.outputs.findIndex(({ name }) => name === output);
  return found < 0 ? undefined : table.inputs.length + found + 1;
}

function firstChanged({ cells }: Change, rule: string): number | undefined {
  const cell = Object.keys(cells).find((key) => key.startsWith(`${rule}.`));
  return cell === undefined ? undefined : Number(cell.split('.')[1]);
}
