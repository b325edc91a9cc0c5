import { createHash } from 'node:crypto';
import { pageStyle } from './style.ts';

/** The scripts that make something move on a page that works without them; each is a file of this name in `islands/`. */
export const islands = ['progress', 'live', 'cells'] as const;
export type Island = (typeof islands)[number];

/** A file that never changes under its name, because the name holds a fingerprint of what is in it. */
export interface Asset {
  readonly type: string;
  readonly text: string;
}

export interface Assets {
  /** By the last part of their address. */
  readonly files: ReadonlyMap<string, Asset>;
  readonly style: string;
  readonly script: (island: Island) => string;
}

/** A built script: `file` is its name with fingerprint; parts that islands share have no island. */
export interface BuiltScript {
  readonly island?: string | undefined;
  readonly file: string;
  readonly text: string;
}

/** Where the files are found. */
export const assetRoot = '/assets';

/** The style sheet and the scripts as files under addresses of their own. */
export function makeAssets(scripts: readonly BuiltScript[]): Assets {
  const hash = createHash('sha256').update(pageStyle).digest('hex').slice(0, 12);
  const style = `style-${hash}.css`;
  const files = new Map<string, Asset>([[style, { type: 'text/css; charset=utf-8', text: pageStyle }]]);
  for (const { file, text } of scripts) files.set(file, { type: 'text/javascript; charset=utf-8', text });
  return {
    files,
    style: `${assetRoot}/${style}`,
    script: (island) => {
      const found = scripts.find((script) => script.island === island);
      if (found === undefined) throw new Error(`no script of the island ${island}`);
      return `${assetRoot}/${found.file}`;
    },
  };
}
