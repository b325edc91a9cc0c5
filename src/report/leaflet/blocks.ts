import {
  capital,
  fillText,
  formatLongDay,
  plainText,
  type Language,
  type Text,
  type TextParameters,
} from '../../base/index.ts';
import type { Leaflet, LeafletCase, LeafletGroup } from '../../pack/index.ts';
import { evidenceTexts, evidenceWithoutName, forWhomTexts, leafletTexts } from './texts.ts';

/** A leaflet as a page has it, before it is text, Markdown or HTML. Texts are plain: each form escapes what it must. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly Item[] };

export interface Item {
  readonly text: string;
  /** Where it is not that of the leaflet. */
  readonly language?: Language;
  readonly items?: readonly string[];
}

type Say = (text: Text, parameters?: TextParameters) => string;

/**
 * The page of a leaflet, in the order in which an applicant asks: for whom, under which conditions, how much, when, proved how.
 * @example leafletBlocks(leaflet)[0] // { kind: 'heading', level: 1, text: 'Corona hinderpremie' }
 */
export function leafletBlocks(leaflet: Leaflet): readonly Block[] {
  const say: Say = (text, parameters) => fillText(text, leaflet.language, parameters);
  const [only, ...others] = leaflet.groups;
  return [
    heading(1, leaflet.title),
    paragraph(leaflet.authority),
    heading(2, say(leafletTexts.forWhom)),
    paragraph(say(forWhomTexts[leaflet.unit])),
    ...section(say(leafletTexts.conditions), leaflet.conditions.map(sentence), say(leafletTexts.allMustHold)),
    ...casesBlocks(leaflet, say),
    ...(only === undefined || others.length > 0
      ? []
      : amountBlocks(only, heading(2, say(leafletTexts.amount)), say)),
    heading(2, say(leafletTexts.when)),
    list([
      say(leafletTexts.period, span(leaflet, leaflet.period)),
      say(leafletTexts.applications, span(leaflet, leaflet.applications)),
    ]),
    ...evidenceBlocks(leaflet, say),
    ...section(say(leafletTexts.together), [
      ...leaflet.excludedBy.map((measure) => say(leafletTexts.excludedBy, { measure })),
      ...leaflet.ceilings.map((title) => say(leafletTexts.ceiling, { title })),
    ]),
    ...section(say(leafletTexts.notModelled), leaflet.notModelled),
    ...legalBlocks(leaflet, say),
    heading(2, say(leafletTexts.about)),
    paragraph(say(leafletTexts.generated)),
    paragraph(
      say(leafletTexts.moment, {
        valid: longDay(leaflet.validAt, leaflet.language),
        known: longDay(leaflet.knownAt, leaflet.language),
      }),
    ),
    paragraph(say(leafletTexts.fingerprint, { hash: leaflet.modelSha256 })),
  ];
}

function casesBlocks({ groups, hitPolicy, otherwise }: Leaflet, say: Say): readonly Block[] {
  const cases = groups.flatMap((group) => group.cases);
  const [first] = cases;
  if (first === undefined || (cases.length === 1 && first.conditions.length === 0)) return [];
  const [only, ...others] = groups;
  return [
    heading(2, say(leafletTexts.cases)),
    paragraph(say(leafletTexts.ruleIsCase, { policy: hitPolicy })),
    ...(others.length === 0
      ? [caseList(only!.cases, say)]
      : groups.flatMap((group) => groupBlocks(group, say))),
    paragraph(otherwise ?? say(leafletTexts.noCase)),
  ];
}

/** One case is a heading of its own; several stand below what they share. */
function groupBlocks({ cases, conditions, ...outcome }: LeafletGroup, say: Say): readonly Block[] {
  const [first, last] = [cases[0]!, cases.at(-1)!];
  const lead = paragraph(say(leafletTexts.amountLead));
  if (first === last)
    return [
      heading(3, caseTitle(first, say)),
      ...listOf(first.conditions),
      ...amountBlocks(outcome, lead, say),
    ];
  return [
    heading(3, say(leafletTexts.moreCases, { from: first.index, to: last.index })),
    ...(conditions.length === 0
      ? []
      : [
          paragraph(say(leafletTexts.commonToCases)),
          ...listOf(conditions),
          paragraph(say(leafletTexts.byCase)),
        ]),
    caseList(cases, say),
    ...amountBlocks(outcome, lead, say),
  ];
}

function caseList(cases: readonly LeafletCase[], say: Say): Block {
  return {
    kind: 'list',
    items: cases.map((item) => ({ text: caseTitle(item, say), items: item.conditions.map(sentence) })),
  };
}

function listOf(conditions: readonly string[]): readonly Block[] {
  return conditions.length === 0 ? [] : [list(conditions.map(sentence))];
}

function caseTitle({ index, title }: LeafletCase, say: Say): string {
  return title === null
    ? say(leafletTexts.oneCase, { from: index })
    : say(leafletTexts.caseWithTitle, { index, title: plainText(title) });
}

/** What a case gives, step by step, below a lead; or that it gives nothing. */
function amountBlocks(
  { entitled, amount }: Pick<LeafletGroup, 'entitled' | 'amount'>,
  lead: Block,
  say: Say,
): readonly Block[] {
  if (entitled === false) return [paragraph(say(leafletTexts.noRight))];
  const items = amount.map((step): Item => {
    const name = step.title === null ? say(leafletTexts.theAmount) : plainText(step.title);
    const [only, ...others] = step.lines;
    return others.length === 0
      ? { text: say(leafletTexts.amountStep, { title: name, text: only ?? '' }) }
      : { text: name, items: step.lines };
  });
  const depends = entitled === null ? [paragraph(say(leafletTexts.dependsRight))] : [];
  return [...depends, lead, { kind: 'list', items }];
}

function evidenceBlocks({ evidence }: Leaflet, say: Say): readonly Block[] {
  if (evidence.length === 0) return [];
  const items = evidence.map(({ kind, name, inputs }) => ({
    text:
      name === null ? say(evidenceWithoutName[kind]) : say(evidenceTexts[kind], { name: plainText(name) }),
    items: inputs.map(plainText),
  }));
  return [heading(2, say(leafletTexts.evidence)), { kind: 'list', items }];
}

/** What a source says of itself stands in its own language. */
function legalBlocks({ legal, language }: Leaflet, say: Say): readonly Block[] {
  if (legal.length === 0) return [];
  const items = legal.map((source): Item => {
    const text = plainText(sourceText(source));
    return source.language === null || source.language === language
      ? { text }
      : { text, language: source.language };
  });
  return [heading(2, say(leafletTexts.legal)), { kind: 'list', items }];
}

function sourceText({ title, publisher, article, url, date }: Leaflet['legal'][number]): string {
  return [title, article, publisher, date, url].filter((part) => part !== null && part !== '').join(', ');
}

function span({ language }: Leaflet, { from, to }: Leaflet['period']): TextParameters {
  return { from: longDay(from, language), to: longDay(to, language) };
}

function longDay(iso: string, language: Leaflet['language']): string {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return formatLongDay({ year, month, day }, language);
}

/** A heading with a list below; nothing where the list is empty. */
function section(title: string, items: readonly string[], lead?: string): readonly Block[] {
  if (items.length === 0) return [];
  return [heading(2, title), ...(lead === undefined ? [] : [paragraph(lead)]), list(items)];
}

function heading(level: 1 | 2 | 3, text: string): Block {
  return { kind: 'heading', level, text: plainText(text) };
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text: plainText(text) };
}

function list(items: readonly string[]): Block {
  return { kind: 'list', items: items.map((text) => ({ text: plainText(text) })) };
}

function sentence(text: string): string {
  return capital(plainText(text));
}
