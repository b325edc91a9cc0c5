import { fillText, languages, type Text } from '../base/index.ts';
import type { Measure } from '../pack/index.ts';

/** That the register is made, in every place where its figures are shown. */
export const syntheticNote: Text = {
  nl: 'Het aantal eenheden per gemeente, activiteit en rechtsvorm is dat van de officiële statistiek. Personeel, omzet, beroep, startdatum, vestigingen, eigen vermogen en kasgeld zijn synthetisch: getrokken uit opgegeven verdelingen, niet waargenomen bij echte ondernemingen.',
  en: 'The number of units by municipality, activity and legal form is that of official statistics. Staff, turnover, occupation, start date, sites, equity and cash are synthetic: drawn from stated distributions, not observed at real enterprises.',
  fr: 'Le nombre d’unités par commune, activité et forme juridique est celui de la statistique officielle. Personnel, chiffre d’affaires, statut, date de début, établissements, fonds propres et trésorerie sont synthétiques : tirés de distributions énoncées, non observés auprès d’entreprises réelles.',
};

const always: readonly Text[] = [
  syntheticNote,
  {
    nl: 'Elke btw-eenheid telt als één onderneming voor de plafonds van staatssteun: de bron kent geen groepen. Groepen zouden vaker aan een plafond komen.',
    en: 'Every VAT unit counts as one undertaking for state-aid ceilings: the source has no groups. Groups would reach a ceiling more often.',
    fr: 'Chaque unité TVA compte comme une entreprise pour les plafonds d’aides d’État : la source ne connaît pas de groupes. Des groupes atteindraient plus souvent un plafond.',
  },
  {
    nl: 'Rechthebbend is wie volgens de regel recht heeft. Wie werkelijk aanvraagt is een aanname met een bandbreedte en staat apart.',
    en: 'Entitled is what the rule gives. Who really applies is an assumption with a range and is shown apart.',
    fr: 'Éligible est ce que donne la règle. Qui demande réellement est une hypothèse avec une fourchette, présentée à part.',
  },
  {
    nl: 'Nood is het verlies dat een eenheid niet zelf kan dragen volgens de definitie van het pakket, met een lage en een hoge variant. Andere steun, zoals tijdelijke werkloosheid en overbruggingsrecht, is niet afgetrokken.',
    en: 'Need is the loss that a unit cannot bear itself by the definition of the pack, with a low and a high variant. Other support, such as temporary unemployment and the bridging right, is not subtracted.',
    fr: 'Le besoin est la perte qu’une unité ne peut supporter seule selon la définition du paquet, avec une variante basse et une haute. Les autres aides, comme le chômage temporaire et le droit passerelle, ne sont pas déduites.',
  },
  {
    nl: 'De gekozen dag bepaalt welke maatregelen en parameters meetellen. Sluitingen, heropeningen en enquêtes van het scenario zijn die van de hele periode, ook van na die dag.',
    en: 'The chosen day decides which measures and parameters count. Closures, reopenings and surveys of the scenario are those of the whole period, also after that day.',
    fr: 'Le jour choisi détermine les mesures et paramètres pris en compte. Les fermetures, réouvertures et enquêtes du scénario sont celles de toute la période, même après ce jour.',
  },
  {
    nl: 'Gemeenten met minder dan vijf rechthebbende eenheden tonen geen steun.',
    en: 'Municipalities with fewer than five entitled units show no support.',
    fr: 'Les communes comptant moins de cinq unités éligibles n’affichent pas d’aide.',
  },
];

const later: Text = {
  nl: '{measure} was op {day} nog niet aangekondigd, of haar voorwaarden waren nog niet bekend; zij telt niet mee.',
  en: '{measure} had not been announced by {day}, or its conditions were not yet known; it does not count.',
  fr: '{measure} n’était pas encore annoncée le {day}, ou ses conditions n’étaient pas encore connues ; elle ne compte pas.',
};

/** What a reader must know before using a number, with the measures that were left out because they came later. */
export function caveats(leftOut: readonly Measure[], knownAt: string): readonly Text[] {
  const notes = leftOut.map((measure) => {
    const texts = languages.map((language) => {
      const parameters = { measure: measure.title[language], day: knownAt };
      return [language, fillText(later, language, parameters)] as const;
    });
    return Object.fromEntries(texts) as unknown as Text;
  });
  return [...always, ...notes];
}
