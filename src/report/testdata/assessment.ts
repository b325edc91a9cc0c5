import { sameText } from '../../base/index.ts';
import type { Assessment, MeasureAssessment, Scorecard, ScoreRow } from '../../design/index.ts';

/** A small assessment with every part filled, made by hand; the hostile title shows that texts stay texts. */

const band = (central: number) => ({ low: central - 1, central, high: central + 1 });

function row(key: string, entitled: number): ScoreRow {
  return {
    key,
    label: sameText(`Group ${key}`),
    suppressed: false,
    units: 100,
    hit: 60,
    hitHealthy: 50,
    need: band(500_000_00),
    lossCents: 900_000_00,
    support: {
      entitled,
      amountCents: entitled * 4_000_00,
      coverage: { units: 25, unitShare: 0.5, needCents: band(100_000_00), needShare: { low: 0.3, central: 0.2, high: 0.1 } },
      leakage: { units: band(5), cents: band(20_000_00), share: 0.1 },
      overcompensation: { aboveNeedUnits: band(3), aboveNeedCents: band(9_000_00), aboveLossUnits: 1, aboveLossCents: 1_000_00 },
      gap: { units: 25, needCents: 250_000_00, unitShare: 0.5 },
      unhealthy: { units: 2, amountCents: 8_000_00 },
      supportPerEuroOfLoss: 0.12,
    },
  };
}

const scorecard: Scorecard = {
  windows: ['march', 'april'],
  total: row('total', 30),
  groups: [
    { dimension: 'sector', rows: [row('I', 20), row('G', 10)] },
    { dimension: 'municipality', rows: [{ ...row('11001', 3), suppressed: true, support: null }] },
  ],
};

const lorenz = {
  units: 30,
  points: [
    { units: 0, support: 0 },
    { units: 0.5, support: 0.25 },
    { units: 1, support: 1 },
  ],
  gini: 0.25,
};

const measure: MeasureAssessment = {
  id: 'premium',
  title: { nl: 'Premie <b>"A"</b> & co', en: 'Premium <b>"A"</b> & co', fr: 'Prime <b>"A"</b> & co' },
  summary: sameText('Summary'),
  authority: sameText('Authority'),
  family: 'liquidity and income',
  announced: '2020-03-13',
  period: { from: '2020-03-14', to: '2020-06-07' },
  applications: { from: '2020-03-27', to: '2020-06-30' },
  windows: ['march', 'april'],
  legal: [{ source: 'law' }],
  entitled: 30,
  amountCents: 120_000_00,
  layers: [{ layer: 'rule', units: 30, amountCents: 120_000_00 }],
  expected: {
    low: { takeUp: 0.6, units: 18, amountCents: 72_000_00 },
    central: { takeUp: 0.8, units: 24, amountCents: 96_000_00 },
    high: { takeUp: 1, units: 30, amountCents: 120_000_00 },
    source: 'law',
    confidence: 'low',
  },
  rules: [
    { index: 0, label: sameText(''), units: 70, entitled: 0, amountCents: 0 },
    { index: 1, label: { nl: 'hoofdberoep', en: 'main occupation', fr: 'activité principale' }, units: 30, entitled: 30, amountCents: 120_000_00 },
  ],
  criteria: [{ id: '1-1', text: sameText('Closed: true'), input: 'Closed', tests: 'true', rules: [1], failed: 60 }],
  byCriterionAlone: [
    { criterion: '1-1', text: sameText('Closed: true'), units: 12, amountCents: 48_000_00, hitHealthyUnits: 7, hitHealthyAmountCents: 28_000_00, groups: [] },
  ],
  missedBy: [{ criteria: '1', units: 12 }],
  reported: [{ decision: 'Premium days', title: { nl: 'Premiedagen', en: 'Premium days', fr: 'Jours de prime' }, sum: '1234' }],
  parameters: [
    { key: 'lump-sum', title: sameText('Lump sum'), unit: 'euro', value: '4000', source: 'law', confidence: 'high', changed: false },
  ],
  scorecard,
  concentration: { amongEntitled: lorenz, amongHit: lorenz },
};

const figures = {
  entitled: 30,
  amountCents: 120_000_00,
  coveredUnits: 25,
  coverageUnitShare: 0.5,
  coverageNeedShare: 0.2,
  leakageCents: 20_000_00,
  aboveNeedCents: 9_000_00,
  gapUnits: 25,
};

export const exampleAssessment: Assessment = {
  schema: 'relance/assessment/1',
  version: '0.1.0',
  pack: { id: 'example', title: sameText('Example pack'), region: '02000', currency: 'EUR', sha256: 'ab'.repeat(32), asOf: '2020-06-15' },
  asOf: '2020-06-15',
  scenario: {
    id: 'shock',
    title: sameText('Shock'),
    windows: [{ id: 'march', from: '2020-03-14', to: '2020-04-05' }],
    closed: 40,
    hit: 60,
    healthyBefore: 80,
    hitHealthy: 50,
    lossCents: 900_000_00,
    need: band(500_000_00),
  },
  population: { units: 100, region: '02000', seed: 'seed', synthetic: true, note: sameText('Synthetic'), groups: [] },
  measures: [measure],
  package: {
    supported: 30,
    amountCents: 120_000_00,
    layers: measure.layers,
    expected: { low: { amountCents: 72_000_00 }, central: { amountCents: 96_000_00 }, high: { amountCents: 120_000_00 } },
    scorecard,
    concentration: measure.concentration,
    byNumberOfMeasures: [{ measures: 1, units: 30, amountCents: 120_000_00 }],
  },
  cumulation: {
    pairs: [{ measure: 'premium', other: 'premium', units: 30, amountCents: 120_000_00 }],
    exclusions: [],
    ceilings: [
      { id: 'aid', title: sameText('State aid'), ceilingCents: 800_000_00, measures: ['premium'], undertakingsCut: 0, unitsCut: 0, cutCents: 0, cuts: [], use: [], source: 'law' },
    ],
    budgets: [],
    combinations: [{ measures: ['premium'], units: 30, ruleCents: 120_000_00, amountCents: 120_000_00 }],
    displacements: [],
    uselessFrom: 0.9,
  },
  variants: [
    {
      title: sameText('premium.lump-sum=3000'),
      set: { 'premium.lump-sum': '3000' },
      measures: [{ id: 'premium', changed: true, base: figures, variant: { ...figures, amountCents: 90_000_00 }, difference: { ...figures, entitled: 0, amountCents: -30_000_00 } }],
      package: { base: figures, variant: figures, difference: figures },
    },
  ],
  frontier: {
    title: sameText('Frontier'),
    measure: 'premium',
    x: { key: 'lump-sum', title: sameText('Lump sum'), unit: 'euro' },
    points: [
      { x: '3000', figures: { ...figures, amountCents: 90_000_00 }, efficient: true, current: false },
      { x: '4000', figures, efficient: false, current: true },
    ],
  },
  backtests: [
    {
      id: 'premium',
      measure: 'premium',
      title: sameText('Back-test'),
      outcomes: [
        { id: 'applied', title: sameText('Applied'), unit: 'count', figure: 'entitled', simulated: '30', actual: '40', deviation: -0.25, tolerance: 0.3, within: true, source: 'law', confidence: 'medium' },
      ],
      assumptions: [
        { id: 'bare', title: sameText('No alternative'), confidence: 'low', alternatives: [] },
        {
          id: 'list',
          title: sameText('List of activities'),
          confidence: 'low',
          alternatives: [
            { title: sameText('broad'), set: { 'scenario.closure-list': 'broad' }, outcomes: [{ id: 'applied', simulated: '45', change: 0.5 }] },
            { title: sameText('narrow'), set: {}, notRun: sameText('not run') },
          ],
        },
      ],
    },
  ],
  controlTotals: [{ id: 't', label: sameText('Persons'), dimension: 'a64', target: 10, reached: 10, difference: 0, source: 'law' }],
  surveyFit: [
    { window: 'april', sector: 'Horeca', band: '100 %', survey: 0.8, simulated: 0.79, respondents: 98, samplingError: 0.04, within: true },
  ],
  surveyAverages: [{ window: 'april', sector: 'Horeca', survey: -0.9, simulated: null }],
  sources: [
    { id: 'law', title: 'The <i>law</i>', publisher: 'Publisher', url: 'javascript:alert(1)', usedBy: ['measure premium'], confidence: 'high' },
    { id: 'page', title: 'The page', publisher: 'Publisher', url: 'https://example.org/page', date: '2020', usedBy: ['scenario'] },
  ],
  assumptions: [{ about: 'population', key: 'k', title: sameText('Share'), value: '0.2', confidence: 'low' }],
  caveats: [sameText('A caveat')],
};
