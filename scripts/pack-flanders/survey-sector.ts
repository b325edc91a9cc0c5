/** The sector of the business survey that an activity belongs to; `note` says so when it is only the nearest one. */
export interface SurveySector {
  readonly sector: string;
  readonly note?: string;
}

/** A rule for every activity whose code starts with `prefix`; the longest prefix that fits wins. */
type Rule = readonly [prefix: string, sector: string, note?: string];

const noCounterpart = 'the survey has no published sector for this activity; nearest by kind of work';

/**
 * From NACE-BEL 2008 to the 34 sectors of the ERMG survey. The survey lets the firm choose its sector, and publishes no
 * table of codes: this is our reading of the labels in its sheet "Industry categories". Its categories "Human health" and
 * "Other" are not published; those activities get the nearest sector, with a note.
 */
const rules: readonly Rule[] = [
  ['01', 'Agriculture and fishing'],
  ['02', 'Agriculture and fishing', 'forestry'],
  ['03', 'Agriculture and fishing'],
  ...['05', '06', '07', '08', '09'].map((code): Rule => [code, 'Mining and quarrying']),
  ...['10', '11', '12'].map((code): Rule => [code, 'Manufacture of food products']),
  ...['13', '14', '15'].map((code): Rule => [code, 'Manufacture of textiles, wearing apparel and shoes']),
  ...['16', '17', '18'].map((code): Rule => [code, 'Manufacture of wood and paper products, and printing']),
  ['19', 'Manufacture of coke, refined petroleum products and nuclear industry'],
  ...['20', '21'].map((code): Rule => [code, 'Manufacture of pharmaceutical and chemical products']),
  ...['22', '23'].map((code): Rule => [code, 'Manufacture of plastic and non-metallic products']),
  ...['24', '25'].map((code): Rule => [code, 'Metallurgy and manufacture of metal products']),
  ['26', 'Manufacture of computer, electronic and optical products'],
  ...['27', '28'].map((code): Rule => [code, 'Manufacture of machinery and electrical equipment']),
  ...['29', '30'].map((code): Rule => [code, 'Manufacture of transport equipment']),
  ['31', 'Manufacture of furniture'],
  ['32', 'Manufacture of furniture', 'other manufacturing: same industry of the national accounts (31-32)'],
  ['33', 'Manufacture of machinery and electrical equipment', 'repair and installation of machinery'],
  ['35', 'Production and distribution of electricity and gas'],
  ...['36', '37', '38', '39'].map((code): Rule => [
    code,
    'Water supply, sewerage, waste management and remediation activities',
  ]),
  ...['41', '42', '43'].map((code): Rule => [code, 'Construction']),
  ['45', 'Retail sales (non-food)', 'trade and repair of motor vehicles'],
  ['45310', 'Wholesale', 'wholesale of parts of motor vehicles'],
  ['46', 'Wholesale'],
  ['47', 'Retail sales (non-food)'],
  ['4711', 'Retail sales (food)'],
  ['472', 'Retail sales (food)'],
  ['4781', 'Retail sales (food)'],
  ['49', 'Logistics'],
  ['491', 'Road transport (persons)', 'passenger transport by rail'],
  ['493', 'Road transport (persons)'],
  ['50', 'Logistics'],
  ['501', 'Road transport (persons)', 'passenger transport over water'],
  ['503', 'Road transport (persons)', 'passenger transport over water'],
  ['51', 'Aviation'],
  ['52', 'Logistics'],
  ['5223', 'Aviation', 'services to air transport'],
  ['53', 'Logistics'],
  ...['55', '56'].map((code): Rule => [code, 'Accommodation and food service activities']),
  ...['58', '59', '60', '61', '62', '63'].map((code): Rule => [code, 'Information and communication']),
  ['5914', 'Events and recreation', 'cinemas'],
  ...['64', '65', '66'].map((code): Rule => [code, 'Financial and insurance activities']),
  ['68', 'Real estate activities'],
  ['69', 'Liberal professions'],
  ['70', 'Consultancy'],
  ['71', 'Engineering services'],
  ['7111', 'Liberal professions', 'architects are a liberal profession in Belgium'],
  ['72', 'Engineering services', 'research and development'],
  ['73', 'Consultancy', 'advertising and market research'],
  ['74', 'Consultancy', 'design, photography, translation and other professional services'],
  ['75', 'Liberal professions'],
  ['77', 'Consultancy', 'rental and leasing: same aggregate of the survey (support services)'],
  ['772', 'Events and recreation', 'rental of recreational and personal goods'],
  ['78', 'Human Resources'],
  ['79', 'Travel agencies'],
  ['80', 'Cleaning and security services'],
  ['81', 'Cleaning and security services'],
  ['813', 'Construction', 'landscaping: work outdoors at the customer'],
  ['82', 'Consultancy', 'office support: same aggregate of the survey (support services)'],
  ['823', 'Events and recreation', 'organisation of conventions and trade shows'],
  ['84', 'Liberal professions', noCounterpart],
  ['85', 'Liberal professions', noCounterpart],
  ['855', 'Events and recreation', 'sports, culture and other education: closed with leisure'],
  ['86', 'Liberal professions', noCounterpart],
  ['87', 'Liberal professions', noCounterpart],
  ['88', 'Liberal professions', noCounterpart],
  ...['90', '91', '92', '93'].map((code): Rule => [code, 'Events and recreation']),
  ['94', 'Consultancy', noCounterpart],
  ['949', 'Events and recreation', 'associations of citizens'],
  ['95', 'Retail sales (non-food)', 'repair of computers and personal goods'],
  ['96', 'Non-medical contact professions'],
  ['9601', 'Cleaning and security services', 'washing and dry-cleaning'],
  ['9603', 'Liberal professions', noCounterpart],
  ['97', 'Cleaning and security services', noCounterpart],
  ['98', 'Cleaning and security services', noCounterpart],
  ['99', 'Consultancy', noCounterpart],
  ['XX', 'Consultancy', 'activity unknown'],
];

/**
 * The survey sector of a 5-digit activity.
 * @example surveySector('56101') // { sector: 'Accommodation and food service activities' }
 */
export function surveySector(nace5: string): SurveySector | undefined {
  const fitting = rules
    .filter(([prefix]) => nace5.startsWith(prefix))
    .sort((a, b) => b[0].length - a[0].length)[0];
  if (fitting === undefined) return undefined;
  const [, sector, note] = fitting;
  return note === undefined ? { sector } : { sector, note };
}
