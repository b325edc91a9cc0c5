import { columns } from './columns.ts';
import type { TableTexts } from './table-texts.ts';

/** Tables of the national accounts, public finance and bankruptcies. */
export const accountsTexts = {
  industry: {
    title: {
      nl: 'Bedrijfstakken: productie, toegevoegde waarde, beloning, vaste inputs (2015) en werkzame personen (2019)',
      en: 'Industries: output, value added, compensation, fixed inputs (2015) and persons employed (2019)',
      fr: 'Branches d’activité : production, valeur ajoutée, rémunération, intrants fixes (2015) et personnes occupées (2019)',
    },
    description: {
      nl: 'De 64 bedrijfstakken van de Belgische nationale rekeningen. De productie van de handel is de marge, niet de omzet. fixed_inputs: diensten van telecom, verzekering, vastgoed, rechtskundig advies, boekhouding en beheer, en leasing die de bedrijfstak aankoopt, in het binnenland en uit invoer. Afgerond op 0,1 miljoen euro.',
      en: 'The 64 industries of the Belgian national accounts. Output of trade is the margin, not turnover. fixed_inputs: services of telecom, insurance, real estate, legal, accounting and management, and leasing bought by the industry, domestic and imported. Rounded to 0.1 million euro.',
      fr: 'Les 64 branches des comptes nationaux belges. La production du commerce est la marge, non le chiffre d’affaires. fixed_inputs : services de télécommunications, d’assurance, d’immobilier, juridiques, comptables et de gestion, et leasing achetés par la branche, intérieurs et importés. Arrondi à 0,1 million d’euros.',
    },
    columns: {
      a64: columns.a64,
      a38: columns.a38,
      a21: columns.section,
      label_nl: columns.labelNl,
      output: {
        nl: 'Productie tegen basisprijzen, 2015',
        en: 'Output at basic prices, 2015',
        fr: 'Production aux prix de base, 2015',
      },
      value_added: columns.valueAdded,
      compensation: {
        nl: 'Beloning van werknemers, 2015',
        en: 'Compensation of employees, 2015',
        fr: 'Rémunération des salariés, 2015',
      },
      other_taxes: {
        nl: 'Niet-productgebonden belastingen op productie, 2015',
        en: 'Other taxes on production, 2015',
        fr: 'Autres impôts sur la production, 2015',
      },
      consumption_of_fixed_capital: {
        nl: 'Verbruik van vaste activa, 2015',
        en: 'Consumption of fixed capital, 2015',
        fr: 'Consommation de capital fixe, 2015',
      },
      fixed_inputs: {
        nl: 'Aangekochte diensten die de omzet niet volgen, 2015',
        en: 'Bought services that do not follow turnover, 2015',
        fr: 'Services achetés qui ne suivent pas le chiffre d’affaires, 2015',
      },
      persons_employed: {
        nl: 'Werkzame personen (werknemers en zelfstandigen), binnenlands concept, 2019',
        en: 'Persons employed (employees and self-employed), domestic concept, 2019',
        fr: 'Personnes occupées (salariés et indépendants), concept intérieur, 2019',
      },
    },
  },
  tax_revenue: {
    title: {
      nl: 'Belastingen en sociale bijdragen van de gezamenlijke overheid, België',
      en: 'Taxes and social contributions of general government, Belgium',
      fr: 'Impôts et cotisations sociales des administrations publiques, Belgique',
    },
    description: {
      nl: 'Ontvangsten van de gezamenlijke overheid (S.13) naar soort, zoals gedrukt. production-taxes zijn de belastingen op productie en invoer (D.2), waaronder de btw; total-taxes laat de sociale bijdragen buiten beschouwing.',
      en: 'Receipts of general government (S.13) by kind, as printed. Production taxes are those on production and imports (D.2), VAT among them; total taxes leave social contributions out.',
      fr: 'Recettes des administrations publiques (S.13) par genre, telles qu’imprimées. production-taxes : impôts sur la production et les importations (D.2), dont la TVA ; total-taxes ne comprend pas les cotisations sociales.',
    },
    columns: {
      vintage: { nl: 'Jaar van de publicatie', en: 'Year of the publication', fr: 'Année de la publication' },
      year: { nl: 'Jaar van de ontvangsten', en: 'Year of the receipts', fr: 'Année des recettes' },
      receipt: { nl: 'Soort ontvangst', en: 'Kind of receipt', fr: 'Genre de recette' },
      amount: { nl: 'Ontvangsten van het jaar', en: 'Receipts of the year', fr: 'Recettes de l’année' },
      source: columns.source,
    },
  },
  bankruptcy_share: {
    title: {
      nl: 'Aandeel in de faillissementen per NACE-sectie',
      en: 'Share of the bankruptcies by section of activity',
      fr: 'Part dans les faillites par section de la NACE',
    },
    description: {
      nl: 'Aandeel van drie secties in de faillissementen van een jaar. De andere secties delen de rest naar verhouding van hun aantal ondernemingen. Gewest en jaar verschillen per rij, zie note.',
      en: 'Share of the bankruptcies of a year in three sections. Sections that are not listed share the rest in proportion to their units. Region and year differ by row, see note.',
      fr: 'Part de trois sections dans les faillites d’une année. Les autres sections se partagent le reste en proportion de leur nombre d’entreprises. La région et l’année diffèrent selon la ligne, voir note.',
    },
    columns: {
      a21: { nl: 'NACE-sectie', en: 'Section of activity', fr: 'Section de la NACE' },
      share: {
        nl: 'Aandeel in alle faillissementen van het jaar',
        en: 'Share of all bankruptcies of the year',
        fr: 'Part dans toutes les faillites de l’année',
      },
      source: { nl: 'Bron van de rij', en: 'Source of the row', fr: 'Source de la ligne' },
      note: { nl: 'Gewest, jaar en aantal', en: 'Region, year and count', fr: 'Région, année et nombre' },
    },
  },
  gdp_index: {
    title: {
      nl: 'Waargenomen index van de productie en de werkgelegenheid in België, 2020-2021',
      en: 'Observed index of Belgian output and employment, 2020-2021',
      fr: 'Indice observé de la production et de l’emploi en Belgique, 2020-2021',
    },
    description: {
      nl: 'Maandindex van het bruto binnenlands product (gedateerd op de 15de van de maand) en index van de werkgelegenheid per golf van de enquête bij ondernemingen; vóór de crisis = 1. Zoals gepubliceerd bij de kalibratie van het productienetwerk.',
      en: 'Monthly index of gross domestic product (dated on the 15th of the month) and index of employment by wave of the business survey; before the crisis = 1. As published with the calibration of the production network.',
      fr: 'Indice mensuel du produit intérieur brut (daté du 15 du mois) et indice de l’emploi par vague de l’enquête auprès des entreprises ; avant la crise = 1. Tels que publiés avec le calibrage du réseau de production.',
    },
    columns: {
      series: {
        nl: 'gdp (bruto binnenlands product) of employment (werkgelegenheid)',
        en: 'gdp or employment',
        fr: 'gdp (produit intérieur brut) ou employment (emploi)',
      },
      date: { nl: 'Dag van de waarneming', en: 'Day of the observation', fr: 'Jour de l’observation' },
      index: {
        nl: 'Niveau, vóór de crisis = 1',
        en: 'Level, before the crisis = 1',
        fr: 'Niveau, avant la crise = 1',
      },
    },
  },
} as const satisfies Readonly<Record<string, TableTexts>>;
