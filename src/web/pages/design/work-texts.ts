import type { Text } from '../../../base/index.ts';

/** Saving in the workspace, and two people who change the same. */
export const workTexts = {
  title: {
    nl: 'Bewaren in de werkruimte',
    en: 'Save in the workspace',
    fr: 'Enregistrer dans l’espace de travail',
  },
  how: {
    nl: 'Bewaart het ontwerp zoals het hierboven is doorgerekend, met een kort adres dat u kunt delen. Wie het later wijzigt, maakt een nieuwe versie; de vorige blijven.',
    en: 'Saves the design as it was simulated above, with a short address that you can share. Who changes it later makes a new version; earlier ones stay.',
    fr: 'Enregistre le projet tel qu’il est simulé ci-dessus, avec une adresse courte à partager. Toute modification ultérieure crée une nouvelle version ; les précédentes restent.',
  },
  howNote: {
    nl: 'Bewaart de vraag, de conclusie en de varianten van deze nota, met een kort adres dat u kunt delen. Wie haar later wijzigt, maakt een nieuwe versie; de vorige blijven.',
    en: 'Saves the question, the conclusion and the variants of this note, with a short address that you can share. Who changes it later makes a new version; earlier ones stay.',
    fr: 'Enregistre la question, la conclusion et les variantes de cette note, avec une adresse courte à partager. Toute modification ultérieure crée une nouvelle version ; les précédentes restent.',
  },
  opened: {
    nl: '“{name}”, versie {number}, bewaard door {author} op {day}',
    en: '“{name}”, version {number}, saved by {author} on {day}',
    fr: '« {name} », version {number}, enregistrée par {author} le {day}',
  },
  released: { nl: 'vrijgegeven', en: 'released', fr: 'validée' },
  history: { nl: 'Geschiedenis', en: 'History', fr: 'Historique' },
  workspace: { nl: 'Naar de werkruimte', en: 'To the workspace', fr: 'Vers l’espace de travail' },
  name: { nl: 'Naam', en: 'Name', fr: 'Nom' },
  saveNext: {
    nl: 'Bewaar als nieuwe versie',
    en: 'Save as a new version',
    fr: 'Enregistrer comme nouvelle version',
  },
  saveNewVariant: {
    nl: 'Bewaar als nieuwe variant',
    en: 'Save as a new variant',
    fr: 'Enregistrer comme nouvelle variante',
  },
  saveNewNote: {
    nl: 'Bewaar als nieuwe nota',
    en: 'Save as a new note',
    fr: 'Enregistrer comme nouvelle note',
  },
  refused: { nl: 'Niet bewaard', en: 'Not saved', fr: 'Non enregistré' },
  stands: { nl: 'behouden', en: 'kept', fr: 'conservée' },
  notAdded: { nl: 'niet toegevoegd', en: 'not added', fr: 'non ajoutée' },
  conflict: {
    nl: '“{name}” is intussen gewijzigd',
    en: '“{name}” was changed meanwhile',
    fr: '« {name} » a été modifiée entre-temps',
  },
  conflictHow: {
    nl: 'U vertrok van versie {base}. Intussen bewaarde {author} versie {number} ({day}). Er is niets overschreven, en wat u invulde staat hieronder. Kies wat er moet gebeuren.',
    en: 'You started from version {base}. Meanwhile {author} saved version {number} ({day}). Nothing was written over, and what you filled in stands below. Choose what should happen.',
    fr: 'Vous êtes parti de la version {base}. Entre-temps, {author} a enregistré la version {number} ({day}). Rien n’a été écrasé, et ce que vous avez saisi figure ci-dessous. Choisissez la suite.',
  },
  conflictRemoved: {
    nl: 'In die versie is het verwijderd; uw versie zet het terug.',
    en: 'That version removes it; yours restores it.',
    fr: 'Cette version le supprime ; la vôtre le restaure.',
  },
  differences: {
    nl: 'Waar de versies verschillen',
    en: 'Where the versions differ',
    fr: 'Où les versions diffèrent',
  },
  noDifferences: {
    nl: 'De inhoud van de versies is gelijk.',
    en: 'The content of the versions is the same.',
    fr: 'Le contenu des versions est identique.',
  },
  field: { nl: 'Veld', en: 'Field', fr: 'Champ' },
  base: {
    nl: 'Vertrekpunt (versie {number})',
    en: 'Starting point (version {number})',
    fr: 'Point de départ (version {number})',
  },
  mine: { nl: 'Wat u invulde', en: 'What you filled in', fr: 'Votre saisie' },
  theirs: {
    nl: 'Bewaard door {author} (versie {number})',
    en: 'Saved by {author} (version {number})',
    fr: 'Enregistré par {author} (version {number})',
  },
  choose: { nl: 'Wat wilt u doen?', en: 'What do you want to do?', fr: 'Que voulez-vous faire ?' },
  mineAsNew: {
    nl: 'Bewaar de mijne apart, onder deze naam',
    en: 'Save mine apart, under this name',
    fr: 'Enregistrer la mienne à part, sous ce nom',
  },
  mineOver: {
    nl: 'Zet de mijne bovenop, als versie {number}',
    en: 'Put mine on top, as version {number}',
    fr: 'Mettre la mienne par-dessus, comme version {number}',
  },
  takeTheirs: {
    nl: 'Neem versie {number} over en laat de mijne vallen',
    en: 'Take version {number} and drop mine',
    fr: 'Reprendre la version {number} et abandonner la mienne',
  },
  question: { nl: 'De vraag', en: 'The question', fr: 'La question' },
  conclusion: { nl: 'De conclusie', en: 'The conclusion', fr: 'La conclusion' },
  variants: { nl: 'Varianten', en: 'Variants', fr: 'Variantes' },
} as const satisfies Readonly<Record<string, Text>>;
