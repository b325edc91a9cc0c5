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

/**
 * Remembers how each name was declared, so that `a - b` finds the variable declared as `a-b`.
 * Lives as long as one parse.
 */
export class Spellings {
  readonly #byKey = new Map<string, string>();

  constructor(scope: Scope) {
    for (const [name, type] of Object.entries(scope)) {
      this.#learn(name);
      this.#learnFields(type, 0);
    }
  }

  /** The declared spelling; a name seen for the first time declares itself. */
  of(name: string): string {
    const normal = normaliseName(name);
    if (!/[./\-'+*]/.test(normal)) return normal;
    return this.#byKey.get(nameKey(normal)) ?? this.#learn(normal);
  }

  #learn(name: string): string {
    const key = nameKey(name);
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    this.#byKey.set(key, name);
    return name;
  }

  #learnFields(type: FeelType, depth: number): void {
    if (depth > 20) return;
    if (type.kind === 'list' || type.kind === 'range') this.#learnFields(type.of, depth + 1);
    if (type.kind !== 'context') return;
    for (const [name, field] of Object.entries(type.fields)) {
      this.#learn(name);
      this.#learnFields(field, depth + 1);
    }
  }
}
