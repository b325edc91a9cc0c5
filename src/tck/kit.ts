import type { Value } from '../feel/index.ts';

/** One case of the kit: what is given, and what is expected of which decisions. */
export interface KitCase {
  readonly id: string;
  /** The decision service or knowledge model that is called; absent where decisions are asked. */
  readonly invocable?: string;
  /** By name, or `namespace#name` where the kit gives a namespace. */
  readonly inputs: ReadonlyMap<string, Value>;
  readonly results: readonly KitResult[];
}

export interface KitResult {
  readonly name: string;
  readonly expected: Value;
}

/** The cases of one test file of the kit. */
export interface KitFile {
  readonly modelFile: string;
  readonly cases: readonly KitCase[];
  readonly inactive: readonly InactiveCase[];
}

/** A case that the kit itself has put between comment marks: it is not run by anyone. */
export interface InactiveCase {
  readonly id: string;
  /** What the comment says of it; empty where it says nothing. */
  readonly reason: string;
}

/** Whether everything that the case expects is null. */
export function expectsNull(item: KitCase): boolean {
  return item.results.every(({ expected }) => expected === null);
}
