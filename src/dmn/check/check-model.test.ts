import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { fillText, languages, problemText, unwrap } from '../../base/index.ts';
import { number } from '../../feel/index.ts';
import { readModel } from '../read/read-model.ts';
import { writeModel } from '../write/write-model.ts';
import { checkModel, type ModelCheckName } from './check-model.ts';
import type { Finding } from './finding.ts';
import { smallModel, smallModelXml, type WrittenModel } from './testdata/small-model.ts';

interface ModelCase extends WrittenModel {
  readonly title: string;
  readonly findings: readonly string[];
}

function casesOf(file: string): readonly ModelCase[] {
  return parse(readFileSync(new URL(`testdata/${file}`, import.meta.url), 'utf8')) as readonly ModelCase[];
}

function told({ code, place, kind, parameters }: Finding): string {
  return `${code}, ${place.path}: ${fillText(kind.what, 'en', parameters)}`;
}

describe.each<[string, ModelCheckName]>([
  ['types.yaml', 'types'],
  ['units.yaml', 'units'],
])('%s', (file, name) => {
  test.each(casesOf(file))('$title', ({ findings, ...written }) => {
    const found = checkModel(smallModel(written), { only: [name] });
    expect(found.map(told)).toEqual(findings);
    for (const item of found)
      for (const language of languages) expect(problemText(item, language)).not.toMatch(/\{\w+\}|undefined/);
  });
});

describe('units', () => {
  const written: WrittenModel = {
    types: { tEuro: { type: 'number', unit: 'euro' } },
    inputs: { Loss: { type: 'number', unit: 'euro' }, Rate: 'number' },
    decisions: { Premium: { type: 'number', unit: 'euro', text: 'Loss * Rate' } },
  };

  test('from outside come before those of the model', () => {
    const model = smallModel(written);
    const codes = (units: Readonly<Record<string, string>>) =>
      checkModel(model, { units, only: ['units'] }).map(({ code }) => code);
    expect(codes({})).toEqual([]);
    expect(codes({ Rate: 'share' })).toEqual([]);
    expect(codes({ Rate: 'euro' })).toEqual(['DMN-UNIT-PRODUCT']);
    expect(codes({ Loss: 'days', Rate: 'share' })).toEqual(['DMN-UNIT-RESULT']);
  });

  test('survive a round trip, with and without the document', () => {
    const model = smallModel(written);
    for (const from of [model, { ...model, document: undefined }]) {
      const again = unwrap(readModel(writeModel(from)));
      expect(again.inputs.map(({ unit }) => unit)).toEqual(['euro', undefined]);
      expect(again.decisions[0]!.unit).toBe('euro');
      expect(again.itemDefinitions[0]!.unit).toBe('euro');
    }
  });

  test('are found under any prefix, changed and taken away in the document that was read', () => {
    const xml = smallModelXml(written).replaceAll('relance:', 'r:').replace('xmlns:relance', 'xmlns:r');
    const model = unwrap(readModel(xml));
    const [loss, rate] = model.inputs as [(typeof model.inputs)[0], (typeof model.inputs)[0]];
    const { unit: _, ...plain } = loss;
    const changed = writeModel({ ...model, inputs: [plain, { ...rate, unit: 'share' }] });
    expect(changed).toContain('r:unit="share"');
    expect(unwrap(readModel(changed)).inputs.map(({ unit }) => unit)).toEqual([undefined, 'share']);
  });

  test('stay out of the way of a prefix that means something else', () => {
    const xml = smallModelXml({ inputs: { A: 'number' }, decisions: { B: { text: 'A' } } });
    const model = unwrap(readModel(xml.replace('https://relance.example/dmn', 'urn:other')));
    const written2 = writeModel({
      ...model,
      inputs: model.inputs.map((item) => ({ ...item, unit: 'days' })),
    });
    expect(unwrap(readModel(written2)).inputs[0]!.unit).toBe('days');
  });
});

describe('bad input', () => {
  test('a model with broken expressions is checked as far as it can be read', () => {
    const xml = smallModelXml({
      inputs: { Age: 'number' },
      decisions: { A: { text: '1 +' }, B: { text: 'Age = "x"' } },
    });
    const model = unwrap(readModel(xml, { lenient: true }));
    expect(checkModel(model).map(({ code }) => code)).toEqual(['FEEL-TYPE-COMPARISON']);
  });

  test('a function that hides a parameter of the pack is not given its value', () => {
    const model = smallModel({
      inputs: { Rate: 'number', Age: 'number' },
      decisions: {
        A: {
          xml: `<context><contextEntry><variable name="Rate"/><literalExpression><text>Age</text></literalExpression></contextEntry>
<contextEntry><decisionTable hitPolicy="UNIQUE"><input><inputExpression typeRef="number"><text>Age</text></inputExpression></input><output/>
<rule><inputEntry><text>&lt; Rate</text></inputEntry><outputEntry><text>1</text></outputEntry></rule></decisionTable></contextEntry></context>`,
        },
      },
    });
    const codes = checkModel(model, { constants: { Rate: number(5) } }).map(({ code }) => code);
    expect(codes).toEqual(['DMN-TABLE-UNJUDGED']);
  });

  test('names and texts with quotes, brackets and markup are values like others', () => {
    const name = `x"; DROP TABLE <y> & 'z'`;
    const model = smallModel({
      inputs: { [name]: 'number' },
      decisions: { A: { type: 'string', text: '1' }, B: { type: 'number', text: '"\\"); --"' } },
    });
    expect(checkModel(model).map(told)).toEqual([
      'DMN-TYPE-RESULT, decision "A": this gives number, declared is string',
      'DMN-TYPE-RESULT, decision "B": this gives string, declared is number',
    ]);
  });
});
