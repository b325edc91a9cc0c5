import {
  Decimal,
  failure,
  fillTexts,
  formatDecimal,
  problem,
  success,
  type Language,
  type Problem,
  type Result,
  type Text,
} from '../base/index.ts';
import type { Pack, PartParameter, PartSettings } from '../pack/index.ts';
import { partProblems } from './problems.ts';

/** An assumption with the range within which it may well lie; without a stated range both ends are the value. */
export interface Range {
  readonly low: number;
  readonly central: number;
  readonly high: number;
}

/** What a part asks of its file: which tables and which assumptions, by unit. */
export interface Asked<Role extends string, Key extends string> {
  readonly tables: readonly Role[];
  readonly parameters: Readonly<Record<Key, PartParameter['unit']>>;
}

/** The tables and assumptions of one part, all of them present and of the unit that was asked. */
export interface Settings<Role extends string = string, Key extends string = string> {
  readonly file: string;
  /** Name of a table of the pack. */
  readonly table: (role: Role) => string;
  readonly number: (key: Key) => number;
  readonly range: (key: Key) => Range;
  /** A day or a choice. */
  readonly word: (key: Key) => string;
  /** Ids of the sources of these assumptions, each once. */
  readonly sources: (keys: readonly Key[]) => readonly string[];
  /** Each assumption as a line: title, value with range, note. */
  readonly assumptions: (keys: readonly Key[]) => readonly Text[];
}

/**
 * Reads `diagnosis/<part>.yaml` for a part that asks these tables and assumptions.
 * @example settings(pack, 'firms', { tables: ['liquidity'], parameters: { 'wage-share': 'share' } })
 */
export function settings<Role extends string, Key extends string>(
  pack: Pick<Pack, 'diagnosis'>,
  part: string,
  asked: Asked<Role, Key>,
): Result<Settings<Role, Key>> {
  const found = pack.diagnosis[part];
  if (found === undefined)
    return failure(
      problem(partProblems, 'DIAGNOSE-PART-MISSING', { file: `diagnosis/${part}.yaml` }, { part }),
    );
  const problems = missing(found, asked);
  if (problems.length > 0) return failure(...problems);
  const parameter = (key: Key): PartParameter => found.parameters.find((item) => item.key === key)!;
  const number = (key: Key): number => new Decimal(parameter(key).value).toNumber();
  return success({
    file: found.file,
    table: (role) => found.tables[role]!,
    number,
    range: (key) => {
      const { low, high } = parameter(key);
      const central = number(key);
      return { low: low?.toNumber() ?? central, central, high: high?.toNumber() ?? central };
    },
    word: (key) => String(parameter(key).value),
    sources: (keys) => [...new Set(keys.flatMap((key) => parameter(key).source ?? []))],
    assumptions: (keys) => keys.map((key) => assumptionText(parameter(key))),
  });
}

function missing(found: PartSettings, asked: Asked<string, string>): readonly Problem[] {
  const { file } = found;
  return [
    ...asked.tables
      .filter((role) => found.tables[role] === undefined)
      .map((role) =>
        problem(partProblems, 'DIAGNOSE-TABLE-MISSING', { file, path: `tables.${role}` }, { role }),
      ),
    ...Object.entries(asked.parameters)
      .filter(([key, unit]) => !found.parameters.some((item) => item.key === key && item.unit === unit))
      .map(([key, unit]) =>
        problem(partProblems, 'DIAGNOSE-PARAMETER-MISSING', { file, path: 'parameters' }, { key, unit }),
      ),
  ];
}

const units: Readonly<Record<PartParameter['unit'], Text>> = {
  share: { nl: '{x} %', en: '{x}%', fr: '{x} %' },
  ratio: { nl: '{x}', en: '{x}', fr: '{x}' },
  euro: { nl: '€ {x}', en: '€{x}', fr: '{x} €' },
  'million euro': { nl: '€ {x} mln', en: '€{x} m', fr: '{x} M €' },
  days: { nl: '{x} dagen', en: '{x} days', fr: '{x} jours' },
  months: { nl: '{x} maanden', en: '{x} months', fr: '{x} mois' },
  years: { nl: '{x} jaar', en: '{x} years', fr: '{x} ans' },
  count: { nl: '{x}', en: '{x}', fr: '{x}' },
  date: { nl: '{x}', en: '{x}', fr: '{x}' },
  choice: { nl: '{x}', en: '{x}', fr: '{x}' },
};
const line: Text = {
  nl: '{title}: {value}{range}{note}',
  en: '{title}: {value}{range}{note}',
  fr: '{title} : {value}{range}{note}',
};
const to: Text = { nl: ' ({low} tot {high})', en: ' ({low} to {high})', fr: ' ({low} à {high})' };

function assumptionText({ title, value, unit, low, high, note }: PartParameter): Text {
  const shown = (number: Decimal | string, language: Language): string => {
    if (!(number instanceof Decimal)) return number;
    return formatDecimal((unit === 'share' ? number.times(100) : number).toFixed(), language);
  };
  const filled = (number: Decimal | string) =>
    fillTexts(units[unit], (language) => ({ x: shown(number, language) }));
  const range =
    low === undefined || high === undefined
      ? undefined
      : fillTexts(to, (language) => ({ low: filled(low)[language], high: filled(high)[language] }));
  return fillTexts(line, (language) => ({
    title: title[language],
    value: filled(value)[language],
    range: range?.[language] ?? '',
    note: note === undefined ? '' : `. ${note[language]}`,
  }));
}
