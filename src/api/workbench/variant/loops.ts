import type { Model } from '../../../dmn/index.ts';

/** What is done again for each item of a list: expressions of FEEL and boxed expressions of DMN alike. */
const kinds = new Set(['for', 'quantified', 'filter', 'function']);

/**
 * How many loops, filters and functions stand in the decisions and knowledge of a model. Each may take as many steps as one evaluation is
 * allowed; nothing else in a text of bounded length takes long, so their number bounds the time that a model takes to be made ready.
 */
export function countLoops({ decisions, knowledge }: Pick<Model, 'decisions' | 'knowledge'>): number {
  return countIn([decisions, knowledge]);
}

function countIn(data: unknown): number {
  if (typeof data !== 'object' || data === null) return 0;
  const own = 'kind' in data && typeof data.kind === 'string' && kinds.has(data.kind) ? 1 : 0;
  return Object.values(data).reduce<number>((sum, value) => sum + countIn(value), own);
}
