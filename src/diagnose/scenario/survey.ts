import { Decimal } from '../../base/index.ts';
import { dayNumber } from './days.ts';
import type { Reading } from './reading.ts';
import type { LossBand, Period, ScenarioModel } from './scenario.ts';

/** One answer of one sector in one wave, as it stands in the pack's tables. */
export interface SurveyRow {
  readonly wave: string;
  readonly sector: string;
  readonly band: string;
  readonly share: string;
}
export interface SurveyNumber {
  readonly wave: string;
  readonly sector: string;
  readonly value: string;
}

/** The survey by sector and wave. Shares stand in the order of the scenario's bands and add up to 1. */
export interface Survey {
  /** Ascending. */
  readonly waves: readonly string[];
  readonly shares: SectorWaves<readonly Decimal[]>;
  /** Change of turnover, weighted by turnover; negative = loss. */
  readonly averages: SectorWaves<Decimal>;
  readonly respondents: SectorWaves<Decimal>;
}
export type SectorWaves<T> = ReadonlyMap<string, ReadonlyMap<string, T>>;

/** Groups the survey's rows; a share that belongs to no band, or shares that do not add up to 1, are problems. */
export function readSurvey(
  reading: Reading,
  model: ScenarioModel,
  rows: readonly SurveyRow[],
  averages: readonly SurveyNumber[],
  respondents: readonly SurveyNumber[],
): Survey {
  const bandOf = new Map(
    model.bands.flatMap((band, at) => band.answers.map((answer) => [answer, at] as const)),
  );
  const shares = new Map<string, Map<string, Decimal[]>>();
  const unknown = new Set<string>();
  for (const row of rows) {
    const at = bandOf.get(row.band);
    if (at === undefined) unknown.add(row.band);
    const waves = entry(shares, row.sector, () => new Map<string, Decimal[]>());
    const list = entry(waves, row.wave, () => model.bands.map(() => new Decimal(0)));
    if (at !== undefined) list[at] = list[at]!.plus(row.share);
  }
  for (const band of unknown)
    reading.add('SCENARIO-BAND', `tables.${model.tables.distribution}`, { band, found: 'answers: -' });
  if (unknown.size === 0) normalise(reading, shares);
  const waves = [...new Set(rows.map((row) => row.wave))].sort();
  return { waves, shares, averages: numbers(averages), respondents: numbers(respondents) };
}

function normalise(reading: Reading, shares: ReadonlyMap<string, Map<string, Decimal[]>>): void {
  for (const [sector, waves] of shares)
    for (const [wave, list] of waves) {
      const total = Decimal.sum(...list);
      if (total.minus(1).abs().gt('0.001'))
        reading.add('SCENARIO-SHARES', 'tables.distribution', { wave, sector, found: total.toFixed(4) });
      else
        waves.set(
          wave,
          list.map((share) => share.div(total)),
        );
    }
}

function numbers(rows: readonly SurveyNumber[]): SectorWaves<Decimal> {
  const map = new Map<string, Map<string, Decimal>>();
  for (const row of rows)
    entry(map, row.sector, () => new Map<string, Decimal>()).set(row.wave, new Decimal(row.value));
  return map;
}

function entry<T>(map: Map<string, T>, key: string, make: () => T): T {
  const found = map.get(key) ?? make();
  map.set(key, found);
  return found;
}

/**
 * How much each wave counts in a window: every day lies between two waves and takes from each in proportion to the distance to the other;
 * before the first and after the last wave that wave holds. Adds up to 1.
 * @example waveWeights({ from: '2020-04-01', to: '2020-04-01' }, ['2020-03-30', '2020-04-06']) // 2020-03-30: 5/7, 2020-04-06: 2/7
 */
export function waveWeights(window: Period, waves: readonly string[]): ReadonlyMap<string, Decimal> {
  const days = waves.map(dayNumber);
  const weights = new Map<string, Decimal>();
  const add = (at: number, weight: Decimal): void => {
    weights.set(waves[at]!, (weights.get(waves[at]!) ?? new Decimal(0)).plus(weight));
  };
  const first = dayNumber(window.from);
  const last = dayNumber(window.to);
  for (let day = first; day <= last; day++) {
    const after = days.findIndex((wave) => wave >= day);
    if (after === 0 || after === -1) add(after === 0 ? 0 : days.length - 1, new Decimal(1));
    else {
      const weight = new Decimal(day - days[after - 1]!).div(days[after]! - days[after - 1]!);
      add(after, weight);
      if (weight.lt(1)) add(after - 1, new Decimal(1).minus(weight));
    }
  }
  return new Map([...weights].map(([wave, weight]) => [wave, weight.div(last - first + 1)]));
}

/** What the survey says of one sector in one window. */
export interface SectorWindow {
  /** Share of the respondents per band. */
  readonly shares: readonly Decimal[];
  /** Average change of turnover, weighted by turnover; absent where the survey has none. */
  readonly average?: Decimal;
  /** Respondents, averaged over the waves with their weights. */
  readonly respondents?: Decimal;
}

/** Undefined when the survey publishes nothing on the sector. */
export function sectorWindow(survey: Survey, sector: string, window: Period): SectorWindow | undefined {
  const waves = survey.shares.get(sector);
  if (waves === undefined) return undefined;
  const weights = waveWeights(window, [...waves.keys()].sort());
  const mix = (at: number): Decimal =>
    Decimal.sum(...[...weights].map(([wave, weight]) => waves.get(wave)![at]!.times(weight)));
  const average = weighted(survey.averages.get(sector), weights);
  const respondents = weighted(survey.respondents.get(sector), weights);
  return {
    shares: [...waves.values()][0]!.map((_, at) => mix(at)),
    ...(average === undefined ? {} : { average }),
    ...(respondents === undefined ? {} : { respondents }),
  };
}

function weighted(
  values: ReadonlyMap<string, Decimal> | undefined,
  weights: ReadonlyMap<string, Decimal>,
): Decimal | undefined {
  const terms = [...weights].map(([wave, weight]) => values?.get(wave)?.times(weight));
  return terms.some((term) => term === undefined) ? undefined : Decimal.sum(...terms.map((term) => term!));
}

/** Average loss when every answer counts in the middle of its band; positive = loss. */
export function middleLoss(bands: readonly LossBand[], shares: readonly Decimal[]): Decimal {
  return Decimal.sum(
    ...bands.map((band, at) => shares[at]!.times(new Decimal(band.least + band.most).div(20_000))),
  );
}

/** Ranks run from 0 (largest loss) to this number. */
export const rankRange = 1_000_000_000;

/**
 * Upper rank of every band: a unit whose rank lies below it, and not below the one before, is in the band.
 * @example rankBounds([new Decimal('0.25'), new Decimal('0.75')]) // [250000000, 1000000000]
 */
export function rankBounds(shares: readonly Decimal[]): readonly number[] {
  let sum = new Decimal(0);
  return shares.map((share, at) => {
    sum = sum.plus(share);
    return at === shares.length - 1
      ? rankRange
      : Math.min(rankRange, sum.times(rankRange).round().toNumber());
  });
}
