import type { Decimal, Language, Text } from '../base/index.ts';
import type { Model } from '../dmn/index.ts';
import type { Value } from '../feel/index.ts';
import type { YamlData } from './read/yaml-file.ts';

/** A folder that describes one region and period: data tables, measures, scenarios, sources. Loaded and checked, plain data. */
export interface Pack {
  /** Absolute folder. */
  readonly root: string;
  readonly id: string;
  readonly title: Text;
  /** Region code of the population, e.g. `02000` (Flemish Region). */
  readonly region: string;
  readonly currency: string;
  /** The day up to which information may be used when no other is asked, ISO date. */
  readonly asOf: string;
  readonly scenario: string;
  readonly sources: readonly Source[];
  readonly tables: readonly PackTable[];
  /** Languages that the texts of the tables exist in; in another language stands the text of the first. */
  readonly tableLanguages: TextLanguages;
  /** In the order in which they build on each other (a measure that reads another's outcome comes later). */
  readonly measures: readonly Measure[];
  readonly scenarios: readonly Scenario[];
  readonly backtests: readonly Backtest[];
  /** The content of `population.yaml`, numbers as Decimal; the population room knows its shape. */
  readonly population: YamlData;
  /** The content of `households.yaml`, of the same form; absent where the pack has no register of households. */
  readonly households?: YamlData;
  /** The tables and stated assumptions of each part of the diagnosis, by the name of its file in `diagnosis/`. */
  readonly diagnosis: Readonly<Record<string, PartSettings>>;
  /** State-aid and other ceilings over the single undertaking. */
  readonly ceilings: readonly Ceiling[];
  /** SHA-256 over the canonical JSON of file name -> SHA-256 of every file of the pack. */
  readonly sha256: string;
  /** Paths of all files of the pack with their SHA-256, in order of path. */
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
}

export type Confidence = 'high' | 'medium' | 'low';

/** Where a value comes from. */
export interface Source {
  readonly id: string;
  /** As published; in square brackets, as ISO 690 has it, where it is a description by the pack. */
  readonly title: string;
  /** Of the title. */
  readonly language?: Language;
  /** The official name, in the language of the source. */
  readonly publisher: string;
  readonly url?: string;
  /** Publication or reference date, ISO (year, month or day). */
  readonly date?: string;
  readonly licence?: string;
  readonly note?: Text;
}

/** Languages that texts are declared to exist in; the first is that of the texts themselves, the others are translations. */
export type TextLanguages = readonly [Language, ...Language[]];

/** A Frictionless tabular resource of `datapackage.json`. */
export interface PackTable {
  readonly name: string;
  readonly title?: Text;
  readonly description?: Text;
  /** Absolute path of the CSV or Parquet file. */
  readonly path: string;
  readonly format: 'csv' | 'parquet';
  readonly fields: readonly PackField[];
  readonly primaryKey: readonly string[];
  readonly sources: readonly string[];
  readonly licence?: string;
}

export interface PackField {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  readonly unit?: string;
  readonly title?: Text;
  readonly description?: Text;
  readonly constraints?: PackConstraints;
}

/** The constraints of Frictionless Table Schema that are checked; bounds of numbers and dates as written. */
export interface PackConstraints {
  readonly required?: boolean;
  readonly unique?: boolean;
  readonly minimum?: Decimal | string;
  readonly maximum?: Decimal | string;
  readonly pattern?: string;
  readonly minLength?: Decimal;
  readonly maxLength?: Decimal;
  readonly enum?: readonly (string | Decimal | boolean)[];
}

/** Units of values: a number is never without one. */
export type Unit = 'euro' | 'share' | 'days' | 'count' | 'months' | 'date' | 'boolean' | 'text' | 'fte';

/** One dated value; `validTo` is the last day (inclusive), absent for open. */
export interface DatedValue {
  readonly value: Value;
  readonly validFrom: string;
  readonly validTo?: string;
  /** The first day on which this value could be known: the second time axis. */
  readonly knownFrom: string;
  readonly source: string;
  /** The article of the source that sets the value. */
  readonly article?: string;
  readonly confidence: Confidence;
  readonly note?: Text;
}

export interface Parameter {
  readonly key: string;
  readonly title: Text;
  readonly unit: Unit;
  readonly values: readonly DatedValue[];
}

/** Where the value of a decision's input comes from when it is run over a population. */
export type InputBinding =
  | { readonly kind: 'population'; readonly column: string }
  | { readonly kind: 'exposure'; readonly column: string; readonly window?: string }
  | { readonly kind: 'parameter'; readonly key: string }
  /** The outcome of another measure: entitled (boolean) or amount (euro). */
  | { readonly kind: 'measure'; readonly measure: string; readonly field: 'entitled' | 'amount' };

export interface MeasureInput {
  /** The name of the input data in decision.dmn. */
  readonly name: string;
  readonly title: Text;
  /** As it stands inside a sentence: a singular noun phrase with its article (`het omzetverlies`). */
  readonly phrase?: Text;
  /** For yes or no: the whole statement for each. */
  readonly statements?: { readonly yes: Text; readonly no: Text };
  readonly unit: Unit;
  readonly binding: InputBinding;
  /** How the value can be proved when a real application is decided; `declaration` and `none` are reported by the check. */
  readonly evidence: {
    readonly kind: 'register' | 'declaration' | 'none';
    readonly name?: Text;
    readonly source?: string;
  };
}

export interface Measure {
  readonly id: string;
  /** Folder relative to the pack. */
  readonly folder: string;
  readonly title: Text;
  readonly summary: Text;
  readonly authority: Text;
  readonly family:
    | 'liquidity and income'
    | 'deferral of payment'
    | 'temporary unemployment'
    | 'guarantee'
    | 'loan';
  readonly unit: 'enterprise' | 'establishment' | 'household' | 'person';
  /** Every date that a rule can ask, inclusive. */
  readonly period: { readonly from: string; readonly to: string };
  readonly announced: string;
  readonly applications: { readonly from: string; readonly to: string };
  /** The legal basis; with `rules` (by id), what those rules of the entitlement table rest on. */
  readonly legal: readonly {
    readonly source: string;
    readonly article?: string;
    readonly rules?: readonly string[];
  }[];
  readonly decision: {
    readonly file: string;
    /** The decision (a decision table) whose component `entitled` says yes or no, and whose cells are the criteria. */
    readonly entitlement: string;
    /** The decision that gives the amount in euro of an entitled unit, rounded to cents by the rule. */
    readonly amount: string;
    /** Further decisions worth reporting over the population (number of premium days, ...), by name. */
    readonly report: readonly string[];
  };
  /** What a reader sees for a rule of the entitlement table (by its id) or a decision (by its name); others keep their own words. */
  readonly titles: Readonly<Record<string, Text>>;
  readonly model: Model;
  readonly inputs: readonly MeasureInput[];
  readonly parameters: readonly Parameter[];
  readonly cases: readonly Case[];
  /** Measures that cannot be combined with this one for the same unit: this one gives way to those listed. */
  readonly excludedBy: readonly string[];
  /** The share of entitled units that apply. */
  readonly takeUp: {
    readonly low: Decimal;
    readonly central: Decimal;
    readonly high: Decimal;
    readonly source: string;
    readonly confidence: Confidence;
    readonly note?: Text;
  };
  /** Absent: no ceiling on the budget is known. */
  readonly budget?: {
    readonly euro: Decimal;
    readonly order: 'hash' | 'amount ascending' | 'amount descending';
    readonly source: string;
    readonly confidence: Confidence;
  };
  /** Need windows (of the scenario) that this measure is meant for. */
  readonly windows: readonly string[];
  /** What the law says and the rule leaves out, and why. */
  readonly notModelled: readonly Text[];
  /** Findings of the static checks that are meant. */
  readonly explained: readonly Explanation[];
}

/** Why a finding of the static checks is no mistake. */
export interface Explanation {
  /** The code of the finding. */
  readonly finding: string;
  /** Its path in the model, such as `decision "Entitlement"`. */
  readonly place: string;
  /** The values that it is about; absent: all findings with this code at this place. */
  readonly values?: string;
  readonly reason: Text;
}

/** A worked example: the measure's own test, readable by a policy officer. */
export interface Case {
  readonly id: string;
  readonly title: Text;
  /** Parameters as valid and known on these days; default: the measure's first day, and the pack's asOf. */
  readonly validAt?: string;
  readonly knownAt?: string;
  /** Values of the inputs that are not parameters, by name. */
  readonly given: Readonly<Record<string, Value>>;
  readonly expect: { readonly entitled: boolean; readonly amount: Decimal; readonly rule?: number };
  readonly why: Text;
  /** Line in cases.yaml, for messages. */
  readonly line: number;
}

/** The file's content, numbers as Decimal; the diagnose room knows its shape beyond the windows. */
export interface Scenario {
  readonly id: string;
  readonly title: Text;
  readonly file: string;
  readonly windows: readonly { readonly id: string; readonly from: string; readonly to: string }[];
  readonly content: YamlData;
}

export interface Backtest {
  readonly id: string;
  readonly measure: string;
  readonly title: Text;
  readonly outcomes: readonly BacktestOutcome[];
  readonly assumptions: readonly Assumption[];
}

export interface BacktestOutcome {
  readonly id: string;
  readonly title: Text;
  readonly unit: Unit;
  /** What happened. */
  readonly actual: Decimal;
  /** Which simulated figure stands beside it: `entitled`, `expected applications`, `amount`, or `sum of <reported decision>`; optionally for a province. */
  readonly simulated: { readonly figure: string; readonly province?: string };
  /** The deviation claimed in advance, as share of the actual value. */
  readonly tolerance?: Decimal;
  readonly source: string;
  readonly confidence: Confidence;
  readonly note?: Text;
}

/** A choice that the data do not settle; `alternatives` show what it does to the result. */
export interface Assumption {
  readonly id: string;
  readonly title: Text;
  readonly source?: string;
  readonly confidence: Confidence;
  readonly note?: Text;
  readonly alternatives: readonly { readonly title: Text; readonly set: Readonly<Record<string, string>> }[];
}

export interface Ceiling {
  readonly id: string;
  readonly title: Text;
  readonly euro: Decimal;
  /** NACE sections or divisions with a lower ceiling. */
  readonly exceptions: readonly { readonly nace: readonly string[]; readonly euro: Decimal }[];
  readonly measures: readonly string[];
  readonly validFrom: string;
  readonly validTo?: string;
  readonly source: string;
}

/** `diagnosis/<part>.yaml`: which tables a part of the diagnosis reads, and what it assumes. */
export interface PartSettings {
  /** Relative to the pack; in the place of problems. */
  readonly file: string;
  /** Role in the part -> name of a table of the pack. */
  readonly tables: Readonly<Record<string, string>>;
  readonly parameters: readonly PartParameter[];
}

/** One stated assumption of a part: a number with its unit, a day or a choice; `low` and `high` say within which range it may well lie. */
export interface PartParameter {
  readonly key: string;
  readonly title: Text;
  readonly unit:
    | 'share'
    | 'ratio'
    | 'euro'
    | 'million euro'
    | 'days'
    | 'months'
    | 'years'
    | 'count'
    | 'date'
    | 'choice';
  readonly value: Decimal | string;
  readonly low?: Decimal;
  readonly high?: Decimal;
  readonly choices?: readonly string[];
  readonly source?: string;
  /** Page, table or article of the source. */
  readonly article?: string;
  readonly confidence: Confidence;
  readonly note?: Text;
}
