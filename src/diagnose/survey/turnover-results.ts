import { success, type Result } from '../../base/index.ts';
import { cellFlag, type CellFlag } from './cell.ts';
import { designEffect } from './design-effect.ts';
import type { Estimate } from './estimate.ts';
import { firmMean, naturalVariants, waveEstimate } from './reproduce.ts';
import { belgium, type SurveyData, type SurveySector } from './survey-data.ts';
import { cellRule, type SurveySettings } from './survey-settings.ts';

/** One wave of turnover: as published, and with every firm counting the same. */
export interface TurnoverWave {
  readonly wave: string;
  readonly published: number;
  readonly firms: Estimate;
  /** How many times weighting by turnover multiplies the variance; absent where the turnover of the respondents is not published. */
  readonly designEffect?: number;
}

export interface SectorCell {
  readonly sector: SurveySector;
  readonly flag: CellFlag;
  readonly published: number;
  readonly firms: Estimate;
}

/** One wave; every firm counting the same is a share of firms, so answers pool as for bankruptcy. */
export function turnoverWave(data: SurveyData, wave: string): Result<TurnoverWave> {
  const published = data.turnover.get(wave)!.get(belgium)!;
  const firms = waveEstimate(data, naturalVariants.bankruptcy, (sector) => firmMean(data, wave, sector));
  if (!firms.ok) return firms;
  const classes = [...(data.respondentsByTurnover.get(wave) ?? [])].map(([turnover, respondents]) => ({
    weight: Number(turnover),
    respondents,
  }));
  return success({
    wave,
    published,
    firms: firms.value,
    ...(classes.length === 0 ? {} : { designEffect: designEffect(classes) }),
  });
}

/** One sector of one wave; nothing where it was not published. */
export function sectorCell(
  data: SurveyData,
  settings: SurveySettings,
  wave: string,
  sector: SurveySector,
): readonly Result<SectorCell>[] {
  const firms = firmMean(data, wave, sector);
  const published = data.turnover.get(wave)?.get(sector.name);
  if (firms === undefined || published === undefined) return [];
  if (!firms.ok) return [firms];
  const flag = cellFlag(firms.value.respondents, cellRule(settings));
  return [success({ sector, flag, published, firms: firms.value })];
}
