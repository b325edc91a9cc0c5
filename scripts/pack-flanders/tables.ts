import { activity } from './activity.ts';
import { bankruptcyShare } from './bankruptcy-share.ts';
import { closure } from './closures.ts';
import { employmentRegion } from './employment-region.ts';
import { forecast } from './forecast.ts';
import { gdpIndex } from './gdp-index.ts';
import { industry } from './industry.ts';
import { ioCell, ioFinalDemand } from './io-cells.ts';
import { ioFinalCategory, ioPrimaryInput, ioSector } from './io-tables.ts';
import { legalForm } from './legal-form.ts';
import { liquidity } from './liquidity.ts';
import { municipality } from './municipality.ts';
import { municipalityPlace } from './municipality-place.ts';
import { surveyBand, surveyBankruptcy, surveyRespondentsTurnover, surveyStaff } from './survey-answers.ts';
import { surveyWeight } from './survey-frame.ts';
import { surveyInvestment, surveyJobsPublished } from './survey-printed.ts';
import { surveySectorTable } from './survey-size.ts';
import { networkCriticality } from './network-criticality.ts';
import { networkSector } from './network-sector.ts';
import { surveyDistribution, surveyRespondents, surveyTurnover } from './survey.ts';
import type { DerivedTable } from './table.ts';
import { temporaryUnemployment } from './temporary-unemployment.ts';
import { taxRevenue } from './tax-revenue.ts';
import { vatUnits } from './vat-units.ts';

/** Every table of the pack, in the order of datapackage.json. A new table is one module and one entry here. */
export const tables: readonly DerivedTable[] = [
  vatUnits,
  municipality,
  municipalityPlace,
  activity,
  legalForm,
  industry,
  employmentRegion,
  liquidity,
  surveyDistribution,
  surveyTurnover,
  surveyRespondents,
  surveyRespondentsTurnover,
  surveyBand,
  surveyBankruptcy,
  surveyStaff,
  surveyWeight,
  surveySectorTable,
  surveyInvestment,
  surveyJobsPublished,
  closure,
  bankruptcyShare,
  forecast,
  ioSector,
  ioCell,
  ioFinalDemand,
  ioFinalCategory,
  ioPrimaryInput,
  temporaryUnemployment,
  networkSector,
  networkCriticality,
  gdpIndex,
  taxRevenue,
];
