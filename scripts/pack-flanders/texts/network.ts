import { columns } from './columns.ts';
import type { TableTexts } from './table-texts.ts';

/** The production network. */
export const networkTexts = {
  network_sector: {
    title: {
      nl: 'Bedrijfstakken in het productienetwerk: voorraden, en schokken op arbeid en vraag in 2020',
      en: 'Industries in the production network: stocks, and shocks to labour and demand in 2020',
      fr: 'Branches dans le réseau de production : stocks, et chocs sur le travail et la demande en 2020',
    },
    description: {
      nl: 'Voorraad in dagen en schokken van de Belgische kalibratie. Een bedrijfstak zonder waarden (toegerekende huur) staat buiten het netwerk: wat hij koopt, is andere finale vraag. Schokken zijn het aandeel dat wegvalt; voor arbeid in de eerste en de tweede lockdown.',
      en: 'Stock days and shocks of the Belgian calibration. An industry without values (imputed rents) stands outside the network: what it buys is other final demand. Shocks are the share that falls away; labour in the first and the second lockdown.',
      fr: 'Jours de stock et chocs du calibrage belge. Une branche sans valeurs (loyers imputés) reste en dehors du réseau : ce qu’elle achète est une autre demande finale. Les chocs sont la part qui disparaît ; pour le travail, au premier et au deuxième confinement.',
    },
    columns: {
      a64: columns.a64,
      stock_days: {
        nl: 'Dagen verbruik die de bedrijfstak van elke input in voorraad heeft',
        en: 'Days of use that the industry holds of every input',
        fr: 'Jours d’utilisation que la branche détient en stock de chaque intrant',
      },
      household_shock: {
        nl: 'Aandeel van de vraag van gezinnen dat wegvalt in de eerste lockdown',
        en: 'Share of the demand of households that falls away in the first lockdown',
        fr: 'Part de la demande des ménages qui disparaît au premier confinement',
      },
      other_shock: {
        nl: 'Aandeel van de andere finale vraag dat wegvalt in de eerste lockdown',
        en: 'Share of other final demand that falls away in the first lockdown',
        fr: 'Part de l’autre demande finale qui disparaît au premier confinement',
      },
      labour_shock_1: {
        nl: 'Aandeel van de arbeid dat wegvalt in de eerste lockdown',
        en: 'Share of labour that falls away in the first lockdown',
        fr: 'Part du travail qui disparaît au premier confinement',
      },
      labour_shock_2: {
        nl: 'Aandeel van de arbeid dat wegvalt in de tweede lockdown',
        en: 'Share of labour that falls away in the second lockdown',
        fr: 'Part du travail qui disparaît au deuxième confinement',
      },
    },
  },
  network_criticality: {
    title: {
      nl: 'Kritieke en belangrijke inputs per bedrijfstak',
      en: 'Critical and important inputs by industry',
      fr: 'Intrants critiques et importants par branche',
    },
    description: {
      nl: 'Oordelen van sectoranalisten van IHS Markit: 1 waar de koper niet kan produceren zonder de input, 0,5 waar de input belangrijk is. Paren die er niet in staan, zijn niet kritiek.',
      en: 'Ratings by industry analysts of IHS Markit: 1 where the buyer cannot produce without the input, 0.5 where it is important. Pairs that are not listed are not critical.',
      fr: 'Appréciations d’analystes sectoriels d’IHS Markit : 1 si l’acheteur ne peut pas produire sans l’intrant, 0,5 si l’intrant est important. Les paires qui n’y figurent pas ne sont pas critiques.',
    },
    columns: {
      supplier: { nl: 'Bedrijfstak die levert', en: 'Industry that supplies', fr: 'Branche qui fournit' },
      buyer: { nl: 'Bedrijfstak die koopt', en: 'Industry that buys', fr: 'Branche qui achète' },
      level: {
        nl: '1 = kritiek, 0,5 = belangrijk',
        en: '1 critical, 0.5 important',
        fr: '1 = critique, 0,5 = important',
      },
    },
  },
} as const satisfies Readonly<Record<string, TableTexts>>;
