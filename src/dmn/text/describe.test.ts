import { describe, expect, test } from 'vitest';
import { languages, sameText, unwrap } from '../../base/index.ts';
import { parseExpression, parseUnaryTests, type Expression, type FeelType } from '../../feel/index.ts';
import { readModel } from '../read/read-model.ts';
import { loadTableCases } from '../testdata/load-cases.ts';
import { criterionSentence, describeCell } from './cell.ts';
import { expressionText } from './expressions/index.ts';
import { describeModel } from './model.ts';
import { describeRule, ruleSentence } from './rule.ts';
import { simplify } from './simplify.ts';
import { describeTable } from './table.ts';
import { modelVocabulary } from './vocabulary.ts';

/** What no sentence may hold outside its quotation marks. */
const feel = /undefined|null|\[object|\{\w+\}|[<>]=?|\?|\bnot\(|\.\.|@"|\b(true|false|if|then|else)\b/;

function unquoted(text: string): string {
  return text.replaceAll(/“[^”]*”|«[^»]*»/g, '');
}

const corpus = loadTableCases();

describe.each(corpus)('$title', ({ model, decision }) => {
  const words = modelVocabulary(model);

  test.each(languages)('in %s has words for every cell', (language) => {
    const logic = model.decisions.find(({ name }) => name === decision)!.logic!;
    if (logic.kind !== 'decision table') throw new Error('the corpus holds decision tables');
    const table = describeTable(logic, decision, { language, words });
    expect(table.rules).toHaveLength(logic.rules.length);
    const sentences = [
      table.hitPolicy,
      table.otherwise,
      ...table.rules.flatMap((rule) => [...rule.conditions, ...rule.outcome]),
    ];
    for (const sentence of sentences) {
      expect(sentence.trim()).not.toBe('');
      const bare = unquoted(language === 'en' ? sentence.replaceAll(/\bif\b/gi, '') : sentence);
      expect(bare, sentence).not.toMatch(feel);
    }
  });

  test('different cells of a column have different sentences', () => {
    const logic = model.decisions.find(({ name }) => name === decision)!.logic!;
    if (logic.kind !== 'decision table') throw new Error('the corpus holds decision tables');
    for (const [column, input] of logic.inputs.entries()) {
      const cells = [
        ...new Map(logic.rules.map((rule) => [rule.cells[column]!.text, rule.cells[column]!])).values(),
      ];
      for (const language of languages) {
        const sentences = cells.map((cell) => describeCell(input, cell, words)[language]);
        expect(new Set(sentences).size).toBe(cells.length);
      }
    }
  });
});

function corpusTable(title: string) {
  const { model } = corpus.find((item) => item.title.endsWith(title))!;
  const logic = model.decisions[0]!.logic!;
  if (logic.kind !== 'decision table') throw new Error('the corpus holds decision tables');
  return { logic, reader: { language: 'nl', words: modelVocabulary(model) } as const };
}

test('a rule in one sentence', () => {
  const { logic, reader } = corpusTable('UNIQUE takes the one rule; two hits are null');
  expect(ruleSentence(describeRule(logic, 1, 'Outcome', reader), reader)).toBe(
    'Als dit klopt: Staff: van 10 tot en met 50; Closed: ja; dan Outcome: “medium”.',
  );
});

test.each([
  ['FIRST takes the first in rule order', 'De eerste regel die past, telt.'],
  ['COLLECT SUM adds exactly', 'De uitkomsten van alle regels die passen, worden opgeteld.'],
  [
    'PRIORITY follows the output values',
    'Passen er meer regels, dan telt die met de belangrijkste uitkomst: “refuse”, “review”, “accept”.',
  ],
])('%s', (title, expected) => {
  const { logic, reader } = corpusTable(title);
  expect(describeTable(logic, 'Outcome', reader).hitPolicy).toBe(expected);
});

test('a default says what comes out where no rule fits', () => {
  const { logic, reader } = corpusTable('default outputs where nothing matches');
  expect(describeTable(logic, 'Outcome', reader).otherwise).toBe(
    'Past geen enkele regel, dan: entitled: nee en amount: 0.',
  );
});

describe('a model', () => {
  const xml = `<definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" id="d" name="D" namespace="urn:d">
    <inputData id="t" name="Turnover"><variable name="Turnover" typeRef="number"/></inputData>
    <decision id="p" name="Premium"><question>How much?</question><variable name="Premium"/>
      <informationRequirement><requiredDecision href="#b"/></informationRequirement>
      <literalExpression><text>round half up(Base, 2)</text></literalExpression></decision>
    <decision id="b" name="Base"><variable name="Base"/>
      <informationRequirement><requiredInput href="#t"/></informationRequirement>
      <literalExpression><text>max(0.1 * Turnover, 600)</text></literalExpression></decision>
    <decision id="n" name="Nothing"><variable name="Nothing"/></decision>
    <knowledgeSource id="k" name="Decree" locationURI="https://example.org/decree"/></definitions>`;
  const model = unwrap(readModel(xml));

  test('is told in the order in which its decisions build on each other', () => {
    const text = describeModel(model, { language: 'nl', words: modelVocabulary(model) });
    expect(text.decisions.map(({ title, logic }) => [title, logic])).toEqual([
      ['Base', { kind: 'text', text: '10\u00A0% van “Turnover”, maar minstens 600' }],
      ['Premium', { kind: 'text', text: '“Base”, afgerond op 2 decimalen' }],
      ['Nothing', { kind: 'text', text: 'Het model zegt niet hoe dit wordt beslist.' }],
    ]);
    expect(text.decisions[1]?.question).toBe('How much?');
    expect(text.sources).toEqual(['Decree (https://example.org/decree)']);
  });
});

describe('bad input', () => {
  const input = {
    text: 'Loss',
    expression: { kind: 'name', name: 'Loss', span: { from: 0, to: 0 } } as Expression,
  };
  const tests = (text: string) => unwrap(parseUnaryTests(text));

  test('a name without a title stays the name', () => {
    expect(describeCell(input, { text: '>= 0.6', tests: tests('>= 0.6') }, new Map()).nl).toBe(
      'Loss: minstens 0,6',
    );
  });

  test('an unknown unit shows the bare number', () => {
    const words = new Map([['Loss', { title: sameText('Loss'), unit: 'constructor' }]]);
    expect(describeCell(input, { text: '5', tests: tests('5') }, words).nl).toBe('Loss: 5');
  });

  test('a cell that could not be read is quoted and called so', () => {
    expect(describeCell(input, { text: '>> 5' }, new Map()).fr).toBe(
      'Loss\u00A0: «\u00A0>> 5\u00A0» (illisible)',
    );
  });

  test('a column that could not be read is quoted', () => {
    expect(describeCell({ text: 'a +' }, { text: '5', tests: tests('5') }, new Map()).nl).toBe('“a +”: 5');
  });

  test('controls and direction marks are shown, quotation marks cannot close ours', () => {
    const text = describeCell(
      input,
      { text: '', tests: tests(String.raw`"a\u202Eb” c\n\u0007"`) },
      new Map(),
    ).nl;
    expect(text).toBe('Loss: “a\uFFFDb’ c \uFFFD”');
  });

  test('a code that is a word of the language is no title', () => {
    const words = new Map([['Loss', { title: sameText('Loss'), unit: 'text', codes: { a: sameText('A') } }]]);
    expect(describeCell(input, { text: '', tests: tests('"toString"') }, words).nl).toBe('Loss: “toString”');
  });

  test('a model that has its own min keeps FEEL', () => {
    const own = { language: 'nl', words: new Map([['min', { title: sameText('min') }]]) } as const;
    expect(expressionText(unwrap(parseExpression('min(1, 2)')), own)).toBe('de uitkomst van “min(1, 2)”');
  });

  test('a number too long for a reader stays as the rule writes it', () => {
    expect(criterionSentence({ title: sameText('X') }, tests('1e99'), 'nl')).toBe('X: “1e99”');
  });
});

describe('what is known goes', () => {
  const scope: Record<string, FeelType> = {
    A: { kind: 'number' },
    B: { kind: 'number' },
    C: { kind: 'string' },
  };
  const known = new Map<string, Expression>([
    ['C', { kind: 'string', value: 'full', span: { from: 0, to: 0 } }],
  ]);
  const reader = { language: 'en', words: new Map() } as const;

  test.each([
    ['if C = "full" then A else B', '“A”'],
    ['if C = "half" then A else B', '“B”'],
    ['if C = "full" and A > 1 then A else B', '“A” if “A” is more than 1, otherwise “B”'],
    ['A * (if C = "full" then 1 else 2)', '“A”'],
    ['if A > 1 then A else B', '“A” if “A” is more than 1, otherwise “B”'],
  ])('%s', (text, expected) => {
    const simple = simplify(unwrap(parseExpression(text, scope)), known);
    expect(expressionText(simple, reader)).toBe(expected);
  });
});
