import { failure, problem, within, success, type Problem, type Result } from '../../../base/index.ts';
import {
  checkModel,
  compileKernel,
  editRules,
  readModel,
  type CompileOptions,
  type Kernel,
  type Model,
  type RuleEdit,
} from '../../../dmn/index.ts';
import { apiProblems } from '../../problems.ts';
import { countLoops } from './loops.ts';
import { receiveInputs, type SentInputs } from './sent-inputs.ts';

/** A change of a decision model, with all that is needed to read it: data that can be sent to a thread. */
export interface ModelChange {
  /** The model as it stands, and the decision whose table is changed. */
  readonly model: Model;
  readonly entitlement: string;
  /** Names of the inputs for which there are data. */
  readonly inputs: readonly string[];
  /** Units of inputs and outcomes, by name. */
  readonly units: Readonly<Record<string, string>>;
  readonly rules?: readonly RuleEdit[] | undefined;
  readonly dmn?: string | undefined;
}

/** Cells that are looked at when somebody edits a table: above it compiling would keep others waiting. */
const mostCells = 4_000;
const mostWarnings = 50;
/** Loops, filters and functions that a change may add: each costs at most the steps of one evaluation, some tenths of a second. */
const mostLoops = 8;

/**
 * Reads a changed model: cells and their types, and that it asks nothing for which there are no data. This module runs in a thread of its
 * own, since a text that somebody sends may take long.
 */
export function changeModel(change: ModelChange): Result<Model> {
  const changed = readChange(change);
  return changed.ok ? checked(change, changed.value) : changed;
}

/** Compiles a changed model, as `compileKernel` does. */
export function compileChanged(model: Model, inputs: SentInputs, options: CompileOptions): Result<Kernel> {
  return compileKernel(model, receiveInputs(inputs), options);
}

function readChange({ model, entitlement, inputs, rules, dmn }: ModelChange): Result<Model> {
  if (rules !== undefined) {
    const found = rules.reduce((sum, rule) => sum + rule.tests.length, 0);
    if (found > mostCells) return failure(tooLarge('rules', found));
    const edited = editRules(model, entitlement, rules);
    if (edited.ok) return edited;
    // Lines of a document that nobody wrote say nothing to a reader.
    return failure(...edited.problems.map((item) => ({ ...item, place: { path: item.place.path } })));
  }
  const read = readModel(dmn ?? '');
  if (!read.ok) return failure(...read.problems.map((item) => within({ file: 'dmn' }, item)));
  const logic = read.value.decisions.find((item) => item.name === entitlement)?.logic;
  const cells = logic?.kind === 'decision table' ? logic.rules.length * logic.inputs.length : 0;
  if (cells > mostCells) return failure(tooLarge('dmn', cells));
  const unbound = read.value.inputs.filter((input) => !inputs.includes(input.name));
  const known = inputs.join(', ');
  return unbound.length === 0
    ? read
    : failure(
        ...unbound.map(({ name }) =>
          problem(apiProblems, 'API-VARIANT-INPUT', { path: 'dmn' }, { found: name, known }),
        ),
      );
}

/**
 * Types and units of a changed model: what is certain to give null is refused, what may be meant comes along as a warning, where the change
 * brings it.
 */
function checked({ model: standing, units }: ModelChange, model: Model): Result<Model> {
  const loops = countLoops(model) - countLoops(standing);
  if (loops > mostLoops) {
    const parameters = { found: loops, most: mostLoops };
    return failure(problem(apiProblems, 'API-VARIANT-LOOPS', {}, parameters));
  }
  const options = { units, only: ['types', 'units'] } as const;
  const found = checkModel(model, options);
  const errors = found.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return failure(...errors);
  const nameOf = ({ code, place, parameters }: Problem) => JSON.stringify([code, place, parameters]);
  const before = new Set(checkModel(standing, options).map(nameOf));
  return success(model, found.filter((item) => !before.has(nameOf(item))).slice(0, mostWarnings));
}

function tooLarge(path: string, found: number) {
  return problem(apiProblems, 'API-VARIANT-SIZE', { path }, { found, most: mostCells });
}
