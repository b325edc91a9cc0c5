import { failure, problem, success, type Problem, type Result, type Text } from '../../base/index.ts';
import type { Pack } from '../../pack/index.ts';
import { settings, type Range, type Settings } from '../settings.ts';
import { firmsProblems } from './problems.ts';

/** How much help is counted: nothing, temporary unemployment alone, or that and the package of the pack's measures. */
export type SupportLevel = 'none' | 'wages' | 'package';

/** `low` takes all ends together that make for few deficits, `high` those that make for many. */
export type VariantId = 'low' | 'central' | 'high';
/** In the order in which they are computed: the tables of the last one stay. */
export const variantIds: readonly VariantId[] = ['low', 'high', 'central'];

/** One reading of the assumptions. Shares and the factor in whole ten-thousandths, so that money stays exact. */
export interface FirmVariant {
  readonly id: VariantId;
  /** Part of the wage costs on lost turnover that temporary unemployment takes away. */
  readonly temporaryUnemployment: number;
  /** Part of the variable costs that falls with turnover. */
  readonly variableFall: number;
  /** Surplus that stays in the firm, per euro of turnover. */
  readonly surplus: number;
  readonly cashFactor: number;
  /** Days from the start of applications to payment. */
  readonly paymentDelay: number;
  readonly oddsDeficit: number;
  readonly oddsInsolvent: number;
}

const roles = ['industry', 'bankruptcies'] as const;
const parameters = {
  'temporary-unemployment': 'share',
  'variable-cost-fall': 'share',
  'surplus-share': 'share',
  'cash-factor': 'ratio',
  'wage-growth': 'ratio',
  'payment-delay': 'days',
  'assessment-day': 'date',
  'published-deficit-without': 'share',
  'published-deficit-with': 'share',
  'bankruptcies-before': 'count',
  'bankruptcies-first-year': 'count',
  'bankruptcies-second-year': 'count',
  'jobs-per-bankruptcy': 'ratio',
  'odds-deficit': 'ratio',
  'odds-insolvent': 'ratio',
} as const;

export type FirmKey = keyof typeof parameters;
type NumberKey = Exclude<FirmKey, 'assessment-day'>;

/** Least and greatest sensible value. Odds ratios below 1 would make distress healthy; the other upper limits catch a wrong unit. */
const limits: Readonly<Record<NumberKey, readonly [number, number]>> = {
  'temporary-unemployment': [0, 1],
  'variable-cost-fall': [0, 1],
  'surplus-share': [0, 1],
  'cash-factor': [0, 10],
  'wage-growth': [0.1, 10],
  'payment-delay': [0, 730],
  'published-deficit-without': [0, 1],
  'published-deficit-with': [0, 1],
  'bankruptcies-before': [0, 10_000_000],
  'bankruptcies-first-year': [0, 10_000_000],
  'bankruptcies-second-year': [0, 10_000_000],
  'jobs-per-bankruptcy': [0, 1000],
  'odds-deficit': [1, 1000],
  'odds-insolvent': [1, 1000],
};

/** The assumptions of the part, all within their limits. */
export interface FirmModel {
  readonly settings: Settings<(typeof roles)[number], FirmKey>;
  readonly titles: (key: FirmKey) => Text;
  readonly variants: Readonly<Record<VariantId, FirmVariant>>;
  /** ISO day on which the state of the firms is taken. */
  readonly assessmentDay: string;
}

/**
 * Reads `diagnosis/firms.yaml`; problems FIRMS-PARAMETER name every value outside its limits.
 * @example firmModel(pack)
 */
export function firmModel(pack: Pick<Pack, 'diagnosis'>): Result<FirmModel> {
  const read = settings(pack, 'firms', { tables: roles, parameters });
  if (!read.ok) return read;
  const { range, file, word } = read.value;
  const keys = Object.keys(limits) as NumberKey[];
  const problems = keys.flatMap((key) => outside(file, key, range(key)));
  if (problems.length > 0) return failure(...problems);
  const variants = {
    low: variant('low', range),
    central: variant('central', range),
    high: variant('high', range),
  };
  const stated = pack.diagnosis['firms']!.parameters;
  return success({
    settings: read.value,
    titles: (key) => stated.find((item) => item.key === key)!.title,
    variants,
    assessmentDay: word('assessment-day'),
  });
}

function outside(file: string, key: NumberKey, { low, central, high }: Range): readonly Problem[] {
  const [least, most] = limits[key];
  if (low >= least && low <= central && central <= high && high <= most) return [];
  const place = { file, path: `parameters.${key}` };
  const found = low === high ? String(central) : `${low} / ${central} / ${high}`;
  return [problem(firmsProblems, 'FIRMS-PARAMETER', place, { key, found, expected: `${least} … ${most}` })];
}

function variant(id: VariantId, range: (key: FirmKey) => Range): FirmVariant {
  // What helps a firm is at its high end where few deficits are wanted; what burdens it at its low end.
  const helps = { low: 'high', central: 'central', high: 'low' } as const;
  const help = (key: FirmKey): number => Math.round(range(key)[helps[id]] * 10_000);
  const burden = (key: FirmKey): number => range(key)[id];
  return {
    id,
    temporaryUnemployment: help('temporary-unemployment'),
    variableFall: help('variable-cost-fall'),
    surplus: help('surplus-share'),
    cashFactor: help('cash-factor'),
    paymentDelay: Math.round(burden('payment-delay')),
    oddsDeficit: burden('odds-deficit'),
    oddsInsolvent: burden('odds-insolvent'),
  };
}

export const supportTitles: Readonly<Record<SupportLevel, Text>> = {
  none: { nl: 'Zonder steun', en: 'Without support', fr: 'Sans aide' },
  wages: {
    nl: 'Alleen tijdelijke werkloosheid',
    en: 'Temporary unemployment only',
    fr: 'Chômage temporaire seul',
  },
  package: {
    nl: 'Tijdelijke werkloosheid en steunpakket',
    en: 'Temporary unemployment and package',
    fr: 'Chômage temporaire et paquet de soutien',
  },
};

export const firmsTitle: Text = {
  nl: 'Ondernemingen: kas, eigen vermogen en faillissementen',
  en: 'Firms: cash, equity and bankruptcies',
  fr: 'Entreprises : trésorerie, fonds propres et faillites',
};
