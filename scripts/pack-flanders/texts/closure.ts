import type { TableTexts } from './table-texts.ts';

/** Closures by order. */
export const closureTexts = {
  closure: {
    title: {
      nl: 'Verplichte sluitingen in België in 2020, per activiteit',
      en: 'Closures by order in Belgium, 2020, by activity',
      fr: 'Fermetures obligatoires en Belgique en 2020, par activité',
    },
    description: {
      nl: 'Eén rij per lijst, fase, begincijfers van de activiteit en betrouwbaarheid. De langste reeks begincijfers die past bij een activiteit van vijf cijfers gaat voor, daarna de betrouwbaarste rij; de soort none spaart een activiteit. reopened: eerste dag open, leeg als de zaak op 15 november 2020 nog dicht was. De lijst first-guess is een grof alternatief.',
      en: 'One row per list, phase, activity prefix, and confidence. The longest prefix that fits a 5-digit activity wins, then the surer row; kind none spares an activity. reopened: first open day, empty when still closed on 15 November 2020. List first-guess: a coarse alternative.',
      fr: 'Une ligne par liste, phase, premiers chiffres de l’activité et fiabilité. Pour une activité à cinq chiffres, la plus longue suite de premiers chiffres qui lui correspond l’emporte, puis la ligne la plus fiable ; le genre none épargne une activité. reopened : premier jour d’ouverture, vide si l’activité était encore fermée le 15 novembre 2020. La liste first-guess est une alternative grossière.',
    },
    columns: {
      list: {
        nl: 'ordered = gelezen uit de besluiten; first-guess = grof alternatief',
        en: 'ordered = read from the orders; first-guess = coarse alternative',
        fr: 'ordered = lu dans les arrêtés ; first-guess = alternative grossière',
      },
      phase: {
        nl: 'Sluitingsfase: weekend, voorjaar of najaar',
        en: 'Wave of closures',
        fr: 'Phase de fermeture : week-end, printemps ou automne',
      },
      nace_prefix: {
        nl: 'Begincijfers van de activiteit (NACE-BEL 2008)',
        en: 'First digits of the activity (NACE-BEL 2008)',
        fr: 'Premiers chiffres de l’activité (NACE-BEL 2008)',
      },
      activity_group: {
        nl: 'Groep waaronder gesloten ondernemingen gerapporteerd worden; ze bepaalt de dagen van de week',
        en: 'Group that closed units are reported under; it sets the days of the week',
        fr: 'Groupe sous lequel les entreprises fermées sont rapportées ; il fixe les jours de la semaine',
      },
      kind: { nl: 'Wat moest sluiten', en: 'What had to close', fr: 'Ce qui devait fermer' },
      closed_from: { nl: 'Eerste dag gesloten', en: 'First day closed', fr: 'Premier jour de fermeture' },
      reopened: { nl: 'Eerste dag weer open', en: 'First day open again', fr: 'Premier jour de réouverture' },
      source: {
        nl: 'Besluit dat de sluiting oplegt',
        en: 'Text that closed',
        fr: 'Arrêté qui impose la fermeture',
      },
      source_reopened: {
        nl: 'Besluit dat de heropening toelaat',
        en: 'Text that opened again',
        fr: 'Arrêté qui autorise la réouverture',
      },
      known_from: {
        nl: 'Dag van het besluit dat de sluiting oplegt',
        en: 'Day of the text that closed',
        fr: 'Jour de l’arrêté qui impose la fermeture',
      },
      confidence: {
        nl: 'Hoe zeker het is dat deze activiteit bedoeld was',
        en: 'How sure it is that this activity was meant',
        fr: 'Degré de certitude que cette activité était visée',
      },
      note: {
        nl: 'Waarom, of wat onzeker is',
        en: 'Why, or what is uncertain',
        fr: 'Pourquoi, ou ce qui est incertain',
      },
    },
  },
} as const satisfies Readonly<Record<string, TableTexts>>;
