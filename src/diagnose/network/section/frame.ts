import {
  capital,
  fillTexts,
  formatDay,
  formatRatio,
  monthNames,
  type Language,
  type Text,
} from '../../../base/index.ts';
import type { Figure } from '../../section.ts';
import type { NetworkResult } from '../network.ts';

export type ParameterKey = Parameters<NetworkResult['settings']['number']>[0];

/** What every figure of the network says of itself. */
export type Frame = Pick<Figure, 'sources' | 'vintage' | 'variant' | 'assumptions' | 'caveats'>;

const vintage: Text = {
  nl: 'Input-outputtabel {place} {year} van {published}, binnenlandse leveringen; voorraden, kritieke inputs en schokken van 2020',
  en: 'Input-output table {place} {year} of {published}, domestic deliveries; stocks, critical inputs and shocks of 2020',
  fr: 'Tableau entrées-sorties {place} {year} du {published}, livraisons intérieures ; stocks, intrants critiques et chocs de 2020',
};

const calendar = [
  'lockdown-1-from',
  'release-from',
  'release-days',
  'lockdown-2-from',
  'lockdown-2-until',
] as const satisfies readonly ParameterKey[];

export const variants = {
  all: {
    nl: 'Productienetwerk per dag met voorraden, onder vijf productiefuncties',
    en: 'Daily production network with stocks, under five production functions',
    fr: 'Réseau de production journalier avec stocks, sous cinq fonctions de production',
  },
  one: {
    nl: 'Productienetwerk per dag met voorraden, productiefunctie: {production}',
    en: 'Daily production network with stocks, production function: {production}',
    fr: 'Réseau de production journalier avec stocks, fonction de production : {production}',
  },
} as const satisfies Readonly<Record<string, Text>>;

export const caveats = {
  inSample: {
    nl: 'De schokken komen uit de enquête van dezelfde maanden als de waarneming. De afwijking is dus binnen de steekproef gemeten en zegt niet hoe goed het model vooruitziet.',
    en: 'The shocks come from the survey of the same months as the observation. The error is thus in sample and does not say how well the model foresees.',
    fr: 'Les chocs proviennent de l’enquête des mêmes mois que l’observation. L’écart est donc mesuré dans l’échantillon et ne dit pas si le modèle prévoit bien.',
  },
  outputNotGdp: {
    nl: 'Het model geeft de productie, de waarneming het bbp: beide zijn indexen, maar niet dezelfde grootheid.',
    en: 'The model gives output, the observation gross domestic product: both are indices, but not of the same quantity.',
    fr: 'Le modèle donne la production, l’observation le PIB : deux indices, mais pas de la même grandeur.',
  },
  domestic: {
    nl: 'Alleen binnenlandse inputs kunnen ontbreken; prijzen en leveranciers veranderen niet.',
    en: 'Only domestic inputs can be missing; prices and suppliers do not change.',
    fr: 'Seuls les intrants intérieurs peuvent manquer ; prix et fournisseurs ne changent pas.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** The frame of a figure: the network's sources with those of the figure, the calendar with the figure's assumptions. */
export function frame(
  { table, settings }: NetworkResult,
  variant: Text,
  own: {
    readonly sources?: readonly string[];
    readonly parameters?: readonly ParameterKey[];
    readonly caveats?: readonly Text[];
    /** Lines before the assumptions of the settings. */
    readonly assumptions?: readonly Text[];
  } = {},
): Frame {
  const keys = [...calendar, ...(own.parameters ?? [])];
  const sources = [
    table.source,
    'alleman-2023',
    'pichler-2022',
    ...settings.sources(keys),
    ...(own.sources ?? []),
  ];
  const { place, year, published } = table.vintage;
  return {
    sources: [...new Set(sources)],
    vintage: fillTexts(vintage, (language) => ({ place, year, published: formatDay(published, language) })),
    variant,
    assumptions: [...(own.assumptions ?? []), ...settings.assumptions(keys)],
    caveats: [...(own.caveats ?? []), caveats.domestic],
  };
}

/** The variant under the production function that the settings choose. */
export function centralVariant({ central }: NetworkResult): Text {
  return fillTexts(variants.one, (language) => ({ production: central.production.title[language] }));
}

/** What each production function takes for granted. */
export function functionTexts({ runs }: NetworkResult): readonly Text[] {
  return runs.map(({ production: { title, meaning } }) =>
    fillTexts(
      { nl: '{title}: {meaning}', en: '{title}: {meaning}', fr: '{title} : {meaning}' },
      (language) => ({
        title: capital(title[language]),
        meaning: meaning[language],
      }),
    ),
  );
}

/** How firms react: the assumptions of every single run. */
export const reaction = [
  'restock-days',
  'hire-days',
  'fire-days',
  'saved-share',
] as const satisfies readonly ParameterKey[];

/** A level of output where before the crisis = 100. @example levelText(0.672, 'nl') // '67,2' */
export function levelText(level: number, language: Language): string {
  return formatRatio(level * 100, language, 1);
}

/** @example monthText('2020-04', 'nl') // 'april 2020' */
export function monthText(month: string, language: Language): string {
  const [year, number] = month.split('-');
  return `${monthNames[language][Number(number) - 1]!} ${year}`;
}

/** The label of a sector with its code, which tells sectors with like names apart. */
export function sectorText({ table }: NetworkResult, code: string): Text {
  const label = table.sectors.find((sector) => sector.code === code)?.label;
  return fillTexts(
    { nl: '{label} ({code})', en: '{label} ({code})', fr: '{label} ({code})' },
    (language) => ({
      label: label?.[language] ?? code,
      code,
    }),
  );
}

export const observedText: Text = { nl: 'waargenomen', en: 'observed', fr: 'observé' };
