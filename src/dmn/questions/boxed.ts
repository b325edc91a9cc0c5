import { session } from '../../feel/internal.ts';
import {
  anything,
  everySource,
  isKnown,
  join,
  known,
  possible,
  possibleValues,
  sourcesOf,
  truthsIn,
  valuesIn,
  withName,
  type Part,
  type Possible,
} from '../../feel/index.ts';
import { compileBoxed } from '../decide/boxed/index.ts';
import { frameOf, type Code } from '../decide/frame.ts';
import type { BoxedOf } from '../decide/boxed/boxed.ts';
import type { BoxedExpression } from '../model.ts';
import { fitSet } from './fit.ts';
import { functionSources, possibleFunction, possibleInvocation } from './functions.ts';
import { deeper, type PossibleFrame } from './run.ts';
import { possibleTable } from './table.ts';

/** What a boxed expression may give; a result that does not fit its declared type is null. */
export function possibleBoxed(boxed: BoxedExpression, frame: PossibleFrame): Possible {
  const set = possibleKind(boxed, frame);
  return boxed.kind === 'function' ? set : fitSet(set, frame.types, boxed.typeRef);
}

function possibleKind(boxed: BoxedExpression, frame: PossibleFrame): Possible {
  switch (boxed.kind) {
    case 'literal':
      return boxed.expression === undefined ? known(null) : possibleValues(boxed.expression, frame.scope);
    case 'decision table':
      return possibleTable(boxed, frame);
    case 'context':
      return possibleContext(boxed, frame);
    case 'invocation':
      return possibleInvocation(boxed, frame);
    case 'function':
      return possible(
        [{ kind: 'function', function: possibleFunction(boxed, frame) }],
        functionSources(boxed, frame),
      );
    case 'list':
      return listOf(boxed.items.map((item, at) => possibleBoxed(item, deeper(frame, `item ${at + 1}`))));
    case 'relation':
      return listOf(boxed.rows.map((row) => rowOf(boxed.columns, row, frame)));
    case 'conditional':
      return possibleConditional(boxed, frame);
    case 'filter':
    case 'for':
    case 'quantified':
      return possibleIteration(boxed, frame);
  }
}

function listOf(items: readonly Possible[]): Possible {
  return possible([{ kind: 'list', items }], new Set());
}

function rowOf(columns: readonly string[], row: readonly BoxedExpression[], frame: PossibleFrame): Possible {
  const entries = columns.map((name, at): [string, Possible] => {
    const cell = row[at];
    return [name, cell === undefined ? known(null) : possibleBoxed(cell, frame)];
  });
  return possible([{ kind: 'context', entries: new Map(entries), open: false }], new Set());
}

/** Entries in order, each seeing those above; a nameless last entry is the value. */
function possibleContext(boxed: BoxedOf<'context'>, frame: PossibleFrame): Possible {
  const entries = new Map<string, Possible>();
  let { scope } = frame;
  for (const [at, entry] of boxed.entries.entries()) {
    const inner = deeper(
      { ...frame, scope },
      entry.name === undefined ? `entry ${at + 1}` : `entry "${entry.name}"`,
    );
    const set = fitSet(possibleBoxed(entry.value, inner), frame.types, entry.typeRef);
    if (entry.name === undefined) return set;
    scope = withName(scope, entry.name, set);
    entries.set(entry.name, set);
  }
  return possible([{ kind: 'context', entries, open: false }], new Set());
}

/** true takes the first branch, false and null the second; anything else is no condition: null. */
function possibleConditional(boxed: BoxedOf<'conditional'>, frame: PossibleFrame): Possible {
  const condition = possibleBoxed(boxed.condition, deeper(frame, 'if'));
  const truths = truthsIn(condition);
  const isOther = condition.parts.some((part) => !isTruth(part));
  const isElse = truths.has(false) || condition.parts.some((part) => isNull(part)) || isAny(condition);
  const branches = [
    ...(truths.has(true) ? [possibleBoxed(boxed.then, deeper(frame, 'then'))] : []),
    ...(isElse ? [possibleBoxed(boxed.else, deeper(frame, 'else'))] : []),
    ...(isOther ? [known(null)] : []),
  ];
  return branches.length === 1 ? branches[0]! : join(branches, sourcesOf([condition]));
}

function isNull(part: Part): boolean {
  return part.kind === 'value' && part.value === null;
}

function isTruth(part: Part): boolean {
  return part.kind === 'value' && (part.value === null || typeof part.value === 'boolean');
}

function isAny(set: Possible): boolean {
  return set.parts.some((part) => part.kind === 'anything');
}

/** Boxes have no text of FEEL to point into. */
const nowhere = { from: 0, to: 0 };

const codes = new WeakMap<BoxedExpression, Code>();

/** Iterations are not looked into: over known names `decide`'s own code runs, over others anything may come out. */
function possibleIteration(boxed: BoxedOf<'filter' | 'for' | 'quantified'>, frame: PossibleFrame): Possible {
  if (!isKnown(boxed, frame.scope)) return anything(sourcesOf(everySource(boxed, frame.scope)));
  let code = codes.get(boxed);
  if (code === undefined) {
    code = compileBoxed(boxed, { types: frame.types, path: frame.path, compile: compileBoxed });
    codes.set(boxed, code);
  }
  const inner = frameOf(frame.run.real, valuesIn(frame.scope));
  return known(session(inner.scopes, nowhere, () => code(inner)));
}
