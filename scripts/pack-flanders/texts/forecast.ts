import type { TableTexts } from './table-texts.ts';

/** Printed forecasts. */
export const forecastTexts = {
  forecast: {
    title: {
      nl: 'Ramingen van bbp, tekort, schuld en werkgelegenheid zoals gedrukt in het advies van 15 juni 2020',
      en: 'Forecasts of GDP, deficit, debt and employment as printed in the advice of 15 June 2020',
      fr: 'Prévisions du PIB, du déficit, de la dette et de l’emploi telles qu’imprimées dans l’avis du 15 juin 2020',
    },
    description: {
      nl: 'Eén rij per gedrukt cijfer. Een groeivoet en het niveau dat ernaast staat, delen een reeks. Wat het advies niet zegt, is onbekend. Drukfouten zijn behouden zoals ze gedrukt zijn.',
      en: 'One row per printed figure. A growth rate and the level printed beside it share a series. What the advice does not say is unknown. Printing errors are kept as they are printed.',
      fr: 'Une ligne par chiffre imprimé. Un taux de croissance et le niveau imprimé à côté partagent une série. Ce que l’avis ne dit pas est inconnu. Les coquilles sont gardées telles qu’imprimées.',
    },
    columns: {
      series: {
        nl: 'Wat samenhoort: één raming van één variabele voor één gebied',
        en: 'What belongs together: one forecast of one variable for one region',
        fr: 'Ce qui va ensemble : une prévision d’une variable pour un territoire',
      },
      institutes: {
        nl: 'Codes van de instellingen, gescheiden door een spatie als ze samen publiceerden',
        en: 'Codes of the institutes, divided by a space where they published together',
        fr: 'Codes des institutions, séparés par une espace si elles ont publié ensemble',
      },
      published: {
        nl: 'Dag, maand of jaar van publicatie, voor zover het advies die geeft',
        en: 'Day, month or year of publication as far as the advice gives it',
        fr: 'Jour, mois ou année de publication, pour autant que l’avis les donne',
      },
      vintage: {
        nl: 'Volgorde van de uitgaven van de instellingen, vanaf 1',
        en: 'Order among the forecasts of the institutes, from 1',
        fr: 'Ordre des éditions des institutions, à partir de 1',
      },
      scenario: {
        nl: 'base = de raming zelf; realised = de realisatie; andere met hun naam in de bron',
        en: 'base = the forecast itself; realised = outturn; others by their name in the source',
        fr: 'base = la prévision elle-même ; realised = la réalisation ; les autres par leur nom dans la source',
      },
      region: {
        nl: 'ISO 3166-code; EA = eurogebied',
        en: 'ISO 3166 code; EA = euro area',
        fr: 'Code ISO 3166 ; EA = zone euro',
      },
      variable: { nl: 'Wat geraamd wordt', en: 'What is forecast', fr: 'Ce qui est prévu' },
      unit: {
        nl: 'Meeteenheid van de waarde',
        en: 'Unit of measure of the value',
        fr: 'Unité de mesure de la valeur',
      },
      price_basis: {
        nl: 'Prijsbasis: real = reëel, nominal = lopende prijzen, unknown = onbekend, none = prijzen spelen niet mee',
        en: 'real, nominal (current prices), unknown, or none where prices play no part',
        fr: 'Base de prix : real = réel, nominal = prix courants, unknown = inconnue, none = les prix ne jouent pas',
      },
      base: {
        nl: 'Vergelijkingsbasis van de waarde',
        en: 'What the value is measured against',
        fr: 'Base de comparaison de la valeur',
      },
      period: {
        nl: 'Jaar, kwartaal, of eerste en laatste jaar',
        en: 'Year, quarter, or first and last year',
        fr: 'Année, trimestre, ou première et dernière année',
      },
      value: {
        nl: 'In de eenheid van de kolom unit, met de gedrukte decimalen; een daling is negatief',
        en: 'In the unit of column unit, with the decimals that are printed; a decline is negative',
        fr: 'Dans l’unité de la colonne unit, avec les décimales imprimées ; une baisse est négative',
      },
      qualifier: {
        nl: 'Woorden die van de waarde een grens of een benadering maken; leeg voor een afgeronde waarde',
        en: 'Words that make the value a bound or an approximation; empty for a rounded value',
        fr: 'Mots qui font de la valeur une borne ou une approximation ; vide pour une valeur arrondie',
      },
      printed: {
        nl: 'Het cijfer zoals het gedrukt is',
        en: 'The figure as it is printed',
        fr: 'Le chiffre tel qu’il est imprimé',
      },
      source: {
        nl: 'Waar het cijfer gedrukt staat',
        en: 'Where the figure is printed',
        fr: 'Où le chiffre est imprimé',
      },
      place: {
        nl: 'Tabel of paragraaf van de bron',
        en: 'Table or section of the source',
        fr: 'Tableau ou section de la source',
      },
      origin: {
        nl: 'Publicatie die de bron ervoor aanhaalt',
        en: 'Publication that the source cites for it',
        fr: 'Publication que la source cite pour ce chiffre',
      },
      note: {
        nl: 'Wat onzeker is aan de lezing',
        en: 'What is uncertain in the reading',
        fr: 'Ce qui est incertain dans la lecture',
      },
    },
  },
} as const satisfies Readonly<Record<string, TableTexts>>;
