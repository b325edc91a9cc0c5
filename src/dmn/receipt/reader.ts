import {
  Decimal,
  fillText,
  formatDecimal,
  formatLongDay,
  type Language,
  type Text,
  type TextParameters,
} from '../../base/index.ts';
import type { Json } from '../../feel/index.ts';
import type { Receipt, ReceiptCriterion } from './receipt.ts';
import { receiptTexts, unitTexts } from './texts.ts';
import { fillNames } from './words.ts';

/** Says what a receipt holds in one language. */
export interface Reader {
  readonly language: Language;
  readonly say: (key: keyof typeof receiptTexts, parameters?: TextParameters) => string;
  /** A value in the reader's marks, with its unit. */
  readonly value: (value: Json, unit?: string | null) => string;
  /** An ISO day in words. */
  readonly day: (iso: string) => string;
  /** A rule's text with titles in place of the names of the model, and values with those of parameters. */
  readonly fill: (source: string) => string;
  readonly title: (title: Text | null) => string | undefined;
  /** `label: text`, with the space that French wants. */
  readonly pair: (label: string, text: string) => string;
  /** The title of a source with its publisher and article. */
  readonly source: (id: string, article: string | null) => string;
  readonly criterion: (item: ReceiptCriterion) => CriterionWords;
}

/** What is told of one criterion; the one place where a receipt words criteria. */
export interface CriterionWords {
  readonly subject: string;
  readonly asked: string;
  readonly found: string;
  readonly evidence: string | undefined;
}

const pairText: Text = { nl: '{label}: {text}', en: '{label}: {text}', fr: '{label} : {text}' };

export function readerOf(receipt: Receipt, language: Language): Reader {
  const say: Reader['say'] = (key, parameters) => fillText(receiptTexts[key], language, parameters);
  const title: Reader['title'] = (text) => text?.[language];
  const value: Reader['value'] = (item, unit) => valueText(item, unit ?? undefined, language, say);
  const words = new Map([
    ...receipt.inputs.map((item) => [item.name, title(item.title) ?? item.name] as const),
    ...receipt.parameters.map((item) => {
      const shown = value(item.value, item.unit);
      return [item.input, `${shown} (${title(item.title) ?? item.input})`] as const;
    }),
    ...receipt.decisions.flatMap((item) => {
      const name = title(item.title) ?? item.name;
      return [[item.name, name] as const, [`${item.name}.entitled = true`, name] as const];
    }),
  ]);
  const fill = (source: string) => fillNames(source, words);
  return {
    pair: (label, text) => fillText(pairText, language, { label, text }),
    language,
    say,
    value,
    fill,
    title,
    day: (iso) => dayText(iso, language),
    source: (id, article) => {
      const known = receipt.sources.find((item) => item.id === id);
      return [known?.title ?? id, known?.publisher, article]
        .filter((part) => typeof part === 'string')
        .join(', ');
    },
    criterion: (item) => {
      const input = receipt.inputs.find(({ name }) => name === item.expression);
      const tests = item.tests.trim();
      const quoted = /^"([^"\\]*)"$/.exec(tests)?.[1];
      const truth = tests === 'true' ? say('yes') : tests === 'false' ? say('no') : undefined;
      return {
        subject: title(input?.title ?? null) ?? item.column,
        asked: truth ?? quoted ?? fill(tests),
        found: item.value === null ? say('notGiven') : value(item.value, input?.unit),
        evidence: title(input?.evidence ?? null),
      };
    },
  };
}

function valueText(value: Json, unit: string | undefined, language: Language, say: Reader['say']): string {
  if (value === null) return say('nothing');
  if (typeof value === 'boolean') return say(value ? 'yes' : 'no');
  if (typeof value === 'number') return numberText(String(value), unit, language);
  if (typeof value === 'string')
    return unit !== undefined && Object.hasOwn(unitTexts, unit)
      ? numberText(value, unit, language)
      : dayText(value, language);
  if (Array.isArray(value))
    return (value as readonly Json[]).map((item) => valueText(item, unit, language, say)).join(', ');
  return Object.entries(value)
    .map(([name, item]) => `${name} ${valueText(item, unit, language, say)}`)
    .join(', ');
}

/** An ISO day in words; any other text as it is. */
function dayText(text: string, language: Language): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  if (day === undefined) return text;
  return formatLongDay({ year: Number(year), month: Number(month), day: Number(day) }, language);
}

function numberText(digits: string, unit: string | undefined, language: Language): string {
  const shown = unit === 'share' ? new Decimal(digits).times(100).toFixed() : digits;
  const n = formatDecimal(shown, language);
  const text = unit === undefined || !Object.hasOwn(unitTexts, unit) ? undefined : unitTexts[unit];
  return text === undefined ? n : fillText(text, language, { n });
}
