export { surveyPart } from './part.ts';
export {
  estimateSectors,
  type Respondent,
  type RespondentRules,
  type SectorEstimate,
} from './respondents.ts';
export { bandEstimate, proportionEstimate, type Distribution } from './bands.ts';
export { nationalEstimate, type Stratum, type Within } from './national.ts';
export { rakeWeights, type Margin, type RakedUnit, type RakedWeights } from './rake-weights.ts';
export { jobsAtRisk, employeeShare, type Branch, type JobsAtRisk } from './jobs.ts';
export { interval, type Estimate } from './estimate.ts';
