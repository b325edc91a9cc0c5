import { failure, within, type Place, type Result } from '../../base/index.ts';
import { readModel } from '../../dmn/index.ts';
import type { Measure } from '../pack.ts';
import { packProblem } from '../problems/index.ts';
import { readCases, type CasesFile } from './cases.ts';
import { present, type Findings, type MeasureDraft } from './draft.ts';
import { readText, resolveInside, type PackFolder } from './files.ts';
import { readInput, type MeasureFile } from './measure.ts';
import { readParameters, type ParametersFile } from './parameters.ts';
import { readYaml, type Read } from './yaml-read.ts';

/** Reads the four files of `measures/<id>`; undefined where measure.yaml itself cannot be read. */
export function readMeasure(folder: PackFolder, id: string, findings: Findings): MeasureDraft | undefined {
  const home = `measures/${id}`;
  const main = findings.take(readYaml<MeasureFile>(folder, 'measure', `${home}/measure.yaml`));
  const parametersFile = findings.take(
    readYaml<ParametersFile>(folder, 'parameters', `${home}/parameters.yaml`),
  );
  const casesFile = findings.take(readYaml<CasesFile>(folder, 'cases', `${home}/cases.yaml`));
  const parameters = parametersFile && findings.take(readParameters(parametersFile));
  if (main === undefined) return undefined;
  if (main.value.id !== id)
    findings.problems.push(
      packProblem('PACK-MEASURE-ID', main.file.place(['id']), { found: main.value.id, expected: id }),
    );
  const inputs = main.value.inputs.map(readInput);
  const modelFile = findings.take(
    resolveInside(home, main.value.decision.file, main.file.place(['decision', 'file'])),
  );
  const model =
    modelFile === undefined
      ? undefined
      : findings.take(modelOf(folder, modelFile, main.file.place(['decision', 'file'])));
  const cases = casesFile && findings.take(readCases(casesFile, inputs));
  const rest = present<MeasureDraft>({
    modelFile,
    model,
    parametersFile,
    parameters,
    casesFile,
    cases,
  });
  return { ...rest, id, folder: home, main, inputs };
}

/** A decision model of the pack; `asked` is the place that names the file. */
export function modelOf(
  folder: PackFolder,
  path: string,
  asked: Place = { file: path },
): Result<Measure['model']> {
  const text = readText(folder, path, asked);
  if (!text.ok) return text;
  const model = readModel(text.value, { file: path });
  const placed = (model.ok ? model.warnings : model.problems).map((item) => within({ file: path }, item));
  return model.ok ? { ...model, warnings: placed } : failure(...placed);
}

/** The measure, where all of its files could be read. */
export function finishMeasure(draft: MeasureDraft): Measure | undefined {
  const { model, parameters, cases, inputs, id, folder } = draft;
  if (model === undefined || parameters === undefined || cases === undefined) return undefined;
  const {
    inputs: _,
    excludedBy,
    notModelled,
    explained,
    decision,
    titles,
    ...rest
  }: Read<MeasureFile>['value'] = draft.main.value;
  return {
    ...rest,
    id,
    folder,
    decision: { ...decision, report: decision.report ?? [] },
    titles: titles ?? {},
    model,
    inputs,
    parameters,
    cases,
    excludedBy: excludedBy ?? [],
    notModelled: notModelled ?? [],
    explained: explained ?? [],
  };
}
