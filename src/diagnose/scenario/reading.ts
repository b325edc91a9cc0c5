import { readDay } from '../../pack/index.ts';
import { Decimal, languages, problem, type Problem, type Text } from '../../base/index.ts';
import { diagnoseProblems } from './problems.ts';

export type Raw = Readonly<Record<string, unknown>>;

/**
 * Reads parsed YAML piece by piece and keeps every problem with its path, so that one bad field does not hide the next.
 * What could not be read comes back as an empty value; the caller looks at `problems` before using anything.
 */
export class Reading {
  readonly problems: Problem[] = [];
  readonly file: string;

  constructor(file: string) {
    this.file = file;
  }

  wrong(path: string, expected: string, found: unknown): void {
    this.add('SCENARIO-SHAPE', path, { expected, found: describe(found) });
  }

  add(
    code: keyof typeof diagnoseProblems,
    path: string,
    parameters: Readonly<Record<string, string | number>>,
  ): void {
    this.problems.push(problem(diagnoseProblems, code, { file: this.file, path }, parameters));
  }

  record(data: unknown, path: string): Raw {
    if (typeof data === 'object' && data !== null && !Array.isArray(data) && !(data instanceof Decimal))
      return data as Raw;
    this.wrong(path, 'fields with a name', data);
    return {};
  }

  list(data: unknown, path: string): readonly unknown[] {
    if (Array.isArray(data)) return data as readonly unknown[];
    this.wrong(path, 'a list', data);
    return [];
  }

  text(data: unknown, path: string): string {
    if (typeof data === 'string' && data !== '') return data;
    // An identifier such as 100 that YAML reads as a number.
    if (data instanceof Decimal) return data.toString();
    this.wrong(path, 'a text', data);
    return '';
  }

  texts(data: unknown, path: string): Text {
    const raw = this.record(data, path);
    const [nl, en, fr] = languages.map((language) => this.text(raw[language], `${path}.${language}`));
    return { nl: nl!, en: en!, fr: fr! };
  }

  day(data: unknown, path: string): string {
    if (typeof data === 'string' && readDay(data) !== undefined) return data;
    this.wrong(path, 'a day such as 2020-03-14', data);
    return '';
  }

  decimal(data: unknown, path: string): Decimal {
    if (data instanceof Decimal) return data;
    if (typeof data === 'number' && Number.isFinite(data)) return new Decimal(String(data));
    if (typeof data === 'string' && /^-?\d+(\.\d+)?$/.test(data)) return new Decimal(data);
    this.wrong(path, 'a number such as 0.15', data);
    return new Decimal(0);
  }

  choice<T extends string>(data: unknown, path: string, choices: readonly T[]): T {
    const found = choices.find((item) => item === data);
    if (found !== undefined) return found;
    this.wrong(path, choices.join(', '), data);
    return choices[0]!;
  }
}

function describe(data: unknown): string {
  if (data === undefined) return 'nothing';
  if (data instanceof Decimal) return data.toString();
  return typeof data === 'string' ? data : (JSON.stringify(data) ?? 'nothing').slice(0, 120);
}
