import { Decimal, unwrap, type Result, success } from '../../../base/index.ts';
import {
  nearestChange,
  openQuestions,
  rankQuestions,
  type NearestChanges,
  type OpenQuestions,
  type Question,
} from '../../../dmn/index.ts';
import { parseUnaryTests, type UnaryTests, type Value } from '../../../feel/index.ts';
import { possibleOutcomes, possibleScope, truthsIn } from '../../../feel/index.ts';
import type { Measure, Unit } from '../../../pack/index.ts';

/** What is still open of a measure for one unit. */
export interface MeasureQuestions {
  /** Whether there is a right: certain, or undefined while that is open. */
  readonly entitled: boolean | undefined;
  /** The amount in euro where it is certain and there is a right. */
  readonly amount: Value | undefined;
  /** Inputs still to ask for the right, in the best order, then for the amount. */
  readonly forRight: readonly Question[];
  readonly forAmount: readonly Question[];
  readonly irrelevant: readonly Extract<Question, { readonly kind: 'irrelevant' }>[];
  readonly entitlement: OpenQuestions;
  /** Of a refusal of which every input is known. */
  readonly changes: NearestChanges | undefined;
}

const tests = (text: string): UnaryTests => unwrap(parseUnaryTests(text, { '?': { kind: 'any' } }));
const isEntitled = tests('?.entitled = true');
const notNegative = tests('>= 0');

/** The smallest part in which a unit is counted. */
const steps: Readonly<Partial<Record<Unit, Decimal>>> = {
  euro: new Decimal('0.01'),
  share: new Decimal('0.0001'),
  fte: new Decimal('0.01'),
  days: new Decimal(1),
  count: new Decimal(1),
  months: new Decimal(1),
};

/** Units of which there is no less than nothing. */
const counted: ReadonlySet<Unit> = new Set(['days', 'count', 'months', 'fte']);

export interface AskOptions {
  readonly fixed: readonly string[];
  readonly signal: AbortSignal;
}

/** Asks a measure's model what is open: first for the right, then for the amount of those who may have it. */
export async function askMeasure(
  measure: Measure,
  parameters: ReadonlyMap<string, Value>,
  unit: ReadonlyMap<string, Value>,
  { fixed, signal }: AskOptions,
): Promise<Result<MeasureQuestions>> {
  const { model, decision, inputs } = measure;
  const given = new Map([...unit, ...parameters]);
  const options = {
    answersAreValues: true,
    bounds: Object.fromEntries(
      inputs.filter((input) => counted.has(input.unit)).map(({ name }) => [name, notNegative] as const),
    ),
  };
  const right = openQuestions(model, decision.entitlement, given, options);
  if (!right.ok) return right;
  const ranked = rankQuestions(model, decision.entitlement, given, options);
  if (!ranked.ok) return ranked;
  const entitled = rightOf(right.value);
  const amount = entitled === false ? undefined : openQuestions(model, decision.amount, given, options);
  if (amount !== undefined && !amount.ok) return amount;
  const asked = amount?.value.questions ?? [];
  const byName = new Map(right.value.questions.map((question) => [question.name, question]));
  const forRight = entitled === undefined ? ranked.value.flatMap(({ name }) => byName.get(name) ?? []) : [];
  const names = new Set(forRight.map(({ name }) => name));
  const forAmount = asked.filter(({ name, kind }) => kind !== 'irrelevant' && !names.has(name));
  const told = new Set([...names, ...forAmount.map(({ name }) => name)]);
  const irrelevant = [
    ...new Map([...asked, ...right.value.questions].map((item) => [item.name, item])).values(),
  ]
    .filter((item) => item.kind === 'irrelevant')
    .filter(({ name }) => !told.has(name));
  const isRefused = entitled === false && right.value.questions.length === 0;
  const changes = isRefused
    ? await nearestChange(model, decision.entitlement, given, isEntitled, {
        fixed: [...parameters.keys(), ...fixed],
        steps: Object.fromEntries(
          inputs.flatMap(({ name, unit: counting }) => {
            const step = steps[counting];
            return step === undefined ? [] : [[name, step] as const];
          }),
        ),
        bounds: Object.fromEntries(
          [...unit].flatMap(([name, value]) =>
            value instanceof Decimal && !value.isNegative() ? [[name, notNegative] as const] : [],
          ),
        ),
        signal,
      })
    : undefined;
  if (changes !== undefined && !changes.ok) return changes;
  const certain = amount?.value.outcome;
  return success({
    entitled,
    amount: entitled === true && certain?.kind === 'certain' ? certain.value : undefined,
    forRight,
    forAmount,
    irrelevant,
    entitlement: right.value,
    changes: changes?.value,
  });
}

/** Yes or no where every outcome that is possible says the same. */
function rightOf({ outcome }: OpenQuestions): boolean | undefined {
  const set =
    outcome.kind === 'certain'
      ? { parts: [{ kind: 'value' as const, value: outcome.value }], sources: new Set<string>() }
      : outcome.possible;
  const truths = truthsIn(possibleOutcomes(isEntitled, set, possibleScope(new Map())));
  if (!truths.has(true)) return false;
  return truths.size === 1 ? true : undefined;
}
