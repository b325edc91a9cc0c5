import { describe, expect, test } from 'vitest';
import { unwrap } from '../../base/index.ts';
import { context, formatValue, number, parseTemporal, type Value } from '../../feel/index.ts';
import { decide, readModel, type Model } from '../index.ts';
import { versionFiles } from '../testdata/version-files.ts';

const files = new Map(versionFiles().map((item) => [item.version, item]));

function model(version: string): Model {
  const result = readModel(files.get(version)!.xml);
  if (result.ok) expect(result.warnings).toEqual([]);
  return unwrap(result);
}

const opened = (days: number, at: string) =>
  context({ 'days closed': number(days), 'closed at': parseTemporal(at) });
const list = (...items: readonly number[]) => items.map((item) => number(item));

const cases: readonly (readonly [
  version: string,
  decision: string,
  inputs: Record<string, Value>,
  expected: string,
])[] = [
  ['1.1', 'Premium', { Firm: opened(21, '2020-03-14T00:00:00Z') }, '3360'],
  ['1.1', 'Premium', { Firm: opened(21, '2020-03-13T00:00:00Z') }, '0'],
  ['1.1', 'Premium', { Firm: opened(367, '2020-03-14T00:00:00Z') }, 'null'],
  ['1.1', 'Service', { Firm: opened(1, '2020-04-01T00:00:00Z') }, '160'],
  ['1.2', 'Class', { Staff: number(9) }, 'small'],
  ['1.2', 'Class', { Staff: number(250) }, 'large'],
  ['1.2', 'Class', { Staff: number(-1) }, 'null'],
  ['1.2', 'Answer', { Staff: number(9) }, 'medium'],
  ['1.3', 'Deadline', {}, '2020-02-29'],
  ['1.4', 'Paid', { Sites: list(0, 3, 5) }, '[480, 800]'],
  ['1.4', 'Paid', { Sites: list(0) }, '[]'],
  ['1.4', 'All closed', { Sites: list(1, 2) }, 'true'],
  ['1.5', 'Last month', { Months: list(3, 4) }, '4'],
  ['1.5', 'Last month', { Months: list(13) }, 'null'],
  ['1.5', 'Last month', { Months: list(1, 2, 3, 4) }, 'null'],
  ['1.6', 'Last month', { Months: list(3, 4) }, '4'],
];

describe('versions of DMN', () => {
  test.each(cases)('%s: %s of %o is %s', (version, decision, inputs, expected) => {
    expect(formatValue(decide(model(version), decision, inputs).value)).toBe(expected);
  });

  test('types that DMN 1.1 writes as qualified names have their later names', () => {
    const [, firm] = model('1.1').itemDefinitions;
    expect(firm!.components.map((item) => item.typeRef)).toEqual(['tDays', 'date and time']);
  });

  test('B-FEEL of DMN 1.6 is no FEEL: refused, and left out where mistakes are tolerated', () => {
    const { xml } = files.get('1.6')!;
    const other = xml.replace('/20240513/FEEL/', '/20240513/B-FEEL/');
    const refused = readModel(other, { file: 'b-feel.dmn' });
    expect(refused.ok).toBe(false);
    const problems = refused.ok ? [] : refused.problems;
    expect(problems.map(({ code, place }) => [code, place.path])).toContainEqual([
      'DMN-LANGUAGE',
      'decision "Last month"',
    ]);
    const tolerated = unwrap(readModel(other, { lenient: true }));
    expect(decide(tolerated, 'Last month', { Months: list(3) }).value).toBe(null);
  });

  test.each(['1.0', '2.0', ''])('another namespace is refused: %s', (version) => {
    const xml = files.get('1.5')!.xml.replace('DMN/20230324/MODEL/', `DMN/${version}/MODEL/`);
    const result = readModel(xml);
    expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual(['DMN-NAMESPACE']);
  });
});
