/** What the figures of one series have in common. A printed growth and the level printed beside it belong to one series. */
export interface ForecastSeries {
  readonly id: string;
  /** Codes of the institutes; a joint forecast has several. */
  readonly institutes: readonly string[];
  /** Day, month or year as far as the advice gives it, or `unknown`. */
  readonly published: string;
  /** Order among the forecasts of the institutes, from 1: the advice may say which came later without a day. */
  readonly vintage: string;
  readonly scenario: string;
  /** ISO 3166; EA is the euro area. */
  readonly region: string;
  readonly variable: string;
  readonly priceBasis: string;
  /** The publication that the advice cites. */
  readonly origin?: string;
  readonly note?: string;
}

const regions: Readonly<Record<string, string>> = {
  belgium: 'BE',
  brussels: 'BE-BRU',
  flanders: 'BE-VLG',
  wallonia: 'BE-WAL',
  netherlands: 'NL',
  germany: 'DE',
  france: 'FR',
  'euro-area': 'EA',
  uk: 'GB',
  us: 'US',
  japan: 'JP',
  china: 'CN',
  india: 'IN',
};

/** Belgium: series | institutes | published | vintage | variable | price basis | origin | note. */
const belgian = `
nbb-fpb-2020-04-belgium    | nbb fpb | 2020-04-08 | 1 | gdp        | real    | -                  | called real for 2020 in the text; 2021 continues it
nbb-fpb-2020-04-deficit    | nbb fpb | 2020-04-08 | 1 | deficit    | none
nbb-fpb-2020-04-debt       | nbb fpb | 2020-04-08 | 1 | debt       | none
inr-fpb-2020-06-belgium    | inr fpb | 2020-06-05 | 2 | gdp        | unknown | inr-fpb-2020-06-05
inr-fpb-2020-06-employment | inr fpb | 2020-06-05 | 2 | employment | none    | inr-fpb-2020-06-05
bnppf-earlier-belgium      | bnppf   | unknown    | 1 | gdp        | unknown | -                  | the earlier estimate; its day is not given
bnppf-latest-belgium       | bnppf   | unknown    | 2 | gdp        | unknown | -                  | the day is not given; before 15 June 2020
bnppf-latest-deficit       | bnppf   | unknown    | 2 | deficit    | none    | -                  | the day is not given; before 15 June 2020
bnppf-latest-debt          | bnppf   | unknown    | 2 | debt       | none    | -                  | the day is not given; before 15 June 2020
kbc-2020-04-belgium        | kbc     | 2020-04    | 1 | gdp        | unknown
kbc-2020-05-belgium        | kbc     | 2020-05-15 | 2 | gdp        | unknown | kbc-2020-05-15     | figure 3 shows real GDP of KBC; the text calls the level nominal
nbb-2020-06-belgium        | nbb     | 2020-06-08 | 2 | gdp        | real    | nbb-2020-06-08     | called real for 2021 and 2022; 2020 belongs to the same scenario
nbb-2020-06-deficit        | nbb     | 2020-06-08 | 2 | deficit    | none    | nbb-2020-06-08
nbb-2020-06-debt           | nbb     | 2020-06-08 | 2 | debt       | none    | nbb-2020-06-08`;

const fromText: readonly ForecastSeries[] = belgian
  .trim()
  .split('\n')
  .map((line) => {
    const [id, institutes, published, vintage, variable, priceBasis, origin = '-', note] = line
      .split('|')
      .map((cell) => cell.trim());
    return {
      id: id!,
      institutes: institutes!.split(' '),
      published: published!,
      vintage: vintage!,
      scenario: 'base',
      region: 'BE',
      variable: variable!,
      priceBasis: priceBasis!,
      ...(origin === '-' ? {} : { origin }),
      ...(note === undefined ? {} : { note }),
    };
  });

const undated = { published: 'unknown', vintage: '1', variable: 'gdp', priceBasis: 'unknown' } as const;

/** Table 1 has one column group for each of these, for every country; it gives neither days nor a price basis. */
const fromTable1: readonly ForecastSeries[] = Object.entries(regions).flatMap(([name, region]) => [
  {
    ...undated,
    id: `realised-${name}`,
    institutes: ['serv'],
    scenario: 'realised',
    region,
    note: 'outturn as compiled in the advice from EC, IMF, NBB and FPB',
  },
  { ...undated, id: `ec-${name}`, institutes: ['ec'], scenario: 'base', region },
  { ...undated, id: `imf-${name}`, institutes: ['imf'], scenario: 'base', region },
]);

/** Table 2: three scenarios of CERPE at current prices. That of the reference is the path without the crisis. */
const fromTable2: readonly ForecastSeries[] = ['reference', 'nbb-fpb', 'imf'].flatMap((scenario) =>
  ['brussels', 'flanders', 'wallonia', 'belgium'].map((name) => ({
    id: `cerpe-${scenario}-${name}`,
    institutes: ['cerpe'],
    published: '2020',
    vintage: '1',
    scenario,
    region: regions[name]!,
    variable: 'gdp',
    priceBasis: 'nominal',
    origin: 'cerpe-2020',
  })),
);

const quarter: ForecastSeries = {
  id: 'realised-quarter-belgium',
  institutes: ['inr', 'nbb'],
  published: '2020-05-29',
  vintage: '1',
  scenario: 'realised',
  region: 'BE',
  variable: 'gdp',
  priceBasis: 'unknown',
  origin: 'inr-2020-05-29',
};

/** Every series of the advice by its id. */
export const forecastSeries: ReadonlyMap<string, ForecastSeries> = new Map(
  [...fromTable1, ...fromTable2, ...fromText, quarter].map((series) => [series.id, series]),
);
