import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEngine, type Engine } from '../engine/index.ts';
import { number } from '../feel/index.ts';
import { runTck, tckCsv, tckScoreboard } from './index.ts';
import { sameValue } from './same-value.ts';

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
     <literalExpression><text>X * 0.1</text></literalExpression></decision></definitions>`,
  );
  const one = (id: string, given: string, expected: string) =>
    `<testCase id="${id}"><inputNode name="X"><value xsi:type="xsd:decimal">${given}</value></inputNode>
     <resultNode name="A" type="decision"><expected>${expected}</expected></resultNode></testCase>`;
  writeFileSync(
    join(folder, 'own-test-01.xml'),
    `<testCases xmlns="http://www.omg.org/spec/DMN/20160719/testcase" xmlns:xsi="urn:xsi"><modelName>own.dmn</modelName>
     ${one('right', '3', '<value xsi:type="xsd:decimal">0.3</value>')}
     ${one('wrong', '3', '<value xsi:type="xsd:decimal">0.31</value>')}
     ${one('wrong null', '3', '<value xsi:nil="true"/>')}</testCases>`,
  );
});
afterAll(() => {
  engine.close();
  rmSync(folder, { recursive: true });
});

test('counts right and wrong, value and null apart, on evaluator and SQL', async () => {
  const result = await runTck(folder, { engine });
  const expected = { value: { right: 1, wrong: 1, refused: 0 }, null: { right: 0, wrong: 1, refused: 0 } };
  expect(result.folders.map(({ evaluator, sql }) => ({ evaluator, sql }))).toEqual([
    { evaluator: expected, sql: expected },
  ]);
  expect(result.misses.map((miss) => [miss.backEnd, miss.case, miss.found])).toEqual([
    ['evaluator', 'wrong', '0.3'],
    ['sql', 'wrong', '0.3'],
    ['evaluator', 'wrong null', '0.3'],
    ['sql', 'wrong null', '0.3'],
  ]);
  expect(tckScoreboard(result, 'nl')).toMatch(/totaal +1\/2 +0\/1 +1\/2 +0\/1 +0 +2\n$/);
  expect(tckCsv(result).split('\n')[0]).toMatch(/,"own-test-01","right","SUCCESS",""$/);
});

test('a folder without cases scores nothing', async () => {
  expect((await runTck(join(folder, 'nowhere'))).folders).toEqual([]);
});

test('numbers are equal exactly, or to eight places where the kit computed in binary', () => {
  expect(sameValue(number('0.30'), number('0.3'))).toBe(true);
  expect(sameValue(number('0.31'), number('0.3'))).toBe(false);
  expect(sameValue(number('562.7073593732659'), number('562.707359373292'))).toBe(true);
  expect(sameValue(number('562.7073594'), number('562.707359373292'))).toBe(false);
});

const kit = '../shared/dmn-tck/TestCases';
describe.skipIf(!existsSync(kit))('conformance kit', () => {
  test('level 2 is complete on the evaluator; SQL is never wrong', async () => {
    const result = await runTck(join(kit, 'compliance-level-2'), { engine });
    expect(result.misses.filter((miss) => miss.backEnd === 'evaluator' || miss.outcome === 'wrong')).toEqual(
      [],
    );
    expect(result.cases.length).toBe(116);
  });

  test('level 3 on the evaluator: all but functions in Java and two equalities of ranges', async () => {
    const result = await runTck(join(kit, 'compliance-level-3'));
    const open = result.misses
      .filter((miss) => !miss.folder.includes('external-java'))
      .map((miss) => miss.decision);
    const known = new Set(['range_010', 'range_012']);
    expect(open.filter((name) => !known.has(name))).toEqual([]);
  });
});
