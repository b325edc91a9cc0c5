import type { Value } from '../feel/index.ts';

/** One case of the kit: what is given, and what is expected of which decisions. */
export interface KitCase {
  readonly id: string;
  /** The decision service or knowledge model that is called; absent where decisions are asked. */
  readonly invocable?: string;
  /** By name, or `namespace#name` where the kit gives a namespace. */
  readonly inputs: ReadonlyMap<string, Value>;
  readonly results: readonly { readonly name: string; readonly expected: Value }[];
}

/** The cases of one folder of the kit, by model file. */
export interface KitFile {
  readonly modelFile: string;
  readonly cases: readonly KitCase[];
}

/** Whether everything that the case expects is null. */
export function expectsNull(item: KitCase): boolean {
  return item.results.every(({ expected }) => expected === null);
}
