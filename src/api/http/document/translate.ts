import type { Language, Text } from '../../../base/index.ts';
import { answerTexts } from './answer-texts.ts';
import { fieldTexts } from './field-texts.ts';
import { routeTexts } from './route-texts.ts';
import { workspaceTexts } from './workspace-texts.ts';

/** Every text of the OpenAPI document; a route or field is written with the English one, and a test finds what is missing here. */
export const documentTexts: readonly Text[] = [
  ...routeTexts,
  ...answerTexts,
  ...fieldTexts,
  ...workspaceTexts,
];

const byEnglish = new Map(documentTexts.map((text) => [text.en, text]));

/** Keywords of OpenAPI and JSON Schema whose content is data and no description. */
const data: ReadonlySet<string> = new Set(['example', 'examples', 'default', 'enum', 'const']);

/** Keywords whose content is a map by name: what looks like a keyword in it (the response `default`, a field `example`) is a name. */
const maps: ReadonlySet<string> = new Set(['paths', 'responses', 'content', 'schemas', 'properties']);

/**
 * An OpenAPI document with its summaries and descriptions in another language; all else, and what has no translation, stays as it is.
 * OpenAPI 3.1 knows one language: a document in each language is one document each.
 * @example translated({ summary: 'One pack' }, 'nl') // { summary: 'Eén pakket' }
 */
export function translated(part: unknown, language: Language, isMap = false): unknown {
  if (Array.isArray(part)) return part.map((item) => translated(item, language));
  if (typeof part !== 'object' || part === null) return part;
  const entry = (key: string, value: unknown): unknown => {
    if (isMap) return translated(value, language);
    if (data.has(key)) return value;
    const isText = (key === 'summary' || key === 'description') && typeof value === 'string';
    return isText ? (byEnglish.get(value)?.[language] ?? value) : translated(value, language, maps.has(key));
  };
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, entry(key, value)]));
}
