import { failure, problem, success, type Problem, type Result } from '../../base/index.ts';
import { identifier, literal } from '../../engine/index.ts';
import { designProblems } from '../problems.ts';
import type { DecidedUnits } from './decided-units.ts';
import { unitGroups, type UnitGroup } from './unit-groups.ts';

/** What a measure gives units: entitled, not entitled, or missed (hit and healthy before, and not entitled). */
export const unitOutcomes = ['entitled', 'not-entitled', 'missed'] as const;
export type UnitOutcome = (typeof unitOutcomes)[number];

/** Which units are asked; everything that is given must hold. */
export interface UnitFilter {
  readonly outcome?: UnitOutcome;
  /** The rule (from 1) that decides; 0: none. */
  readonly rule?: number;
  /** The criterion that keeps them out on its own. */
  readonly criterion?: string;
  /** Codes by the id of the group (`unitGroups`). */
  readonly groups: Readonly<Record<string, string>>;
}

/** More codes than these are not listed in a problem. */
const mostKnown = 40;

/**
 * Reads a filter from text by name, as an address has it; an empty text asks nothing. Problem: `DESIGN-UNIT-FILTER`, for every value that does
 * not occur, and for a group of another kind of unit.
 * @example readUnitFilter({ sector: 'I', outcome: 'missed' }, decided)
 */
export function readUnitFilter(
  asked: Readonly<Record<string, string | undefined>>,
  { measure, order, rules, criteria }: DecidedUnits,
): Result<UnitFilter> {
  const problems: Problem[] = [];
  const given = new Map(
    Object.entries(asked).flatMap(([name, value]) =>
      value === undefined || value.trim() === '' ? [] : [[name, value.trim()] as const],
    ),
  );
  const refuse = (name: string, known: readonly string[]) => {
    const shown = known.length > mostKnown ? [...known.slice(0, mostKnown), '…'] : known;
    const parameters = {
      name,
      found: given.get(name)!.slice(0, 80),
      known: shown.join(', ') || '–',
      measure: measure.id,
    };
    problems.push(problem(designProblems, 'DESIGN-UNIT-FILTER', { path: name }, parameters));
  };
  const oneOf = <T extends string>(name: string, known: readonly T[]): T | undefined => {
    const value = given.get(name);
    if (value === undefined) return undefined;
    const found = known.find((item) => item === value);
    if (found === undefined) refuse(name, known);
    return found;
  };
  const outcomes = unitOutcomes.filter((item) => item !== 'missed' || measure.unit === 'enterprise');
  const outcome = oneOf('outcome', outcomes);
  const rule = oneOf(
    'rule',
    rules.map(({ index }) => String(index)),
  );
  const criterion = oneOf(
    'criterion',
    criteria.map(({ id }) => id),
  );
  const groups: Record<string, string> = {};
  for (const group of unitGroups[measure.unit]) {
    const value = given.get(group.id);
    if (value === undefined) continue;
    const known = order.codes.get(group.id) ?? [];
    if (known.some((code) => fits(group, code, value))) groups[group.id] = value;
    else refuse(group.id, known);
  }
  const names = ['outcome', 'rule', 'criterion', ...unitGroups[measure.unit].map(({ id }) => id)];
  for (const name of given.keys()) {
    if (names.includes(name)) continue;
    const parameters = { found: name.slice(0, 80), known: names.join(', '), measure: measure.id };
    problems.push(problem(designProblems, 'DESIGN-UNIT-FILTER-NAME', {}, parameters));
  }
  if (problems.length > 0) return failure(...problems);
  return success({
    ...(outcome === undefined ? {} : { outcome }),
    ...(rule === undefined ? {} : { rule: Number(rule) }),
    ...(criterion === undefined ? {} : { criterion }),
    groups,
  });
}

function fits({ prefix = false }: UnitGroup, code: string, value: string): boolean {
  return prefix ? code.startsWith(value) : code === value;
}

/** SQL over the table of decided units for what a filter asks; `true` for nothing. */
export function filterSql({ measure, criteria }: DecidedUnits, filter: UnitFilter): string {
  const { outcome, rule, criterion } = filter;
  const bit = criteria.find(({ id }) => id === criterion)?.bit;
  const conditions = [
    ...(outcome === undefined ? [] : [outcomeSql[outcome]]),
    ...(rule === undefined ? [] : [`rule = ${rule}`]),
    ...(bit === undefined ? [] : [`(alone >> ${bit}) & 1 = 1`]),
    ...unitGroups[measure.unit].flatMap(({ id, column, prefix = false }) => {
      const value = filter.groups[id];
      if (value === undefined) return [];
      const name = identifier(column);
      return [prefix ? `starts_with(${name}::VARCHAR, ${literal(value)})` : `${name} = ${literal(value)}`];
    }),
  ];
  return conditions.length === 0 ? 'true' : conditions.join(' AND ');
}

const outcomeSql: Readonly<Record<UnitOutcome, string>> = {
  entitled: 'entitled',
  'not-entitled': 'NOT entitled',
  missed: 'missed',
};
