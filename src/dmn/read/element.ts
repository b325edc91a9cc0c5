import { attribute, childElement, textOf, type XmlElement } from '../xml/tree.ts';
import type { Document } from './document.ts';

/** The same object without the keys that have no value, as `exactOptionalPropertyTypes` asks. */
export function optional<T extends Readonly<Record<string, unknown>>>(
  fields: T,
): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]?: Exclude<T[Key], undefined>;
  };
}

/** A name with its white space normalised, as FEEL reads names (DMN 1.5, 10.3.1.3). */
export function normalName(name: string): string {
  return name.replaceAll(/\s+/g, ' ').trim();
}

export function nameOf(document: Document, element: XmlElement, path: string): string {
  const name = normalName(attribute(element, 'name') ?? '');
  if (name === '') document.reading.refuse('DMN-NAME-MISSING', element, path, { found: element.local });
  if (name.length > longestName) {
    document.reading.refuse('DMN-NAME-LONG', element, path, { found: name.length, limit: longestName });
  }
  return name.slice(0, longestName);
}

/** Characters of a name: whoever parses an expression has all names in hand at every letter. */
const longestName = 250;

export function labelOf(element: XmlElement) {
  return optional({ label: attribute(element, 'label'), description: childText(element, 'description') });
}

export function childText(element: XmlElement, local: string): string | undefined {
  const child = childElement(element, local);
  return child === undefined ? undefined : textOf(child);
}
