import { literal } from '../../engine/index.ts';
import type { ScenarioModel } from './scenario.ts';

/**
 * Draws per unit, 32 bits each: words of MD5 (RFC 1321) over `seed:unit:block`, four to a block. MD5 for its fixed definition, not for secrecy.
 * `order` places a unit among its like, `tilt` says whether its size does, `keep` whether the place holds in every window, `fresh<n>` is the
 * place in window n where it does not.
 */
export function drawColumns(
  model: ScenarioModel,
  unit: string,
): { readonly hashes: string; readonly draws: string } {
  const purposes = ['order', 'tilt', 'keep', 'spare', ...model.windows.map((_, at) => `fresh${at}`)];
  const blocks = Math.ceil(purposes.length / 4);
  const hash = (block: number): string =>
    `md5_number(${literal(`${model.seed}:`)} || ${unit} || ${literal(`:${block}`)}) AS hash${block}`;
  return {
    hashes: Array.from({ length: blocks }, (_, block) => hash(block)).join(', '),
    draws: purposes
      .map(
        (purpose, at) =>
          `((hash${Math.floor(at / 4)} >> ${32 * (at % 4)}) & 4294967295::UHUGEINT)::BIGINT AS draw_${purpose}`,
      )
      .join(', '),
  };
}

/** A draw as place in a cell, 0 .. `rankRange` - 1. */
export function placeOfDraw(draw: string): string {
  return `((${draw} * 1000000000) >> 32)`;
}
