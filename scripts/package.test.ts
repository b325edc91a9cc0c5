import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const tsc = join(root, 'node_modules', '.bin', 'tsc');

/** What the two rooms need at run time; a package that is not listed is not there for the test. */
const needed = [
  'decimal.js',
  'lezer-feel',
  '@lezer',
  '@noble',
  'saxes',
  'xmlchars',
  'temporal-polyfill',
  'temporal-spec',
];

/** The whole package is built, but only these folders go into the user's: with another room they would not load. */
const rooms = ['base', 'feel', 'dmn'];

const consumer = `import { compileExpression, formatValue, number, unwrap, type CompiledExpression, type Scope } from 'relance/feel';
import { decide, inputsFrom, readModel, type DecisionRun, type Model } from 'relance/dmn';

const scope: Scope = { loss: { kind: 'number' } };
const compiled: CompiledExpression = unwrap(compileExpression('loss * 0.1', scope));
console.log(formatValue(compiled.evaluate(new Map([['loss', number('45000.55')]])).value));

const model: Model = unwrap(readModel(\`<definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" id="m" name="M" namespace="urn:m">
<inputData id="x" name="X"><variable name="X" typeRef="number"/></inputData>
<decision id="a" name="A"><variable name="A"/><informationRequirement><requiredInput href="#x"/></informationRequirement>
<literalExpression><text>X + 0.2</text></literalExpression></decision></definitions>\`));
const run: DecisionRun = decide(model, 'A', unwrap(inputsFrom(model, { X: '0.1' })));
console.log(formatValue(run.value));
// @ts-expect-error A number of JavaScript is no value of FEEL.
decide(model, 'A', { X: 0.1 });
// @ts-expect-error A scope gives types.
compileExpression('loss', { loss: 'number' });
`;

describe('the package in the hands of a user', () => {
  const folder = mkdtempSync(join(tmpdir(), 'relance-package-'));
  const modules = join(folder, 'node_modules');
  const run = (command: string, given: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(command, given, { cwd: folder, encoding: 'utf8' });
    return { status, output: `${stdout}${stderr}` };
  };

  beforeAll(() => {
    const built = join(folder, 'dist');
    const build = run(tsc, ['-p', join(root, 'tsconfig.build.json'), '--outDir', built]);
    expect(build.output).toBe('');
    const home = join(modules, 'relance');
    for (const room of rooms) cpSync(join(built, room), join(home, 'dist', room), { recursive: true });
    rmSync(built, { recursive: true });
    cpSync(join(root, 'package.json'), join(home, 'package.json'));
    for (const name of needed) {
      mkdirSync(dirname(join(modules, name)), { recursive: true });
      symlinkSync(join(root, 'node_modules', name), join(modules, name));
    }
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
    writeFileSync(join(folder, 'consumer.ts'), consumer);
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: {
          module: 'nodenext',
          target: 'es2022',
          lib: ['es2023', 'dom'],
          strict: true,
          exactOptionalPropertyTypes: true,
          types: [],
          outDir: 'out',
        },
        include: ['consumer.ts'],
      }),
    );
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('relance/feel and relance/dmn are typed, and run without the rest of the program and without DuckDB', () => {
    expect(run(tsc, ['-p', 'tsconfig.json'])).toEqual({ status: 0, output: '' });
    expect(run(process.execPath, [join('out', 'consumer.js')])).toEqual({
      status: 0,
      output: '4500.055\n0.3\n',
    });
    const engine = run(process.execPath, ['--input-type=module', '-e', "await import('@duckdb/node-api')"]);
    expect(engine.output).toContain('ERR_MODULE_NOT_FOUND');
  });

  test('the package says what it exports and ships', () => {
    const written = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      readonly exports: Readonly<Record<string, unknown>>;
      readonly files: readonly string[];
    };
    expect(Object.keys(written.exports)).toEqual(['./feel', './dmn']);
    expect(written.files).toContain('dist');
  });
});
