import type { Text } from '../../base/index.ts';

export interface NavigationEntry {
  /** The part of the address after the pack. */
  readonly path: string;
  readonly title: Text;
  /** What the page answers, for the overview of a pack. */
  readonly summary: Text;
}

/** The pages of a pack, in the order in which a policy is made. */
export const navigation: readonly NavigationEntry[] = [
  {
    path: 'situation',
    title: { nl: 'Situatie', en: 'Situation', fr: 'Situation' },
    summary: {
      nl: 'De crisis in één oogopslag: prognoses, omzetverlies, jobs, ondernemingen en gezinnen.',
      en: 'The crisis at a glance: forecasts, loss of turnover, jobs, firms and households.',
      fr: 'La crise en un coup d’œil : prévisions, perte de chiffre d’affaires, emplois, entreprises et ménages.',
    },
  },
  {
    path: 'measures',
    title: { nl: 'Maatregelen', en: 'Measures', fr: 'Mesures' },
    summary: {
      nl: 'De steunmaatregelen: hun regels, bedragen en bronnen, en hoeveel elke regel beslist.',
      en: 'The support measures: their rules, amounts and sources, and how much each rule decides.',
      fr: 'Les mesures de soutien : leurs règles, montants et sources, et ce que décide chaque règle.',
    },
  },
  {
    path: 'design',
    title: { nl: 'Ontwerp', en: 'Design', fr: 'Conception' },
    summary: {
      nl: 'Verander drempels en bedragen, en zie wat dat kost en wie het bereikt.',
      en: 'Change thresholds and amounts, and see what that costs and whom it reaches.',
      fr: 'Modifiez seuils et montants, et voyez ce que cela coûte et qui en bénéficie.',
    },
  },
  {
    path: 'workspace',
    title: { nl: 'Werkruimte', en: 'Workspace', fr: 'Espace de travail' },
    summary: {
      nl: 'Bewaarde varianten en nota’s: wie ze maakte, wat er veranderde, wat vrijgegeven is.',
      en: 'Saved variants and notes: who made them, what changed, what is released.',
      fr: 'Variantes et notes enregistrées : leurs auteurs, leurs modifications, ce qui est validé.',
    },
  },
  {
    path: 'missed',
    title: { nl: 'Wie valt uit de boot', en: 'Who is missed', fr: 'Qui est oublié' },
    summary: {
      nl: 'Getroffen ondernemingen zonder steun, en het criterium waarop zij stranden.',
      en: 'Hit enterprises without support, and the criterion that keeps them out.',
      fr: 'Les entreprises touchées sans soutien, et le critère qui les exclut.',
    },
  },
  {
    path: 'together',
    title: { nl: 'Samen', en: 'Together', fr: 'Ensemble' },
    summary: {
      nl: 'Hoe federale en Vlaamse maatregelen samen uitpakken: uitsluitingen, plafonds, combinaties.',
      en: 'How federal and regional measures add up: exclusions, ceilings, combinations.',
      fr: 'Comment les mesures fédérales et régionales se combinent : exclusions, plafonds, cumuls.',
    },
  },
  {
    path: 'unit',
    title: { nl: 'Eén onderneming', en: 'One enterprise', fr: 'Une entreprise' },
    summary: {
      nl: 'Vul de gegevens van één onderneming in en lees de beslissing met haar uitleg.',
      en: 'Fill in one enterprise and read the decision with its explanation.',
      fr: 'Saisissez les données d’une entreprise et lisez la décision et son explication.',
    },
  },
  {
    path: 'backtest',
    title: { nl: 'Terugtoets', en: 'Back-test', fr: 'Test rétrospectif' },
    summary: {
      nl: 'Wat gesimuleerd is, naast wat werkelijk gebeurde.',
      en: 'What was simulated, beside what really happened.',
      fr: 'Ce qui a été simulé, à côté de ce qui s’est passé.',
    },
  },
  {
    path: 'data',
    title: { nl: 'Bronnen en gegevens', en: 'Sources and data', fr: 'Sources et données' },
    summary: {
      nl: 'Alle tabellen met schema, bron en licentie, om te downloaden; de API.',
      en: 'All tables with schema, source and licence, to download; the API.',
      fr: 'Toutes les tables avec schéma, source et licence, à télécharger ; l’API.',
    },
  },
];
