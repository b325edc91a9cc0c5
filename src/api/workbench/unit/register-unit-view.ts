import type { Language } from '../../../base/index.ts';
import type { RegisterUnit } from '../../../design/index.ts';
import { valueToJson } from '../../../feel/index.ts';
import type { Measure } from '../../../pack/index.ts';
import { inputOrigin } from './input-origin.ts';

/** A unit of the register as data for programs: its inputs of a measure with where each comes from, and what the measure decides. */
export function registerUnitView(measure: Measure, unit: RegisterUnit, language: Language) {
  const { id, groups, rule, entitled, amountCents, inputs } = unit;
  const json = (name: string) => valueToJson(inputs.get(name) ?? null);
  return {
    measure: measure.id,
    kind: measure.unit,
    synthetic: true,
    unit: id,
    groups,
    rule,
    entitled,
    amountCents,
    given: Object.fromEntries([...inputs.keys()].map((name) => [name, json(name)])),
    inputs: measure.inputs.flatMap((input) => {
      const origin = inputOrigin(input, measure.unit);
      if (origin === undefined) return [];
      return [
        {
          name: input.name,
          title: input.title[language],
          unit: input.unit,
          value: json(input.name),
          origin: origin.kind,
          measure: origin.kind === 'measure' ? origin.measure : null,
        },
      ];
    }),
  };
}
