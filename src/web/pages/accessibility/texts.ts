import type { Text } from '../../../base/index.ts';

export const accessibilityTexts = {
  title: {
    nl: 'Toegankelijkheidsverklaring',
    en: 'Accessibility statement',
    fr: 'Déclaration d’accessibilité',
  },
  lead: {
    nl: 'Deze pagina’s zijn gemaakt om te voldoen aan EN 301 549 (hoofdstuk 9, dat is WCAG 2.1, niveaus A en AA), zoals de Europese richtlijn 2016/2102 en het bestuursdecreet van Vlaamse overheden vragen.',
    en: 'These pages are made to meet EN 301 549 (chapter 9, which is WCAG 2.1, levels A and AA), as European directive 2016/2102 asks of public bodies.',
    fr: 'Ces pages sont conçues pour respecter la norme EN 301 549 (chapitre 9, soit WCAG 2.1, niveaux A et AA), comme la directive européenne 2016/2102 le demande aux organismes publics.',
  },
  testedTitle: {
    nl: 'Wat getest is, en hoe',
    en: 'What was tested, and how',
    fr: 'Ce qui a été testé, et comment',
  },
  limitsTitle: { nl: 'Bekende beperkingen', en: 'Known limits', fr: 'Limites connues' },
  reportTitle: { nl: 'Een drempel gevonden?', en: 'Found an obstacle?', fr: 'Vous rencontrez un obstacle ?' },
  report: {
    nl: 'Meld het aan wie deze server beheert, met het adres van de pagina en wat u wilde doen. Deze verklaring gaat over de software; de organisatie die haar aanbiedt, vult haar aan met een contactpunt.',
    en: 'Tell whoever runs this server, with the address of the page and what you wanted to do. This statement is about the software; the organisation that offers it adds a point of contact.',
    fr: 'Signalez-le au gestionnaire de ce serveur, avec l’adresse de la page et ce que vous vouliez faire. Cette déclaration porte sur le logiciel ; l’organisation qui le propose y ajoute un point de contact.',
  },
} as const satisfies Readonly<Record<string, Text>>;

export const tested: readonly Text[] = [
  {
    nl: 'Elke pagina wordt bij elke wijziging van de software in de drie talen in een echte browser (Chromium) nagekeken met axe-core, op alle regels voor WCAG 2.1 A en AA; er mag geen enkele overtreding zijn.',
    en: 'At every change of the software each page is checked in the three languages in a real browser (Chromium) with axe-core, on all rules for WCAG 2.1 A and AA; there may be no violation.',
    fr: 'À chaque modification du logiciel, chaque page est vérifiée dans les trois langues dans un vrai navigateur (Chromium) avec axe-core, sur toutes les règles WCAG 2.1 A et AA ; aucune infraction n’est admise.',
  },
  {
    nl: 'Met het toetsenbord alleen is alles te bereiken wat te bedienen is, in een zichtbare volgorde; dat wordt ook automatisch getest.',
    en: 'Everything that can be operated is reached with the keyboard alone, in a visible order; that is tested automatically too.',
    fr: 'Tout ce qui peut être utilisé est accessible au clavier seul, dans un ordre visible ; cela aussi est testé automatiquement.',
  },
  {
    nl: 'Op een scherm van 390 pixels breed hoeft geen pagina horizontaal geschoven te worden; brede tabellen schuiven binnen hun eigen kader.',
    en: 'On a screen 390 pixels wide no page has to be scrolled sideways; wide tables scroll inside a box of their own.',
    fr: 'Sur un écran de 390 pixels de large, aucune page ne doit défiler horizontalement ; les tables larges défilent dans leur propre cadre.',
  },
  {
    nl: 'Alle pagina’s zijn bruikbaar zonder JavaScript. Elke grafiek heeft dezelfde cijfers als tabel.',
    en: 'All pages can be used without JavaScript. Every chart has the same numbers as a table.',
    fr: 'Toutes les pages sont utilisables sans JavaScript. Chaque graphique a les mêmes chiffres sous forme de table.',
  },
];

export const limits: readonly Text[] = [
  {
    nl: 'De automatische tests vinden niet alles. Een test met gebruikers van schermlezers is nog niet gebeurd.',
    en: 'Automatic tests do not find everything. A test with users of screen readers has not been done yet.',
    fr: 'Les tests automatiques ne trouvent pas tout. Aucun test avec des utilisateurs de lecteurs d’écran n’a encore été réalisé.',
  },
  {
    nl: 'Titels van bronnen staan in de taal waarin zij verschenen zijn.',
    en: 'Titles of sources stand in the language in which they appeared.',
    fr: 'Les titres des sources figurent dans leur langue de parution.',
  },
];
