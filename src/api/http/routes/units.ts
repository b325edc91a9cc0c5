import { failure, problem, success } from '../../../base/index.ts';
import { apiProblems } from '../../problems.ts';
import { registerUnitView } from '../../workbench/unit/register-unit-view.ts';
import { route, type Route } from '../route.ts';
import { measureParams, pageSchema, plainQuery, unitParams } from '../schemas/common.ts';
import { listedUnitSchema, registerUnitSchema, unitsQuery } from '../schemas/unit.ts';
import { findMeasure } from './find.ts';
import { partReply } from './page.ts';

/** Units of the register: a list by what a measure decides for them, and one with its inputs. */
export const unitRoutes: readonly Route[] = [
  route({
    method: 'get',
    path: '/packs/{pack}/measures/{measure}/units',
    summary: 'Units of the register, by what a measure decides for them',
    description:
      'In a drawn order that is always the same. Of the measure by itself, as it stands in the pack. The register is synthetic: no unit is a real one. The first question may wait for the register.',
    params: measureParams,
    query: unitsQuery,
    answers: {
      status: 200,
      description: 'Units.',
      content: { 'application/json': pageSchema(listedUnitSchema) },
    },
    isFixed: true,
    answer: async ({ workbench, params, query, url }) => {
      const found = findMeasure(workbench, params);
      if (!found.ok) return found;
      const units = await found.value.open.units(found.value.measure);
      if (!units.ok) return units;
      const { limit, offset, lang: _, ...asked } = query;
      const filter = units.value.filter(asked);
      if (!filter.ok) return filter;
      const list = await units.value.list(filter.value, { limit, offset });
      if (!list.ok) return list;
      if (list.value.kind === 'suppressed')
        return failure(problem(apiProblems, 'API-SMALL-CELL', { path: 'municipality' }));
      const { total } = list.value;
      const items = list.value.units.map(({ id, ...unit }) => ({ unit: id, ...unit }));
      return partReply(items, total, query, url);
    },
  }),
  route({
    method: 'get',
    path: '/packs/{pack}/measures/{measure}/units/{unit}',
    summary: 'One unit of the register: the inputs of a measure, and what it decides',
    description: '`given` can be sent to `decisions` and `questions` as it is, or with other values.',
    params: unitParams,
    query: plainQuery,
    answers: { status: 200, description: 'A unit.', content: { 'application/json': registerUnitSchema } },
    isFixed: true,
    answer: async ({ workbench, params, language }) => {
      const found = findMeasure(workbench, params);
      if (!found.ok) return found;
      const { open, measure } = found.value;
      const units = await open.units(measure);
      if (!units.ok) return units;
      const unit = await units.value.unit(params.unit);
      if (!unit.ok) return unit;
      return success({ kind: 'json', data: registerUnitView(measure, unit.value, language) });
    },
  }),
];
