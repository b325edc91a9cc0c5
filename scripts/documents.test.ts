import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import * as dmn from '../src/dmn/index.ts';
import * as feel from '../src/feel/index.ts';

const root = join(import.meta.dirname, '..');
const modules: Readonly<Record<string, () => Promise<object>>> = {
  'relance/feel': async () => feel,
  'relance/dmn': async () => dmn,
  feelin: () => import('feelin'),
};

/** A statement with what the document says that it gives, behind `// =>`. */
interface Claim {
  readonly found: unknown;
  readonly claimed: string;
}

function blocksOf(file: string): string {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/^```ts\n(.*?)^```$/gms)].map((match) => match[1]!).join('\n');
}

/** The ts blocks of a document as one program: each sees the names of those before it. */
function programOf(blocks: string): string {
  return (
    stripTypeScriptTypes(blocks)
      // A claim on a line of its own belongs to the statement before it.
      .replaceAll(/;\n\/\/ =>/g, '; // =>')
      // In formatted code a line that begins at the margin begins a statement, unless it closes one.
      .split(/\n(?=[^\s)}\]<])/)
      .map(statement)
      .join('\n')
  );
}

function statement(text: string): string {
  const imported = /^import \{([^}]*)\} from '([^']*)';$/.exec(text.trim());
  if (imported !== null) {
    const names = imported[1]!.replaceAll(/(\w+) as (\w+)/g, '$1: $2');
    return `const {${names}} = await load('${imported[2]!}');`;
  }
  const claimed = /^(.*);\s*\/\/ => (.*)$/s.exec(text.trim());
  return claimed === null ? text : `claim(() => (${claimed[1]!}), ${JSON.stringify(claimed[2]!)});`;
}

/** Decimals by their digits, anything else as one writes it in JavaScript. */
function shown(found: unknown): string {
  if (feel.isValue(found) && feel.kindOf(found) === 'number') return feel.formatValue(found);
  const text = inspect(found, { depth: null, breakLength: Infinity, compact: true });
  return text.replaceAll('[ ', '[').replaceAll(' ]', ']');
}

async function claimsOf(file: string): Promise<readonly Claim[]> {
  const claims: Claim[] = [];
  const claim = (get: () => unknown, claimed: string) => claims.push({ found: get(), claimed });
  const load = (name: string) => modules[name]!();
  const AsyncFunction = Object.getPrototypeOf(claimsOf).constructor as new (
    ...parts: string[]
  ) => (load: unknown, claim: unknown) => Promise<void>;
  await new AsyncFunction('load', 'claim', programOf(blocksOf(file)))(load, claim);
  return claims;
}

describe.each(['docs/feel.md', 'docs/dmn.md'])('%s', (file) => {
  test('every block runs and gives what it says', async () => {
    const claims = await claimsOf(file);
    // A document is typed with ordinary spaces.
    const found = claims.map((claim) => shown(claim.found).replaceAll('\u00A0', ' '));
    expect(found).toEqual(claims.map(({ claimed }) => claimed));
    // None was lost on the way.
    expect(claims.length).toBe(blocksOf(file).split('// =>').length - 1);
  });
});
