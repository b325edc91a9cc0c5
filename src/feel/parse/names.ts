import type { FeelType, Scope } from '../type.ts';

/** One spelling for all spellings of a name that FEEL takes for the same: spaces collapse, and around `.-+*\/'` they do not count. */
export function nameKey(name: string): string {
  return name
    .replaceAll(/\s*([./\-'+]|\*\*?)\s*/g, ' $1 ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** White space in a name as the specification normalises it: one space between words, none at the ends. */
export function normaliseName(name: string): string {
  return name.replaceAll(/\s+/g, ' ').trim();
}

/** Names by their key. */
type Declared = ReadonlyMap<string, string>;

/** The cells of a table share their scope. */
const declared = new WeakMap<Scope, Declared>();

function declaredIn(scope: Scope): Declared {
  let names = declared.get(scope);
  if (names === undefined) {
    const found = new Map<string, string>();
    learnFields(found, scope, 0);
    names = found;
    declared.set(scope, names);
  }
  return names;
}

function learnFields(names: Map<string, string>, fields: Scope, depth: number): void {
  for (const [name, type] of Object.entries(fields)) {
    const key = nameKey(name);
    if (!names.has(key)) names.set(key, name);
    learnType(names, type, depth);
  }
}

function learnType(names: Map<string, string>, type: FeelType, depth: number): void {
  if (depth > 20) return;
  if (type.kind === 'list' || type.kind === 'range') learnType(names, type.of, depth + 1);
  if (type.kind === 'context') learnFields(names, type.fields, depth + 1);
}

/**
 * Remembers how each name was declared, so that `a - b` finds the variable declared as `a-b`.
 * Lives as long as one parse.
 */
export class Spellings {
  readonly #declared: Declared;
  readonly #met = new Map<string, string>();

  constructor(scope: Scope) {
    this.#declared = declaredIn(scope);
  }

  /** The declared spelling; a name seen for the first time declares itself. */
  of(name: string): string {
    const normal = normaliseName(name);
    if (!/[./\-'+*]/.test(normal)) return normal;
    const key = nameKey(normal);
    const known = this.#declared.get(key) ?? this.#met.get(key);
    if (known === undefined) this.#met.set(key, normal);
    return known ?? normal;
  }
}
