import { sameText, type Decimal, type Text } from '../../base/index.ts';
import type { Engine } from '../../engine/index.ts';
import type { Confidence } from '../../pack/index.ts';
import type { SectorAnswers } from './cells.ts';
import type { ActivityClosure } from './closures.ts';
import { surveyFit, type SurveyAverage, type SurveyFit } from './fit.ts';
import type { SizeTilt } from './places.ts';
import type { Period, ScenarioModel } from './scenario.ts';
import type { Survey } from './survey.ts';

/** What was applied and how well it stands beside its sources. */
export interface ScenarioReport {
  readonly id: string;
  readonly title: Text;
  readonly windows: readonly (Period & { readonly id: string })[];
  readonly surveyFit: readonly SurveyFit[];
  readonly averages: readonly SurveyAverage[];
  readonly closedUnits: readonly ClosedGroup[];
  /** How far size decides the place in a sector: 1 = the largest loses least, -1 = most. */
  readonly tilts: readonly { readonly sector: string; readonly window: string; readonly tilt: number }[];
  readonly assumptions: readonly ScenarioAssumption[];
  /** Sources that the scenario's parameters name. */
  readonly sources: readonly string[];
  readonly totals: ScenarioTotals;
}

/** Units closed by order in the first wave, by group of activities. */
export interface ClosedGroup {
  readonly group: string;
  readonly title: Text;
  readonly units: number;
  readonly full: number;
  readonly partial: number;
  readonly weekend: number;
  /** Days closed of all units over all windows. */
  readonly closingDays: number;
}

export interface ScenarioAssumption {
  readonly key: string;
  readonly title: Text;
  readonly value: string;
  readonly source?: string;
  readonly confidence: Confidence;
  readonly note?: string;
}

export interface ScenarioTotals {
  readonly units: number;
  readonly closed: number;
  readonly hit: number;
  readonly healthyBefore: number;
  readonly hitHealthy: number;
  readonly lossCents: number;
  readonly needLowCents: number;
  readonly needCents: number;
  readonly needHighCents: number;
}

export interface Applied {
  readonly model: ScenarioModel;
  readonly survey: Survey;
  readonly activities: readonly ActivityClosure[];
  readonly answers: readonly SectorAnswers[];
  readonly tilts: readonly SizeTilt[];
}

export async function reportScenario(engine: Engine, applied: Applied): Promise<ScenarioReport> {
  const { model } = applied;
  const { fit, averages } = await surveyFit(engine, model, applied.answers);
  const assumptions = describeAssumptions(model);
  return {
    id: model.id,
    title: model.title,
    windows: model.windows,
    surveyFit: fit,
    averages,
    closedUnits: await closedGroups(engine, model),
    tilts: applied.tilts.flatMap(({ sector, windows }) =>
      windows.map((tilt, at) => ({ sector, window: model.windows[at]!.id, tilt: tilt.toNumber() })),
    ),
    assumptions,
    sources: [
      ...new Set(assumptions.flatMap((item) => (item.source === undefined ? [] : [item.source]))),
    ].sort(),
    totals: await totals(engine),
  };
}

async function closedGroups(engine: Engine, model: ScenarioModel): Promise<readonly ClosedGroup[]> {
  const days = model.windows.map((window) => `closing_days_${window.id}`).join(' + ');
  const rows = await engine.rows(`
    SELECT a.activity_group, count(*)::INTEGER AS units,
           ${['full', 'partial', 'weekend'].map((kind) => `count(*) FILTER (a.closure_kind = '${kind}')::INTEGER AS "${kind}"`).join(', ')},
           sum(${days})::BIGINT AS days
    FROM enterprise e JOIN diagnose_activity a USING (nace) WHERE a.closed
    GROUP BY a.activity_group`);
  return model.groups.flatMap((group) => {
    const row = rows.find((item) => item['activity_group'] === group.id);
    if (row === undefined) return [];
    const number = (name: string): number => Number(row[name]);
    return [
      {
        group: group.id,
        title: group.title,
        units: number('units'),
        full: number('full'),
        partial: number('partial'),
        weekend: number('weekend'),
        closingDays: number('days'),
      },
    ];
  });
}

async function totals(engine: Engine): Promise<ScenarioTotals> {
  const rows = await engine.rows(`
    SELECT count(*) AS units, count(*) FILTER (closed) AS closed, count(*) FILTER (hit) AS hit,
           count(*) FILTER (healthy_before) AS "healthyBefore", count(*) FILTER (hit AND healthy_before) AS "hitHealthy",
           sum(turnover_loss_cents)::BIGINT AS "lossCents", sum(need_low_cents)::BIGINT AS "needLowCents",
           sum(need_cents)::BIGINT AS "needCents", sum(need_high_cents)::BIGINT AS "needHighCents"
    FROM exposure`);
  return Object.fromEntries(
    Object.entries(rows[0]!).map(([name, value]) => [name, Number(value ?? 0)]),
  ) as unknown as ScenarioTotals;
}

/** Every parameter, the opening days of every group and every borrowed sector, with source and confidence. */
export function describeAssumptions(model: ScenarioModel): readonly ScenarioAssumption[] {
  const parameters = [...model.parameters.values()].map((parameter) => ({
    key: parameter.key,
    title: parameter.title,
    value: valueText(parameter.value),
    ...(parameter.source === undefined ? {} : { source: parameter.source }),
    confidence: parameter.confidence,
    ...(parameter.note === undefined ? {} : { note: parameter.note }),
  }));
  const days = model.groups.map((group) => ({
    key: `opening-days.${group.id}`,
    title: {
      nl: `Openingsdagen per week: ${group.title.nl}`,
      en: `Opening days per week: ${group.title.en}`,
      fr: `Jours d’ouverture par semaine : ${group.title.fr}`,
    },
    value: String(group.openingDays),
    ...(group.source === undefined ? {} : { source: group.source }),
    confidence: group.confidence,
    note: group.note,
  }));
  const proxies = model.proxies.map((proxy) => ({
    key: `proxy.${proxy.sector}`,
    title: sameText(`${proxy.sector} ← ${proxy.use}`),
    value: proxy.use,
    confidence: 'low' as const,
    note: proxy.note,
  }));
  return [...parameters, ...days, ...proxies];
}

function valueText(value: Decimal | string): string {
  return typeof value === 'string' ? value : value.toString();
}
