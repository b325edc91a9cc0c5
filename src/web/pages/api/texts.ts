import type { Text } from '../../../base/index.ts';

export const apiTexts = {
  title: { nl: 'API voor programma’s', en: 'API for programs', fr: 'API pour les programmes' },
  lead: {
    nl: 'Alles wat op deze pagina’s staat, is ook als JSON te vragen onder /api/v1. De beschrijving hieronder is gemaakt uit het OpenAPI-document (3.1); namen van velden en adressen zijn in elke taal dezelfde.',
    en: 'Everything on these pages can be asked as JSON under /api/v1. The description below is made from the OpenAPI document (3.1); names of fields and addresses are the same in every language.',
    fr: 'Tout ce qui figure sur ces pages peut être demandé en JSON sous /api/v1. La description ci-dessous provient du document OpenAPI (3.1) ; les noms des champs et des adresses sont les mêmes dans chaque langue.',
  },
  document: { nl: 'OpenAPI-document', en: 'OpenAPI document', fr: 'Document OpenAPI' },
  parameter: { nl: 'Parameter', en: 'Parameter', fr: 'Paramètre' },
  place: { nl: 'Plaats', en: 'Place', fr: 'Emplacement' },
  description: { nl: 'Omschrijving', en: 'Description', fr: 'Description' },
  parameters: { nl: 'Parameters van {path}', en: 'Parameters of {path}', fr: 'Paramètres de {path}' },
  body: { nl: 'Inhoud van de vraag', en: 'Body of the request', fr: 'Corps de la demande' },
  answers: { nl: 'Antwoorden', en: 'Answers', fr: 'Réponses' },
  schemas: { nl: 'Schema’s', en: 'Schemas', fr: 'Schémas' },
} as const satisfies Readonly<Record<string, Text>>;
