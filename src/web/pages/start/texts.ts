import type { Text } from '../../../base/index.ts';

export const startTexts = {
  title: {
    nl: 'Ontwerp een steunmaatregel en zie wat zij doet',
    en: 'Design a support measure and see what it does',
    fr: 'Concevez une mesure de soutien et voyez ses effets',
  },
  lead: {
    nl: 'Relance rekent een steunmaatregel door vóór zij start: wie krijgt wat, wat kost het, wie valt uit de boot en door welk criterium, en hoe de maatregel samen met andere uitpakt. Elke regel staat één keer geschreven; dezelfde regel simuleert, beslist en legt uit.',
    en: 'Relance works out a support measure before it starts: who gets what, what it costs, who is missed and by which criterion, and how the measure adds up with others. Each rule is written once; the same rule simulates, decides and explains.',
    fr: 'Relance calcule une mesure de soutien avant son lancement\u00A0: qui reçoit quoi, combien cela coûte, qui est oublié et par quel critère, et comment la mesure se combine aux autres. Chaque règle n’est écrite qu’une fois\u00A0; la même règle simule, décide et explique.',
  },
  try: { nl: 'Meteen proberen', en: 'Try it at once', fr: 'Essayer tout de suite' },
  tryExample: {
    nl: '{measure}: wat als “{parameter}” daalt van {from} naar {to}?',
    en: '{measure}: what if “{parameter}” falls from {from} to {to}?',
    fr: '{measure}\u00A0: et si «\u00A0{parameter}\u00A0» passait de {from} à {to}\u00A0?',
  },
  tryExampleHow: {
    nl: 'Lees wat dat kost, wie erbij komt en wie nog altijd uit de boot valt, en schuif zelf verder.',
    en: 'Read what that costs, who comes in and who is still missed, and slide on yourself.',
    fr: 'Lisez ce que cela coûte, qui s’ajoute et qui reste oublié, puis déplacez vous-même le curseur.',
  },
  tryDesign: {
    nl: 'Wat kost een andere drempel, en wie bereikt hij?',
    en: 'What does another threshold cost, and whom does it reach?',
    fr: 'Que coûte un autre seuil, et qui atteint-il\u00A0?',
  },
  tryDesignHow: {
    nl: 'Kies een maatregel, verander een drempel of bedrag, en lees de kosten en het bereik naast de huidige regel.',
    en: 'Choose a measure, change a threshold or an amount, and read cost and reach beside the present rule.',
    fr: 'Choisissez une mesure, modifiez un seuil ou un montant, et lisez le coût et la portée à côté de la règle actuelle.',
  },
  tryUnit: {
    nl: 'Waar heeft mijn onderneming recht op?',
    en: 'What is my enterprise entitled to?',
    fr: 'À quoi mon entreprise a-t-elle droit\u00A0?',
  },
  tryUnitHow: {
    nl: 'Beantwoord enkel de vragen die nog tellen, en lees de beslissing met haar uitleg.',
    en: 'Answer only the questions that still matter, and read the decision with its explanation.',
    fr: 'Répondez aux seules questions qui comptent encore, et lisez la décision et son explication.',
  },
  tryMissed: {
    nl: 'Wie is getroffen en krijgt toch niets?',
    en: 'Who is hit and still gets nothing?',
    fr: 'Qui est touché et ne reçoit pourtant rien\u00A0?',
  },
  tryMissedHow: {
    nl: 'Per criterium, sector, grootte en gemeente.',
    en: 'By criterion, sector, size and municipality.',
    fr: 'Par critère, secteur, taille et commune.',
  },
  packs: { nl: 'Pakketten', en: 'Packs', fr: 'Paquets' },
  packsHow: {
    nl: 'Een pakket beschrijft één regio en periode: gegevens, maatregelen, scenario’s en bronnen.',
    en: 'A pack describes one region and period: data, measures, scenarios and sources.',
    fr: 'Un paquet décrit une région et une période\u00A0: données, mesures, scénarios et sources.',
  },
  measures: { nl: '{count} maatregelen', en: '{count} measures', fr: '{count} mesures' },
  broken: {
    nl: 'Dit pakket kan niet gebruikt worden zolang er fouten in staan: {count} gevonden.',
    en: 'This pack cannot be used while there are mistakes in it: {count} found.',
    fr: 'Ce paquet est inutilisable tant qu’il contient des erreurs\u00A0: {count} trouvées.',
  },
  brokenShow: {
    nl: 'Bekijk de fouten van {pack}',
    en: 'See the mistakes of {pack}',
    fr: 'Voir les erreurs de {pack}',
  },
} as const satisfies Readonly<Record<string, Text>>;
