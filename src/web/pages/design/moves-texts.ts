import type { Text } from '../../../base/index.ts';
import type { Dimension, Moves } from '../../../design/index.ts';

/** How a unit moves, as the head of a column. */
export const moveTitles: Readonly<Record<keyof Moves, Text>> = {
  in: { nl: 'Komt erbij', en: 'Comes in', fr: 'Entre' },
  out: { nl: 'Valt weg', en: 'Drops out', fr: 'Sort' },
  more: { nl: 'Krijgt meer', en: 'Gets more', fr: 'Reçoit plus' },
  less: { nl: 'Krijgt minder', en: 'Gets less', fr: 'Reçoit moins' },
};

/** The message of a figure: how the most units move. */
export const moveMessages: Readonly<Record<keyof Moves, Text>> = {
  in: {
    nl: '{count} ondernemingen krijgen steun die zij eerst niet kregen',
    en: '{count} enterprises get support that they did not get before',
    fr: '{count} entreprises reçoivent une aide qu’elles ne recevaient pas',
  },
  out: {
    nl: '{count} ondernemingen krijgen geen steun meer',
    en: '{count} enterprises no longer get support',
    fr: '{count} entreprises ne reçoivent plus d’aide',
  },
  more: {
    nl: '{count} ondernemingen krijgen meer steun',
    en: '{count} enterprises get more support',
    fr: '{count} entreprises reçoivent plus d’aide',
  },
  less: {
    nl: '{count} ondernemingen krijgen minder steun',
    en: '{count} enterprises get less support',
    fr: '{count} entreprises reçoivent moins d’aide',
  },
};

const inGroup: Text = {
  nl: '{message}, het meest in {group} ({most})',
  en: '{message}, most in {group} ({most})',
  fr: '{message}, surtout dans {group} ({most})',
};
const amongGroup: Text = {
  nl: '{message}, het meest bij {group} ({most})',
  en: '{message}, most among {group} ({most})',
  fr: '{message}, surtout : {group} ({most})',
};

/** The message with the group in which it is the most. */
export const mostTexts: Readonly<Record<Dimension, Text>> = {
  sector: { ...inGroup, fr: amongGroup.fr },
  'survey sector': { ...inGroup, fr: amongGroup.fr },
  'size class': amongGroup,
  'legal kind': amongGroup,
  province: { ...inGroup, fr: amongGroup.fr },
  municipality: { ...inGroup, fr: '{message}, surtout à {group} ({most})' },
};

/** A size class inside a sentence. */
export const sizeTexts = {
  none: {
    nl: 'ondernemingen zonder werknemers',
    en: 'enterprises without employees',
    fr: 'entreprises sans salariés',
  },
  some: {
    nl: 'ondernemingen met {size} werknemers',
    en: 'enterprises with {size} employees',
    fr: 'entreprises de {size} salariés',
  },
} as const satisfies Readonly<Record<string, Text>>;

export const movesTexts = {
  heading: { nl: 'Wie verschuift', en: 'Who moves', fr: 'Qui change' },
  also: { nl: 'Ook per', en: 'Also by', fr: 'Aussi par' },
  noLonger: { nl: 'niet meer tonen', en: 'no longer show', fr: 'ne plus montrer' },
  nobody: {
    nl: 'Niemand verschuift tegenover het vertrekpunt',
    en: 'Nobody moves against the starting point',
    fr: 'Personne ne change par rapport au point de départ',
  },
  subtitle: {
    nl: 'Ondernemingen waarvan de steun verandert tegenover het vertrekpunt, per {group}; de maatregel op zich, {windows}',
    en: 'Enterprises whose support changes against the starting point, by {group}; the measure by itself, {windows}',
    fr: 'Entreprises dont l’aide change par rapport au point de départ, par {group} ; la mesure isolée, {windows}',
  },
  total: { nl: 'Totaal', en: 'Total', fr: 'Total' },
  units: { nl: '{name}: ondernemingen', en: '{name}: enterprises', fr: '{name} : entreprises' },
  amount: { nl: '{name}: bedrag', en: '{name}: amount', fr: '{name} : montant' },
  cost: { nl: '{name}: kosten', en: '{name}: cost', fr: '{name} : coût' },
  costDifference: { nl: 'Verschil in kosten', en: 'Difference in cost', fr: 'Différence de coût' },
  costMillions: {
    nl: 'Verschil in kosten, miljoen euro',
    en: 'Difference in cost, million euro',
    fr: 'Différence de coût, millions d’euros',
  },
  move: { nl: 'Verschuiving', en: 'Move', fr: 'Changement' },
  moved: {
    nl: 'Ondernemingen (wie verliest: onder nul)',
    en: 'Enterprises (who loses: below zero)',
    fr: 'Entreprises (qui perd : sous zéro)',
  },
  movedUnits: { nl: 'Ondernemingen', en: 'Enterprises', fr: 'Entreprises' },
  hidden: {
    nl: 'Van {count} gemeenten staan er geen cijfers: het gaat er om minder dan vijf ondernemingen, of hun cijfers zouden zo’n gemeente verraden. Het totaal telt ze mee.',
    en: 'Of {count} municipalities there are no figures: they are about fewer than five enterprises, or would tell such a municipality. The total counts them.',
    fr: 'Pour {count} communes, il n’y a pas de chiffres : ils portent sur moins de cinq entreprises ou révéleraient une telle commune. Le total les compte.',
  },
  drawn: {
    nl: 'De grafiek toont de {count} groepen waarin het meest verschuift.',
    en: 'The chart shows the {count} groups in which the most move.',
    fr: 'Le graphique montre les {count} groupes où il y a le plus de changements.',
  },
  compared: {
    nl: '“{version}” verschuift het meest: {count} ondernemingen',
    en: '“{version}” moves the most: {count} enterprises',
    fr: '« {version} » change le plus : {count} entreprises',
  },
  compareSubtitle: {
    nl: 'Ondernemingen die erbij komen of wegvallen en verschil in kosten tegenover het vertrekpunt, per {group}; de maatregel op zich, {windows}',
    en: 'Enterprises that come in or drop out and difference in cost against the starting point, by {group}; the measure by itself, {windows}',
    fr: 'Entreprises qui entrent ou sortent et différence de coût par rapport au point de départ, par {group} ; la mesure isolée, {windows}',
  },
  version: { nl: 'Versie', en: 'Version', fr: 'Version' },
  of: { nl: '{version}: {name}', en: '{version}: {name}', fr: '{version} : {name}' },
} as const satisfies Readonly<Record<string, Text>>;
