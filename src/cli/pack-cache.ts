import { problemText } from '../base/index.ts';
import { openCache, type Cache } from '../api/index.ts';
import type { CommandContext } from './command.ts';

/** The cache of a pack, unless it is not wanted (`--no-cache`); what goes wrong with it is told beside the output. */
export function packCache(
  { terminal, language }: CommandContext,
  packSha256: string,
  wanted: boolean | undefined = true,
): Cache | undefined {
  return wanted
    ? openCache(packSha256, terminal.env, (item) => terminal.err(`${problemText(item, language)}\n`))
    : undefined;
}
