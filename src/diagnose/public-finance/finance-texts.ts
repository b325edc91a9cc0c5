import type { Text } from '../../base/index.ts';

export const financeTexts = {
  title: { nl: 'Overheidsfinanciën', en: 'Public finance', fr: 'Finances publiques' },
  summary: {
    nl: 'De daling van de productie kost de overheid in {year} naar schatting {low} tot {high} van het bbp aan belastingen en bijdragen. Het gesimuleerde pakket kost {paid} mln euro; daarvan vloeit {back} mln terug. Per punt bbp dat wegvalt, verliest de overheid {perGdp} punt ontvangsten.',
    en: 'The fall of output costs government an estimated {low} to {high} of GDP in taxes and contributions in {year}. The simulated package costs {paid} million euro, of which {back} million comes back. For each point of GDP that is lost, government loses {perGdp} points of receipts.',
    fr: 'La chute de la production coûte aux pouvoirs publics de {low} à {high} du PIB en impôts et cotisations en {year}, selon l’estimation. L’ensemble simulé coûte {paid} M€, dont {back} M€ reviennent. Par point de PIB perdu, les pouvoirs publics perdent {perGdp} point de recettes.',
  },
  vintage: {
    nl: 'Input-outputtabel van België {tableYear}; ontvangsten van {tableYear} (uitgave {vintage}); bbp {before} van {gdp} mln euro',
    en: 'Input-output table of Belgium {tableYear}; receipts of {tableYear} (vintage {vintage}); GDP of {before} of {gdp} million euro',
    fr: 'Tableau entrées-sorties de la Belgique {tableYear} ; recettes de {tableYear} (millésime {vintage}) ; PIB {before} de {gdp} M€',
  },
  variant: {
    nl: 'Productienetwerk, centrale instellingen; ontvangsten over de grondslagen van de tabel (impliciete tarieven)',
    en: 'Production network, central settings; receipts over the bases of the table (implicit rates)',
    fr: 'Réseau de production, réglages centraux ; recettes sur les assiettes du tableau (taux implicites)',
  },
  arithmetic: {
    nl: 'Rekenkunde: tekort van {before}, ontvangsten die met het bbp dalen, en de gesimuleerde steun; prijzen gelijk gehouden',
    en: 'Arithmetic: deficit of {before}, receipts that fall with GDP, and the simulated support; prices kept unchanged',
    fr: 'Arithmétique : déficit de {before}, recettes qui baissent avec le PIB, et le soutien simulé ; prix inchangés',
  },
  leftOut: {
    nl: 'Niet meegerekend: tijdelijke werkloosheid buiten de gesimuleerde maand, het overbruggingsrecht en andere federale uitgaven, premies van de andere gewesten, zorguitgaven, waarborgen, uitstel van betaling, rente, en de weerslag op {next}.',
    en: 'Left out: temporary unemployment outside of the simulated month, the bridging right and other federal spending, premiums of the other regions, health spending, guarantees, deferred payments, interest, and the effects on {next}.',
    fr: 'Non compris : le chômage temporaire hors du mois simulé, le droit passerelle et les autres dépenses fédérales, les primes des autres régions, les soins de santé, les garanties, les reports de paiement, les intérêts et l’effet sur {next}.',
  },
  oneRegion: {
    nl: 'De premies voor ondernemingen zijn die van de regio van het pack; ontvangsten, tekort en schuld zijn die van België.',
    en: 'Premiums for enterprises are those of the region of the pack; receipts, deficit and debt are those of Belgium.',
    fr: 'Les primes aux entreprises sont celles de la région du pack ; recettes, déficit et dette sont ceux de la Belgique.',
  },
  inSample: {
    nl: 'De schokken van het netwerk komen uit de enquête van dezelfde maanden: een toets achteraf, geen voorspelling.',
    en: 'The shocks of the network come from the survey of the same months: a test afterwards, no forecast.',
    fr: 'Les chocs du réseau viennent de l’enquête des mêmes mois : un test a posteriori, pas une prévision.',
  },
  deferral: {
    nl: 'Waargenomen ontvangsten bevatten ook uitstel van betaling en de groei van {before}; het model verklaart niet elk verschil.',
    en: 'Observed receipts hold deferred payments and the growth of {before} too; the model does not explain every difference.',
    fr: 'Les recettes observées comprennent aussi des reports de paiement et la croissance de {before} ; le modèle n’explique pas chaque écart.',
  },
  spentAsHouseholds: {
    nl: 'Aanname: steun wordt uitgegeven zoals huishoudens hun budget besteden; wat zonder de steun ook was uitgegeven, telt niet mee.',
    en: 'Assumption: support is spent as households spend; what would have been spent without it does not count.',
    fr: 'Hypothèse : le soutien est dépensé comme les ménages dépensent ; ce qui l’aurait été sans lui ne compte pas.',
  },
  lostTitle: {
    nl: 'Ontvangsten van de overheid: {amount} mln euro lager in {year} ({share} van het bbp)',
    en: 'Receipts of government: {amount} million euro lower in {year} ({share} of GDP)',
    fr: 'Recettes publiques : {amount} M€ de moins en {year} ({share} du PIB)',
  },
  lostSubtitle: {
    nl: 'Verlies aan ontvangsten door de daling van de productie, naar soort; miljoen euro op het peil van {before}, België, {year}',
    en: 'Receipts lost by the fall of output, by kind; million euro at the level of {before}, Belgium, {year}',
    fr: 'Recettes perdues par la baisse de la production, par type ; millions d’euros au niveau de {before}, Belgique, {year}',
  },
  comparedTitle: {
    nl: 'Belastingen op productie en invoer: {modelled} berekend, {observed} waargenomen',
    en: 'Taxes on production and imports: {modelled} computed, {observed} observed',
    fr: 'Impôts sur la production et les importations : {modelled} calculé, {observed} observé',
  },
  comparedSubtitle: {
    nl: 'Verandering van de ontvangsten tussen {before} en {year}, naar soort, berekend en waargenomen; België',
    en: 'Change of receipts between {before} and {year}, by kind, computed and observed; Belgium',
    fr: 'Évolution des recettes entre {before} et {year}, par type, calculée et observée ; Belgique',
  },
  packageTitle: {
    nl: 'Het pakket kost {paid} mln euro; {back} mln vloeit terug naar de overheid',
    en: 'The package costs {paid} million euro; {back} million comes back to government',
    fr: 'L’ensemble coûte {paid} M€ ; {back} M€ reviennent aux pouvoirs publics',
  },
  packageSubtitle: {
    nl: 'Uitbetaalde steun per maatregel en wat ervan terugvloeit, netto van weglek, verdringing, vervanging en wat er anders ook was; miljoen euro',
    en: 'Support paid by measure and what comes back of it, net of leakage, displacement, substitution and what would have been there anyway; million euro',
    fr: 'Soutien versé par mesure et ce qui en revient, net de fuite, d’éviction, de substitution et de ce qui serait venu de toute façon ; millions d’euros',
  },
  balanceTitle: {
    nl: '{institutes}: van het tekort van {deficit} verklaart de berekening {own}',
    en: '{institutes}: of the deficit of {deficit} the arithmetic explains {own}',
    fr: '{institutes} : du déficit de {deficit}, le calcul explique {own}',
  },
  balanceSubtitle: {
    nl: 'Tekort en schuld eind {year} bij de groei van elke raming, naast wat het instituut verwachtte; deel van het bbp, België',
    en: 'Deficit and debt at the end of {year} at the growth of each forecast, beside what the institute expected; share of GDP, Belgium',
    fr: 'Déficit et dette fin {year} selon la croissance de chaque prévision, à côté de ce qu’attendait l’institut ; part du PIB, Belgique',
  },
} satisfies Readonly<Record<string, Text>>;

export const financeColumns = {
  kind: { nl: 'soort', en: 'kind', fr: 'type' },
  amount: { nl: 'miljoen euro', en: 'million euro', fr: 'millions d’euros' },
  low: { nl: 'laag', en: 'low', fr: 'bas' },
  high: { nl: 'hoog', en: 'high', fr: 'haut' },
  modelled: { nl: 'berekend', en: 'computed', fr: 'calculé' },
  observed: { nl: 'waargenomen', en: 'observed', fr: 'observé' },
  measure: { nl: 'maatregel', en: 'measure', fr: 'mesure' },
  forecast: { nl: 'raming', en: 'forecast', fr: 'prévision' },
  growth: { nl: 'groei bbp', en: 'growth of GDP', fr: 'croissance du PIB' },
  before: { nl: 'tekort van {before}', en: 'deficit of {before}', fr: 'déficit de {before}' },
  revenue: { nl: 'minder ontvangsten', en: 'lower receipts', fr: 'recettes en moins' },
  support: { nl: 'pakket, netto', en: 'package, net', fr: 'ensemble, net' },
  deficit: { nl: 'tekort, berekend', en: 'deficit, computed', fr: 'déficit, calculé' },
  theirs: { nl: 'tekort, raming', en: 'deficit, forecast', fr: 'déficit, prévision' },
  rest: { nl: 'niet verklaard', en: 'not explained', fr: 'non expliqué' },
  debt: { nl: 'schuld, berekend', en: 'debt, computed', fr: 'dette, calculée' },
  theirDebt: { nl: 'schuld, raming', en: 'debt, forecast', fr: 'dette, prévision' },
} satisfies Readonly<Record<string, Text>>;

export const kindTexts = {
  contributions: { nl: 'Sociale bijdragen', en: 'Social contributions', fr: 'Cotisations sociales' },
  direct: { nl: 'Directe belastingen', en: 'Direct taxes', fr: 'Impôts directs' },
  inputs: {
    nl: 'Belastingen op aankopen van bedrijven',
    en: 'Taxes on purchases of enterprises',
    fr: 'Impôts sur les achats des entreprises',
  },
  consumption: {
    nl: 'Belastingen op consumptie',
    en: 'Taxes on consumption',
    fr: 'Impôts sur la consommation',
  },
  otherDemand: {
    nl: 'Belastingen op investeringen en andere vraag',
    en: 'Taxes on investment and other demand',
    fr: 'Impôts sur l’investissement et l’autre demande',
  },
  'production-taxes': {
    nl: 'Belastingen op productie en invoer',
    en: 'Taxes on production and imports',
    fr: 'Impôts sur la production et les importations',
  },
  'direct-taxes': { nl: 'Directe belastingen', en: 'Direct taxes', fr: 'Impôts directs' },
  'social-contributions': {
    nl: 'Sociale bijdragen',
    en: 'Social contributions',
    fr: 'Cotisations sociales',
  },
  total: { nl: 'Samen', en: 'Together', fr: 'Ensemble' },
  back: { nl: 'Terug naar de overheid', en: 'Back to government', fr: 'Retour aux pouvoirs publics' },
  net: { nl: 'Netto', en: 'Net', fr: 'Net' },
} satisfies Readonly<Record<string, Text>>;
