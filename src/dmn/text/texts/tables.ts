import type { Text } from '../../../base/index.ts';
import type { Aggregation, HitPolicy } from '../../model.ts';

/** What a table does when more than one rule fits (DMN 1.5, 8.2.8). */
export const hitPolicyTexts: Readonly<Record<HitPolicy, Text>> = {
  UNIQUE: {
    nl: 'Hoogstens één regel kan passen; die telt.',
    en: 'At most one rule can fit; that one counts.',
    fr: 'Une règle au plus peut convenir ; c’est elle qui compte.',
  },
  FIRST: {
    nl: 'De eerste regel die past, telt.',
    en: 'The first rule that fits counts.',
    fr: 'La première règle qui convient compte.',
  },
  PRIORITY: {
    nl: 'Passen er meer regels, dan telt die met de belangrijkste uitkomst: {values}.',
    en: 'If more rules fit, the one with the most important outcome counts: {values}.',
    fr: 'Si plusieurs règles conviennent, celle dont le résultat prime compte : {values}.',
  },
  ANY: {
    nl: 'Passen er meer regels, dan hebben zij dezelfde uitkomst; die telt.',
    en: 'If more rules fit, they have the same outcome; that one counts.',
    fr: 'Si plusieurs règles conviennent, elles ont le même résultat ; c’est lui qui compte.',
  },
  COLLECT: {
    nl: 'Alle regels die passen, tellen; hun volgorde heeft geen belang.',
    en: 'All rules that fit count; their order does not matter.',
    fr: 'Toutes les règles qui conviennent comptent ; leur ordre n’importe pas.',
  },
  'RULE ORDER': {
    nl: 'Alle regels die passen, tellen, in hun volgorde.',
    en: 'All rules that fit count, in their order.',
    fr: 'Toutes les règles qui conviennent comptent, dans leur ordre.',
  },
  'OUTPUT ORDER': {
    nl: 'Alle regels die passen, tellen, in de volgorde van hun uitkomst: {values}.',
    en: 'All rules that fit count, in the order of their outcome: {values}.',
    fr: 'Toutes les règles qui conviennent comptent, dans l’ordre de leur résultat : {values}.',
  },
};

export const aggregationTexts: Readonly<Record<Aggregation, Text>> = {
  SUM: {
    nl: 'De uitkomsten van alle regels die passen, worden opgeteld.',
    en: 'The outcomes of all rules that fit are added up.',
    fr: 'Les résultats de toutes les règles qui conviennent sont additionnés.',
  },
  COUNT: {
    nl: 'Het aantal regels dat past, is de uitkomst.',
    en: 'The number of rules that fit is the outcome.',
    fr: 'Le nombre de règles qui conviennent est le résultat.',
  },
  MIN: {
    nl: 'De kleinste uitkomst van alle regels die passen, telt.',
    en: 'The smallest outcome of all rules that fit counts.',
    fr: 'Le plus petit résultat des règles qui conviennent compte.',
  },
  MAX: {
    nl: 'De grootste uitkomst van alle regels die passen, telt.',
    en: 'The largest outcome of all rules that fit counts.',
    fr: 'Le plus grand résultat des règles qui conviennent compte.',
  },
};

export const tableTexts = {
  noRule: {
    nl: 'Past geen enkele regel, dan is er geen uitkomst.',
    en: 'If no rule fits, there is no outcome.',
    fr: 'Si aucune règle ne convient, il n’y a pas de résultat.',
  },
  otherwise: {
    nl: 'Past geen enkele regel, dan: {outcome}.',
    en: 'If no rule fits: {outcome}.',
    fr: 'Si aucune règle ne convient : {outcome}.',
  },
  always: { nl: 'Altijd: {outcome}.', en: 'Always: {outcome}.', fr: 'Toujours : {outcome}.' },
  /** Conditions and outcome on one line. */
  rule: {
    nl: 'Als dit klopt: {conditions}; dan {outcome}.',
    en: 'If this holds: {conditions}; then {outcome}.',
    fr: 'Si ceci est vrai : {conditions} ; alors {outcome}.',
  },
  outcome: { nl: 'uitkomst', en: 'outcome', fr: 'résultat' },
  noLogic: {
    nl: 'Het model zegt niet hoe dit wordt beslist.',
    en: 'The model does not say how this is decided.',
    fr: 'Le modèle ne dit pas comment cela se décide.',
  },
  /** Boxed expressions that have no words. */
  computed: {
    nl: 'Een berekening in de vorm van {kind}, die hier niet in woorden staat.',
    en: 'A computation in the form of {kind}, not put in words here.',
    fr: 'Un calcul sous forme de {kind}, non mis en mots ici.',
  },
} satisfies Readonly<Record<string, Text>>;
