/** An aggregated industry: sections of the national accounts (A21) that the survey takes together, or that lie outside of it. */
export interface SurveyAggregate {
  /** Letters of its sections. */
  readonly code: string;
  readonly nl: string;
  readonly en: string;
  readonly fr: string;
  /** Counts in the survey's estimates for Belgium. Health is asked but left out by the publisher. */
  readonly surveyed: boolean;
  /** Self-employed work there in numbers; not in public administration, education and households as employers. */
  readonly selfEmployed: boolean;
}

const inSurvey = (code: string, nl: string, en: string, fr: string): SurveyAggregate => ({
  code,
  nl,
  en,
  fr,
  surveyed: true,
  selfEmployed: true,
});
const outside = (
  code: string,
  nl: string,
  en: string,
  fr: string,
  selfEmployed: boolean,
): SurveyAggregate => ({
  code,
  nl,
  en,
  fr,
  surveyed: false,
  selfEmployed,
});

/** The whole economy once: the aggregates of the sheet "Industry categories", then what the estimates leave out. */
export const surveyAggregates: readonly SurveyAggregate[] = [
  inSurvey('A', 'Landbouw', 'Agriculture', 'Agriculture'),
  inSurvey('BCDE', 'Industrie', 'Manufacturing', 'Industrie'),
  inSurvey('F', 'Bouw', 'Construction', 'Construction'),
  inSurvey('G', 'Handel', 'Wholesale and retail trade', 'Commerce'),
  inSurvey('H', 'Vervoer en opslag', 'Transportation and storage', 'Transport et entreposage'),
  inSurvey('I', 'Horeca', 'Accommodation and food services', 'Horeca'),
  inSurvey(
    'J',
    'Informatie en communicatie',
    'Information and communication',
    'Information et communication',
  ),
  inSurvey(
    'K',
    'Financiële activiteiten en verzekeringen',
    'Financial and insurance activities',
    'Activités financières et d’assurance',
  ),
  inSurvey('L', 'Vastgoed', 'Real estate activities', 'Activités immobilières'),
  inSurvey('MN', 'Ondersteunende diensten', 'Support services', 'Services de soutien'),
  inSurvey(
    'R',
    'Kunst, amusement en recreatie',
    'Arts, entertainment and recreation',
    'Arts, spectacles et loisirs',
  ),
  outside(
    'Q',
    'Gezondheidszorg en maatschappelijke dienstverlening',
    'Human health and social work',
    'Santé humaine et action sociale',
    true,
  ),
  outside('S', 'Overige diensten', 'Other services', 'Autres services', true),
  outside(
    'O',
    'Openbaar bestuur en defensie',
    'Public administration and defence',
    'Administration publique et défense',
    false,
  ),
  outside('P', 'Onderwijs', 'Education', 'Enseignement', false),
  outside('T', 'Huishoudens als werkgever', 'Households as employers', 'Ménages employeurs', false),
];
