import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Which rooms a room may import, besides itself. The map in ARCHITECTURE.md shows the same. */
export const arrows: Readonly<Record<string, readonly string[]>> = {
  base: [],
  feel: ['base'],
  dmn: ['base', 'feel'],
  engine: ['base', 'feel', 'dmn'],
  pack: ['base', 'feel', 'dmn', 'engine'],
  population: ['base', 'feel', 'dmn', 'engine', 'pack'],
  diagnose: ['base', 'feel', 'dmn', 'engine', 'pack', 'population'],
  design: ['base', 'feel', 'dmn', 'engine', 'pack', 'population'],
  tck: ['base', 'feel', 'dmn', 'engine'],
  store: ['base', 'engine'],
  verify: [],
  report: ['base', 'engine', 'pack', 'design', 'diagnose'],
  api: ['base', 'feel', 'dmn', 'engine', 'pack', 'population', 'diagnose', 'design', 'store'],
  web: ['base', 'pack', 'design', 'diagnose', 'report', 'api'],
  cli: [
    'base',
    'feel',
    'dmn',
    'engine',
    'pack',
    'population',
    'diagnose',
    'design',
    'tck',
    'store',
    'report',
    'verify',
    'api',
    'web',
  ],
};

/** Rooms without input or output: no files, network, clock, randomness or engine. */
const pure = new Set(['base', 'feel', 'dmn', 'verify']);
const forbiddenInPure =
  /from '(node:|@duckdb)|\b(?:Math\.random|random(?:Bytes|Int|UUID))\b|\bDate\.now\b|\bnew Date\(\)|\bTemporal\.Now\b|\bfetch\(/;

export interface SourceFile {
  /** Path below `src`, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/**
 * The imports that point the wrong way, as lines for a reader.
 * @example checkArrows([{ path: 'feel/a.ts', text: "import { x } from '../pack/index.ts';" }]) // ['src/feel/a.ts: ...']
 */
export function checkArrows(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) => {
    const room = file.path.split('/')[0]!;
    const allowed = arrows[room];
    if (allowed === undefined)
      return [`src/${file.path}: the room "${room}" is not in scripts/check-arrows.ts`];
    const findings: string[] = [];
    for (const match of file.text.matchAll(/(?:from|import\()\s*'(\.{1,2}\/[^']+)'/g)) {
      const target = relative('src', resolve('src', dirname(file.path), match[1]!)).split(sep);
      const other = target[0]!;
      if (other === room) continue;
      if (other === '..') findings.push(`src/${file.path}: imports ${match[1]} from outside src`);
      else if (!allowed.includes(other))
        findings.push(`src/${file.path}: ${room} may not import ${other} (${match[1]})`);
      else if (!isDoor(room, other, target.slice(1).join('/')) && !isTest(file.path))
        findings.push(`src/${file.path}: import ${other} through its index.ts, not ${match[1]}`);
    }
    // The verifier is no library for browsers: it hashes with Node.js.
    const text = room === 'verify' ? file.text.replace("from 'node:crypto'", '') : file.text;
    const impure = pure.has(room) && !isTest(file.path) ? forbiddenInPure.exec(text) : null;
    if (impure !== null)
      findings.push(`src/${file.path}: ${room} does no input or output, but holds "${impure[0]}"`);
    return findings;
  });
}

/** A room has one door; decision models build on the inside of the rule language, which has a door of its own for them. */
function isDoor(room: string, other: string, file: string): boolean {
  return file === 'index.ts' || (room === 'dmn' && other === 'feel' && file === 'internal.ts');
}

/** Tests and the data they run on may use files and look inside another room's test data. */
function isTest(path: string): boolean {
  return /\.test\.tsx?$|\/testdata\//.test(path);
}

function readSources(folder: string): readonly SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .sort()
    .map((name) => ({ path: name.split(sep).join('/'), text: readFileSync(join(folder, name), 'utf8') }));
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const findings = checkArrows(readSources('src'));
  for (const finding of findings) process.stderr.write(`${finding}\n`);
  process.stdout.write(findings.length === 0 ? 'arrows: all imports point the right way\n' : '');
  process.exitCode = findings.length === 0 ? 0 : 1;
}
