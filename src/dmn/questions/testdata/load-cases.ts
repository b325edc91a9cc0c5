import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { unwrap } from '../../../base/index.ts';
import { parseUnaryTests, type FeelType, type UnaryTests, type Value } from '../../../feel/index.ts';
import { readModel, type Model } from '../../index.ts';
import { feel, tableModel, type WrittenTable } from '../../testdata/load-cases.ts';

/** One case of open questions: what is known of a model, and what must be said of it. */
export interface OpenCase {
  readonly title: string;
  readonly model: Model;
  readonly known: ReadonlyMap<string, Value>;
  readonly bounds: Readonly<Record<string, UnaryTests>>;
  /** A value, or `open`. */
  readonly outcome: string;
  readonly needed: readonly string[];
  readonly irrelevant: readonly string[];
  readonly notProved: readonly string[];
  readonly rules?: readonly string[];
}

interface WrittenCase {
  readonly known: Readonly<Record<string, string>>;
  readonly bounds?: Readonly<Record<string, string>>;
  readonly outcome: string;
  readonly needed?: readonly string[];
  readonly irrelevant?: readonly string[];
  readonly 'not proved'?: readonly string[];
  readonly rules?: readonly string[];
}

interface WrittenGroup {
  readonly title: string;
  readonly table?: Omit<WrittenTable, 'rows'>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly model?: string;
  readonly cases: readonly WrittenCase[];
}

/** The cases of `open-questions.yaml` and `models.yaml`. */
export function loadOpenCases(): readonly OpenCase[] {
  return ['open-questions.yaml', 'models.yaml'].flatMap((file) => {
    const groups = parse(
      readFileSync(join(import.meta.dirname, file), 'utf8'),
    ) as readonly WrittenGroup[];
    return groups.flatMap((group) => {
      const model = modelOf(group, file);
      return group.cases.map((item) => caseOf(group.title, model, item));
    });
  });
}

function modelOf({ title, table, inputs = {}, model = '' }: WrittenGroup, file: string): Model {
  if (table !== undefined) return tableModel({ ...table, title }, file);
  const data = Object.entries(inputs).map(
    ([name, type]) =>
      `<inputData id="${name}" name="${name}"><variable name="${name}" typeRef="${type}"/></inputData>`,
  );
  const xml = `<definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" id="m" name="m" namespace="urn:m">${data.join('')}${model}</definitions>`;
  return unwrap(readModel(xml, { file: `${file}: ${title}` }));
}

function caseOf(title: string, model: Model, item: WrittenCase): OpenCase {
  const known = new Map(Object.entries(item.known).map(([name, text]) => [name, feel(text)]));
  const bounds = Object.entries(item.bounds ?? {}).map(([name, text]) => [name, boundOf(text)] as const);
  const given = Object.entries({ ...item.known, ...item.bounds }).map(([name, text]) => `${name} ${text}`);
  return {
    title: `${title}: ${given.length === 0 ? 'nothing known' : given.join(', ')}`,
    model,
    known,
    bounds: Object.fromEntries(bounds),
    outcome: item.outcome,
    needed: item.needed ?? [],
    irrelevant: item.irrelevant ?? [],
    notProved: item['not proved'] ?? [],
    ...(item.rules === undefined ? {} : { rules: item.rules }),
  };
}

export function boundOf(text: string): UnaryTests {
  const any: FeelType = { kind: 'any' };
  return unwrap(parseUnaryTests(text, { '?': any }));
}
