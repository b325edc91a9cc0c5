import type { Text } from '../../base/index.ts';

/** What stands around every page. */
export const shellTexts = {
  skip: { nl: 'Naar de inhoud', en: 'Skip to the content', fr: 'Aller au contenu' },
  languages: { nl: 'Taal', en: 'Language', fr: 'Langue' },
  menu: { nl: 'Menu', en: 'Menu', fr: 'Menu' },
  pages: { nl: 'Pagina’s', en: 'Pages', fr: 'Pages' },
  start: { nl: 'Startpagina', en: 'Start page', fr: 'Accueil' },
  help: { nl: 'Hulp en methode', en: 'Help and method', fr: 'Aide et méthode' },
  accessibility: { nl: 'Toegankelijkheid', en: 'Accessibility', fr: 'Accessibilité' },
  api: { nl: 'API', en: 'API', fr: 'API' },
  version: {
    nl: 'Relance {version}. Wat hier staat, is berekend uit open gegevens met vermelde bronnen; microgegevens zijn synthetisch.',
    en: 'Relance {version}. What stands here is computed from open data with their sources; microdata are synthetic.',
    fr: 'Relance {version}. Ce qui figure ici est calculé à partir de données ouvertes dont les sources sont citées ; les microdonnées sont synthétiques.',
  },
  problems: { nl: 'Wat is er aan de hand?', en: 'What is the matter?', fr: 'Que se passe-t-il ?' },
  place: { nl: 'Plaats', en: 'Place', fr: 'Emplacement' },
  remedy: { nl: 'Oplossing', en: 'Remedy', fr: 'Solution' },
  code: { nl: 'Code', en: 'Code', fr: 'Code' },
  incident: {
    nl: 'De fout is opgeschreven in het logboek van de server, onder het nummer hierboven.',
    en: 'The error is written in the log of the server, under the number above.',
    fr: 'L’erreur est notée dans le journal du serveur, sous le numéro ci-dessus.',
  },
  beginAgain: {
    nl: 'Terug naar de startpagina',
    en: 'Back to the start page',
    fr: 'Retour à la page d’accueil',
  },
} as const satisfies Readonly<Record<string, Text>>;
