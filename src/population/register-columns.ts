import type { Engine } from '../engine/index.ts';
import { valuesTable } from './draw-units.ts';

export interface RegisterColumn {
  readonly column: string;
  /** False: straight from the official table. True: drawn; no real enterprise has this value. */
  readonly synthetic: boolean;
  /** Id of a source or key of an assumption of population.yaml. */
  readonly source: string;
  readonly description: string;
}

const fact = (column: string, source: string, description: string): RegisterColumn => ({
  column,
  synthetic: false,
  source,
  description,
});
const drawn = (column: string, source: string, description: string): RegisterColumn => ({
  column,
  synthetic: true,
  source,
  description,
});

/** Every column of table `enterprise`, in order. */
export const enterpriseColumns: readonly RegisterColumn[] = [
  fact(
    'unit_id',
    'statbel-vat-2019',
    'Running number over the country, in the order of municipality, legal form and activity',
  ),
  drawn(
    'undertaking_id',
    'assumption',
    'Single undertaking for ceilings: the unit itself, as the source has no links of groups',
  ),
  fact('refnis', 'statbel-vat-2019', 'Municipality'),
  fact('province', 'statbel-vat-2019', 'Province; the region code for Brussels, 00000 abroad or unknown'),
  fact('region', 'statbel-vat-2019', 'Region; 00000 abroad or unknown'),
  fact('nace', 'statbel-vat-2019', 'Activity, NACE-BEL 2008, 5 digits'),
  fact('a64', 'fpb-io-2015', 'Industry of the national accounts'),
  fact('a21', 'statbel-nacebel-2008', 'Section'),
  fact('survey_sector', 'ermg-2021', 'Sector of the business survey, our reading (table activity)'),
  fact('legal_form', 'statbel-vat-2019', 'Legal form 0..9'),
  fact('legal_kind', 'statbel-vat-2019', 'natural, company, nonprofit, public, other'),
  drawn(
    'start_date',
    'statbel-vat-2019',
    'In 2019 for exactly the starts of the source cell; older ages from constant rates by section',
  ),
  drawn('employees', 'nbb-employment-2019', 'Head count; persons employed are met per industry and region'),
  drawn('fte', 'fte-per-employee', 'Full-time equivalents of the employees'),
  drawn('working_partners', 'no-working-partner-share', 'Self-employed whose main occupation is in the unit'),
  drawn('size_class', 'employer-size-share', 'Class of employees'),
  drawn(
    'turnover_cents',
    'fpb-io-2015',
    'Turnover of 2019 without VAT; output is met per industry and region',
  ),
  drawn(
    'occupation',
    'secondary-occupation-share',
    'main, secondary, or company for whoever is no natural person',
  ),
  drawn('occupation_income_cents', 'secondary-income', 'Net income of a secondary occupation'),
  drawn('employed_elsewhere_80', 'employed-elsewhere-80-share', 'Employed elsewhere for at least 80 %'),
  drawn('sites', 'extra-site-share', 'Establishments'),
  drawn('extra_sites_fte', 'extra-site-share', 'Extra establishments with at least one full-time equivalent'),
  drawn('physical_site', 'physical-site-share', 'Has business premises'),
  drawn('equity_cents', 'equity-ratio', 'Equity'),
  drawn('cash_cents', 'cash-months', 'Liquid means'),
  drawn('fixed_cost_share', 'fpb-io-2015', 'Fixed costs without wages over turnover'),
  fact('vat_registered', 'statbel-vat-2019', 'Registered for VAT on 31 December 2019'),
  fact('active', 'statbel-vat-2019', 'Active on 31 December 2019'),
];

/** Writes table `register_column` (place, column, synthetic, source, description). */
export async function registerColumnTable(engine: Engine): Promise<void> {
  await valuesTable(
    engine,
    'pop_register_column',
    'place INTEGER, "column" VARCHAR, synthetic INTEGER, source VARCHAR, description VARCHAR',
    enterpriseColumns.map((item, index) => [
      index + 1,
      item.column,
      item.synthetic ? 1 : 0,
      item.source,
      item.description,
    ]),
  );
  await engine.run(`
    CREATE OR REPLACE TABLE register_column AS
    SELECT place, "column", synthetic = 1 AS synthetic, source, description FROM pop_register_column ORDER BY place;
    DROP TABLE pop_register_column`);
}
