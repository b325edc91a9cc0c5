import { formatValue, testUnaryTests, type UnaryTests, type Value } from '../../feel/index.ts';
import { anything, newEffort, type Possible } from '../../feel/index.ts';
import { decide } from '../decide/decide.ts';
import type { DecisionRun } from '../trace.ts';
import type { Answers } from './answers.ts';
import { possibleElement } from './elements.ts';
import type { PossibleRun } from './run.ts';
import type { Setting } from './setting.ts';
import type { TableState } from './table-state.ts';

/** What may come out over a choice of what the unknown inputs may be. */
export interface Outcome {
  readonly set: Possible;
  /** The values that unknown inputs are compared with. */
  readonly cuts: ReadonlyMap<string, readonly Value[]>;
}

export type Box = ReadonlyMap<string, Possible>;

/** The whole domains of the unknown inputs. */
export function wholeBox(setting: Setting): Box {
  return new Map(setting.unknown.map(({ name, set }) => [name, set]));
}

export function outcomeOver(setting: Setting, box: Box, tables?: TableState[]): Outcome {
  const cuts = new Map<string, Map<string, Value>>();
  const sets = new Map(setting.settled);
  for (const [name, set] of box) sets.set(setting.inputs.get(name)!.element, set);
  const run: PossibleRun = {
    sets,
    open: setting.open,
    real: setting.real,
    now: setting.now,
    observe: (unknown, value) => {
      const own = cuts.get(unknown) ?? new Map<string, Value>();
      cuts.set(unknown, own.set(formatValue(value), value));
    },
    effort: newEffort(),
    tables,
  };
  const set = withinStack(setting, () => possibleElement({ ...setting.node, prefix: '' }, run));
  return { set, cuts: new Map([...cuts].map(([name, values]) => [name, [...values.values()]])) };
}

/** A stack that overflows is a limit like any other: then anything may come out. */
function withinStack(setting: Setting, work: () => Possible): Possible {
  try {
    return work();
  } catch (reason) {
    if (!(reason instanceof RangeError)) throw reason;
    setting.real.calls = 0;
    return anything(new Set(setting.unknown.map(({ name }) => name)));
  }
}

/** What `decide` says when the unknown inputs get these answers. */
export function runWith(setting: Setting, answers: Answers): DecisionRun {
  const inputs = new Map([...setting.given, ...answers]);
  return decide(
    setting.model,
    setting.decision,
    inputs,
    setting.now === undefined ? {} : { now: setting.now },
  );
}

export function decideWith(setting: Setting, answers: Answers): Value {
  return runWith(setting, answers).value;
}

/** Whether an outcome is one that is wanted. */
export function passes(wanted: UnaryTests, value: Value): boolean {
  return testUnaryTests(wanted, value, new Map()) === true;
}
