import { accountsTexts } from './accounts.ts';
import { closureTexts } from './closure.ts';
import { forecastTexts } from './forecast.ts';
import { inputOutputTexts } from './input-output.ts';
import { networkTexts } from './network.ts';
import { registerTexts } from './register.ts';
import { surveyTexts } from './survey.ts';
import { surveySizeTexts } from './survey-size.ts';
import type { TableTexts } from './table-texts.ts';

/** Titles and descriptions of every table of the pack by its name; a missing language fails the type check. */
export const tableTexts: Readonly<Record<string, TableTexts>> = {
  ...registerTexts,
  ...accountsTexts,
  ...surveyTexts,
  ...surveySizeTexts,
  ...closureTexts,
  ...forecastTexts,
  ...inputOutputTexts,
  ...networkTexts,
};
