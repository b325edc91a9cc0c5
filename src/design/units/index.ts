export { orderUnits, type UnitCodes, type UnitOrder } from './unit-order.ts';
export { decideUnits, type AloneCriterion, type DecidedUnits } from './decided-units.ts';
export { unitGroups, type UnitGroup } from './unit-groups.ts';
export { readUnitFilter, unitOutcomes, type UnitFilter, type UnitOutcome } from './unit-filter.ts';
export { listUnits, nextUnit, type ListedUnit, type UnitList } from './list-units.ts';
export { readUnit, type RegisterUnit } from './unit-values.ts';
