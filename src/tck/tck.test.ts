import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEngine, type Engine } from '../engine/index.ts';
import { number } from '../feel/index.ts';
import {
  backEnds,
  evaluatorBackEnd,
  runTck,
  tckMarkdown,
  tckScoreboard,
  writeTckResults,
  type BackEnd,
} from './index.ts';
import { sameValue } from './same-value.ts';
import { sumOf } from './scoreboard.ts';

let engine: Engine;
let folder: string;
beforeAll(async () => {
  engine = await openEngine({ threads: 1, memoryLimit: '500MB' });
  folder = mkdtempSync(join(tmpdir(), 'tck-'));
  writeFileSync(
    join(folder, 'own.dmn'),
    `<definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" id="d" name="D" namespace="urn:d">
     <inputData id="x" name="X"><variable name="X" typeRef="number"/></inputData>
     <decision id="a" name="A"><variable name="A"/><informationRequirement><requiredInput href="#x"/></informationRequirement>
     <literalExpression><text>X * 0.1</text></literalExpression></decision>
     <decision id="b" name="B"><variable name="B"/>
     <literalExpression><text>{f: function(x) external {java: {class: "C", \`method signature\`: "m(int)"}}, r: f(1)}.r</text></literalExpression></decision>
     <decision id="c" name="C"><variable name="C"/><literalExpression><text>now() instance of date and time</text></literalExpression></decision>
     </definitions>`.replaceAll('`', '&quot;'),
  );
  const one = (id: string, name: string, expected: string) =>
    `<testCase id="${id}"><inputNode name="X"><value xsi:type="xsd:decimal">3</value></inputNode>
     <resultNode name="${name}" type="decision"><expected>${expected}</expected></resultNode></testCase>`;
  const nil = '<value xsi:nil="true"/>';
  writeFileSync(
    join(folder, 'own-test-01.xml'),
    `<testCases xmlns="http://www.omg.org/spec/DMN/20160719/testcase" xmlns:xsi="urn:xsi"><modelName>own.dmn</modelName>
     ${one('right', 'A', '<value xsi:type="xsd:decimal">0.3</value>')}
     ${one('wrong', 'A', '<value xsi:type="xsd:decimal">0.31</value>')}
     ${one('wrong null', 'A', nil)}
     ${one('refused', 'B', nil)}
     ${one('clock', 'C', '<value xsi:type="xsd:boolean">true</value>')}
     <!-- asks too much: ${one('left out', 'A', nil)} --></testCases>`,
  );
  writeFileSync(join(folder, 'own-test-02.xml'), '<testCases>');
  writeFileSync(
    join(folder, 'own-test-03.xml'),
    `<testCases xmlns="http://www.omg.org/spec/DMN/20160719/testcase" xmlns:xsi="urn:xsi"><modelName>none.dmn</modelName>
     ${one('no model', 'A', nil)}</testCases>`,
  );
});
afterAll(() => {
  engine.close();
  rmSync(folder, { recursive: true });
});

test('counts right, wrong and refused, value and null apart, for every back end', async () => {
  const result = await runTck(folder, backEnds(engine));
  expect(result.backEnds).toEqual(['evaluator', 'kernel', 'SQL']);
  const { evaluator, kernel, SQL } = result.folders[0]!.scores;
  expect(evaluator).toEqual({
    value: { right: 2, wrong: 1, refused: 0 },
    null: { right: 0, wrong: 2, refused: 1 },
  });
  expect([kernel!.value, SQL!.value]).toEqual([
    { right: 1, wrong: 1, refused: 1 },
    { right: 1, wrong: 1, refused: 1 },
  ]);
  expect(
    result.misses.filter(({ backEnd }) => backEnd === 'evaluator').map((miss) => [miss.case, miss.found]),
  ).toEqual([
    ['wrong', '0.3'],
    ['wrong null', '0.3'],
    ['refused', expect.stringContaining('FEEL-NULL-EXTERNAL')],
    ['no model', ''],
  ]);
  const place = { folder: result.folders[0]!.folder, file: 'own-test-01' };
  expect(result.inactive).toEqual([{ ...place, case: 'left out', reason: 'asks too much:' }]);
  expect(result.unreadable).toEqual([
    { ...place, file: 'own-test-02', reason: expect.stringContaining('DMN-XML-UNCLOSED') },
  ]);
  expect(tckScoreboard(result, 'nl')).toMatch(
    /totaal +2\/3 +0\/3 +1 +3 +1\/3 .*\n\nevaluator: 2 van 6 gevallen juist, 1 geweigerd, 3 fout\n/,
  );
  expect(tckScoreboard(result, 'fr')).toContain(
    '7 cas dans le kit\u00A0: 6 exécutés, 1 désactivés par le kit même, 1 fichiers illisibles',
  );
  expect(tckMarkdown(result)).toMatch(/\| all +\| +2\/3 \| +0\/3 \| +1 \| +3 \| +1\/3 \|.*\|\n$/);
});

test('writes the files of a vendor, and the reasons', async () => {
  const out = join(folder, 'out');
  const result = await runTck(folder, backEnds(engine));
  writeTckResults(out, result, { version: '1.2.3', day: '2026-07-31' });
  const read = (name: string) => readFileSync(join(out, name), 'utf8');
  const name = result.folders[0]!.folder;
  expect(read('tck_results.csv').split('\n')).toEqual([
    `"${name}","own-test-01","right","SUCCESS",""`,
    `"${name}","own-test-01","wrong","ERROR","A: expected 0.31, found 0.3"`,
    `"${name}","own-test-01","wrong null","ERROR","A: expected null, found 0.3"`,
    expect.stringMatching(
      /^"[^"]*","own-test-01","refused","IGNORED","B: expected null, found FEEL-NULL-EXTERNAL [^"]*"$/,
    ),
    `"${name}","own-test-01","clock","SUCCESS",""`,
    `"${name}","own-test-03","no model","ERROR","A: expected null, found "`,
    '',
  ]);
  const properties = read('tck_results.properties');
  for (const key of ['vendor.name', 'vendor.url', 'product.name', 'product.url', 'product.comment'])
    expect(properties).toMatch(new RegExp(`^${key}=`, 'm'));
  expect(properties).toContain('product.version=1.2.3\nproduct.comment=');
  expect(properties).toContain('last.update=2026-07-31\n');
  expect(parse(read('inactive.csv'))).toEqual([
    ['folder', 'file', 'case', 'reason'],
    [name, 'own-test-01', 'left out', 'asks too much:'],
  ]);
  expect((parse(read('misses.csv')) as unknown[]).length).toBe(1 + result.misses.length);
});

test('a back end that hangs or breaks has its cases wrong, and the run goes on', async () => {
  const hangs: BackEnd = {
    name: 'hangs',
    answer: () => {
      for (let steps = 0; ; steps += 1) if (steps < 0) return { kind: 'refused', reason: '' };
    },
  };
  const breaks: BackEnd = {
    name: 'breaks',
    answer: () => {
      throw new TypeError('no such column');
    },
  };
  const stuck: BackEnd = {
    name: 'stuck',
    answer: async () => {
      await engine.rows('SELECT count(*) FROM range(100000000000) a(i) WHERE i % 7 = 3 AND i % 11 = 5');
      return { kind: 'value', value: null };
    },
    stop: () => engine.cancel(),
  };
  const result = await runTck(folder, [hangs, breaks, stuck], { limit: 100 });
  expect(['hangs', 'breaks', 'stuck'].map((name) => sumOf(result, name).wrong)).toEqual([6, 6, 6]);
  const found = new Map(result.misses.map(({ backEnd, file, found: why }) => [`${backEnd} ${file}`, why]));
  expect(found.get('hangs own-test-01')).toBe('it takes too long');
  expect(found.get('breaks own-test-01')).toBe('no such column');
  expect(found.get('stuck own-test-01')).toBe('it takes too long');
});

test('a folder without cases scores nothing', async () => {
  const result = await runTck(join(folder, 'nowhere'), [evaluatorBackEnd]);
  expect(result).toMatchObject({ folders: [], cases: [], kit: { files: 0 } });
  expect(tckScoreboard(result, 'en')).toContain('evaluator: 0 of 0 cases right');
});

test('numbers are equal exactly, or to eight places where the kit computed in binary', () => {
  expect(sameValue(number('0.30'), number('0.3'))).toBe(true);
  expect(sameValue(number('0.31'), number('0.3'))).toBe(false);
  expect(sameValue(number('562.7073593732659'), number('562.707359373292'))).toBe(true);
  expect(sameValue(number('562.7073594'), number('562.707359373292'))).toBe(false);
});

const kit = '../shared/dmn-tck/TestCases';
describe.skipIf(!existsSync(kit))('conformance kit', () => {
  test('level 2 is complete on the evaluator; kernel and SQL are never wrong', async () => {
    const result = await runTck(join(kit, 'compliance-level-2'), backEnds(engine));
    expect(result.misses.filter((miss) => miss.backEnd === 'evaluator' || miss.outcome === 'wrong')).toEqual(
      [],
    );
    expect(result.cases.length).toBe(116);
  });

  test('on the evaluator every case but functions in Java, as the documentation says', async () => {
    const result = await runTck(kit, [evaluatorBackEnd]);
    expect(result.misses.filter((miss) => !miss.folder.includes('external-java'))).toEqual([]);
    expect(result.unreadable).toEqual([]);
    const { right, all, refused } = sumOf(result, 'evaluator');
    const page = readFileSync('docs/conformance.md', 'utf8');
    const count = (cases: number) => cases.toLocaleString('en');
    expect(page).toContain(
      `evaluator: ${count(right)} of ${count(all)} cases right, ${refused} refused, 0 wrong`,
    );
    expect(page).toContain(
      `${count(all + result.inactive.length)} cases: ${count(all)} that run and ${result.inactive.length} that`,
    );
    expect(page).toContain(result.kit.hash);
  });
});
