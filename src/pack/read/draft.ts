import type { Problem, Result } from '../../base/index.ts';
import type {
  Backtest,
  Case,
  Measure,
  MeasureInput,
  Pack,
  Parameter,
  PartSettings,
  Scenario,
  Source,
} from '../pack.ts';
import type { CasesFile } from './cases.ts';
import type { MeasureFile } from './measure.ts';
import type { PackFile } from './pack-file.ts';
import type { ParametersFile } from './parameters.ts';
import type { YamlFile } from './yaml-file.ts';
import type { Read } from './yaml-read.ts';

/** A measure as far as its files could be read: what is absent had a problem that is already reported. */
export interface MeasureDraft {
  readonly id: string;
  readonly folder: string;
  readonly main: Read<MeasureFile>;
  readonly inputs: readonly MeasureInput[];
  readonly modelFile?: string;
  readonly model?: Measure['model'];
  readonly parametersFile?: Read<ParametersFile>;
  readonly parameters?: readonly Parameter[];
  readonly casesFile?: Read<CasesFile>;
  readonly cases?: readonly Case[];
}

/** A pack as far as its files could be read; the cross-checks work on this and keep quiet about what is absent. */
export interface PackDraft {
  readonly main?: Read<PackFile>;
  readonly sources: readonly { readonly source: Source; readonly file: YamlFile; readonly index: number }[];
  readonly tables?: Pack['tables'];
  readonly tableLanguages?: Pack['tableLanguages'];
  readonly measures: readonly MeasureDraft[];
  readonly scenarios: readonly { readonly scenario: Scenario; readonly file: YamlFile }[];
  readonly backtests: readonly { readonly backtest: Backtest; readonly file: YamlFile }[];
  readonly diagnosis: readonly {
    readonly part: string;
    readonly settings: PartSettings;
    readonly file: YamlFile;
  }[];
  readonly population?: YamlFile;
  readonly households?: YamlFile;
  readonly datapackage?: YamlFile;
}

/** Gathers problems while reading goes on: one bad file does not hide the next. */
export class Findings {
  readonly problems: Problem[] = [];

  /** The value, or nothing and its problems noted. Warnings are kept with the problems. */
  take<T>(result: Result<T>): T | undefined {
    this.problems.push(...(result.ok ? result.warnings : result.problems));
    return result.ok ? result.value : undefined;
  }
}

/** An object without the fields that are undefined, for types that tell "absent" from "undefined". */
export function present<T extends object>(data: { readonly [K in keyof T]?: T[K] | undefined }): Partial<T> {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined)) as Partial<T>;
}
