import type { FeelType, Scope } from '../../../feel/index.ts';
import type { BoxedExpression } from '../../model.ts';
import { attribute, childElement, type XmlElement } from '../../xml/tree.ts';
import type { Document } from '../document.ts';
import { optional } from '../element.ts';
import { typeOfRef } from '../types.ts';
import { typeRefOf } from '../item-definitions.ts';

/** Where an expression stands: what it may name, and the words for messages. */
export interface Site {
  readonly document: Document;
  readonly scope: Scope;
  /** Such as `decision "X", rule 3`. */
  readonly path: string;
  /** Reads the one expression inside an element. */
  readonly inside: (holder: XmlElement, site: Site) => BoxedExpression | undefined;
}

/** Reads one kind of boxed expression (DMN 1.5, chapters 8 and 10.2). */
export type BoxedReader = (element: XmlElement, site: Site) => BoxedExpression;

export function idAndType(element: XmlElement, site: Site) {
  return optional({ id: attribute(element, 'id'), typeRef: typeRefOf(site.document, element) });
}

/** The same site with more names. */
export function withNames(site: Site, names: Readonly<Record<string, FeelType>>): Site {
  return { ...site, scope: { ...site.scope, ...names } };
}

export function deeper(site: Site, step: string): Site {
  return { ...site, path: `${site.path}, ${step}` };
}

/** The type of a typeRef; an unknown one is a problem and counts as any. */
export function declaredType(site: Site, element: XmlElement, ref: string | undefined): FeelType {
  const type = typeOfRef(site.document.reading.types, ref);
  if (type !== undefined) return type;
  site.document.reading.refuse('DMN-TYPE-UNKNOWN', element, site.path, { found: ref ?? '' });
  return { kind: 'any' };
}

/** The expression that an element must hold, directly or in a child of the given name. */
export function required(element: XmlElement, site: Site, local?: string): BoxedExpression {
  const holder = local === undefined ? element : childElement(element, local);
  const found = holder === undefined ? undefined : site.inside(holder, site);
  if (found !== undefined) return found;
  site.document.reading.refuse('DMN-EXPRESSION-MISSING', holder ?? element, site.path, {
    found: local ?? element.local,
  });
  return { kind: 'literal', text: '' };
}
