import type { Problem } from '../../base/index.ts';
import type { InputData, Model } from '../../dmn/index.ts';
import type { InputBinding, Measure, MeasureInput } from '../pack.ts';
import { packProblem } from '../problems/index.ts';
import type { MeasureDraft, PackDraft } from '../read/draft.ts';
import { boundColumn, boundTable, registerColumns } from '../register.ts';
import { unitTypes } from '../units.ts';

/** Every input data of the model has one input of the measure, of the same type, bound to a value of the same unit. */
export function checkBindings(draft: PackDraft): readonly Problem[] {
  const scenario = draft.scenarios.find((item) => item.scenario.id === draft.main?.value.scenario)?.scenario;
  const windows = (scenario?.windows ?? []).map((window) => window.id).join(', ');
  return draft.measures.flatMap((measure) => [
    ...measure.inputs.flatMap((input, index) => bindingProblems(measure, input, index, windows)),
    ...(measure.model === undefined ? [] : modelInputProblems(measure, measure.model)),
    ...unusedParameters(measure),
  ]);
}

function modelInputProblems(measure: MeasureDraft, model: Model): readonly Problem[] {
  const { file } = measure.main;
  const known = model.inputs.map((input) => input.name).join(', ');
  const used = new Set(model.decisions.flatMap((decision) => decision.requires.inputs));
  const ofMeasure = measure.inputs.flatMap((input, index) => {
    const place = file.place(['inputs', index, 'name']);
    const data = model.inputs.find((item) => item.name === input.name);
    if (data === undefined) return [packProblem('PACK-INPUT-UNKNOWN', place, { found: input.name, known })];
    return typeProblems(input, data, file.place(['inputs', index, 'unit']));
  });
  const ofModel = model.inputs.flatMap((data) => {
    const place = { file: measure.modelFile, path: `inputData "${data.name}"` };
    const bound = measure.inputs.some((input) => input.name === data.name);
    return [
      ...(bound ? [] : [packProblem('PACK-INPUT-UNBOUND', place, { found: data.name })]),
      ...(isUsed(used, data)
        ? []
        : [packProblem('PACK-INPUT-UNUSED', place, { found: data.name }, 'warning')]),
    ];
  });
  return [...ofMeasure, ...ofModel];
}

function isUsed(used: ReadonlySet<string>, { id }: InputData): boolean {
  return used.has(id) || used.has(`#${id}`);
}

function typeProblems(input: MeasureInput, data: InputData, place: Problem['place']): readonly Problem[] {
  const expected = unitTypes[input.unit];
  const found = data.type.kind;
  return found === expected
    ? []
    : [packProblem('PACK-INPUT-TYPE', place, { name: input.name, unit: input.unit, found, expected })];
}

function bindingProblems(
  measure: MeasureDraft,
  input: MeasureInput,
  index: number,
  windows: string,
): readonly Problem[] {
  const { file } = measure.main;
  const at = (key: string) => file.place(['inputs', index, 'from', key]);
  const { binding } = input;
  switch (binding.kind) {
    case 'population':
    case 'exposure':
      return columnProblems(measure.main.value.unit, input, binding, at, windows);
    case 'parameter': {
      if (measure.parameters === undefined) return [];
      const parameter = measure.parameters.find((item) => item.key === binding.key);
      const known = measure.parameters.map((item) => item.key).join(', ');
      if (parameter === undefined)
        return [packProblem('PACK-PARAMETER-UNKNOWN', at('parameter'), { found: binding.key, known })];
      return unitProblem(input, parameter.unit, `parameter ${binding.key}`, at('parameter'));
    }
    case 'measure': {
      const unit = binding.field === 'entitled' ? 'boolean' : 'euro';
      return unitProblem(input, unit, `${binding.measure}.${binding.field}`, at('field'));
    }
  }
}

function columnProblems(
  unit: Measure['unit'],
  input: MeasureInput,
  binding: Extract<InputBinding, { kind: 'population' | 'exposure' }>,
  at: (key: string) => Problem['place'],
  windows: string,
): readonly Problem[] {
  const table = boundTable(binding, unit);
  const found = binding.column;
  if (table === undefined)
    return [packProblem('PACK-REGISTER-NONE', at(binding.kind), { found, kind: binding.kind, unit })];
  const bound = boundColumn(binding, unit);
  if (bound === undefined) {
    const known = registerColumns.filter((column) => column.table === table).map((column) => column.name);
    return [packProblem('PACK-COLUMN-UNKNOWN', at(binding.kind), { found, table, known: known.join(', ') })];
  }
  const window = binding.kind === 'exposure' ? binding.window : undefined;
  if (bound.column.windows === 'each' && window === undefined)
    return [packProblem('PACK-WINDOW-NEEDED', at(binding.kind), { found, known: windows })];
  if (bound.column.windows === 'total' && window !== undefined)
    return [packProblem('PACK-WINDOW-NONE', at('window'), { found })];
  return unitProblem(input, bound.column.unit, `${table}.${found}`, at(binding.kind));
}

function unitProblem(
  input: MeasureInput,
  found: string,
  origin: string,
  place: Problem['place'],
): readonly Problem[] {
  return input.unit === found
    ? []
    : [packProblem('PACK-UNIT-MISMATCH', place, { name: input.name, unit: input.unit, origin, found })];
}

function unusedParameters({ inputs, parameters = [], parametersFile }: MeasureDraft): readonly Problem[] {
  const used = new Set(inputs.map(({ binding }) => (binding.kind === 'parameter' ? binding.key : undefined)));
  return parameters.flatMap(({ key }, index) =>
    used.has(key)
      ? []
      : [
          packProblem(
            'PACK-PARAMETER-UNUSED',
            parametersFile!.file.place([index, 'key']),
            { found: key },
            'warning',
          ),
        ],
  );
}
