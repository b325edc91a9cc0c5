import { fingerprint } from '../../base/index.ts';
import type { Model } from '../model.ts';

/** Models are data and never change: the fingerprint of each is computed once. */
const known = new WeakMap<Model, string>();

/** SHA-256 over the canonical JSON of what the model decides: all but its diagrams, and imported models by their fingerprint. */
export function modelFingerprint(model: Model): string {
  let found = known.get(model);
  if (found === undefined) {
    const { document: _, imports, ...rules } = model;
    const imported = imports.map(({ model: inner, ...item }) => ({
      ...item,
      sha256: inner === undefined ? null : modelFingerprint(inner),
    }));
    found = fingerprint({ ...rules, imports: imported });
    known.set(model, found);
  }
  return found;
}
