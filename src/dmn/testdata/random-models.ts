import * as fc from 'fast-check';

/** Inputs of every random model: a name and a type of FEEL. */
export const randomInputs = [
  { name: 'Loss', type: 'number' },
  { name: 'Reference', type: 'number' },
  { name: 'Staff', type: 'number' },
  { name: 'Sector', type: 'string' },
  { name: 'Closed', type: 'boolean' },
  { name: 'Started', type: 'date' },
] as const;

const names = (...items: readonly string[]) => fc.constantFrom(...items);
const join = (...parts: readonly fc.Arbitrary<string>[]) => fc.tuple(...parts).map((texts) => texts.join(' '));

const amount = fc.oneof(
  names('0', '0.1', '0.9', '1', '-1', '2.5', '0.005', '0.015', '-0.025', '100', '6996.89', '13993.78'),
  fc
    .tuple(fc.integer({ min: -20_000, max: 20_000 }), fc.integer({ min: 0, max: 3 }))
    .map(([whole, scale]) => (whole / 10 ** scale).toFixed(scale)),
);
const count = fc.integer({ min: 0, max: 60 }).map(String);
const text = names('"I"', '"R"', '"G47"', '"it\'s; --"', '"\\u00e9\\uD83D\\uDE00"', '""');
const truth = names('true', 'false');
const day = fc
  .tuple(fc.integer({ min: 2018, max: 2022 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([y, m, d]) => `@"${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}"`);

/** Values of the inputs as FEEL, null now and then. */
export const randomRow: fc.Arbitrary<readonly string[]> = fc.tuple(
  ...[amount, amount, count, text, truth, day].map((value) =>
    fc.oneof({ weight: 7, arbitrary: value }, { weight: 1, arbitrary: fc.constant('null') }),
  ),
);

/** Expressions of each type over the names in scope, nested to a small depth. */
function expressions(numbers: readonly string[], texts: readonly string[], truths: readonly string[]) {
  return fc.letrec<{ number: string; truth: string; text: string; date: string }>((tie) => {
    const operator = names('<', '<=', '>', '>=', '=', '!=');
    return {
      number: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        names(...numbers, 'Loss', 'Reference', 'Staff', '1', '0.5', '-3', '100'),
        fc.tuple(tie('number'), names('+', '-', '*'), tie('number')).map((parts) => `(${parts.join(' ')})`),
        fc
          .tuple(names('decimal', 'round half up', 'round up', 'floor'), tie('number'), names('3', '7', '8', 'Reference', 'Staff'), names('0', '2'))
          .map(([name, a, b, scale]) => `${name}(${a} / ${b}, ${scale})`),
        fc.tuple(names('min', 'max', 'sum'), tie('number'), tie('number')).map(([name, a, b]) => `${name}(${a}, ${b})`),
        fc.tuple(tie('truth'), tie('number'), tie('number')).map(([test, a, b]) => `(if ${test} then ${a} else ${b})`),
        names('abs(Loss)', 'modulo(Loss, 7)', 'string length(Sector)', 'Started.month', '(Started - @"2020-02-29").days'),
      ),
      truth: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        names(...truths, 'Closed', 'not(Closed)', 'Loss / Reference >= 0.6', '1 - Loss / Reference < 0.1', 'Sector in ("I", "R")'),
        fc.tuple(tie('number'), operator, tie('number')).map((parts) => parts.join(' ')),
        fc.tuple(tie('truth'), names('and', 'or'), tie('truth')).map(([a, word, b]) => `((${a}) ${word} (${b}))`),
        join(tie('text'), names('=', '!=', '<'), tie('text')),
        join(tie('date'), names('<=', '>', '='), tie('date')),
        fc.tuple(tie('number'), tie('number'), tie('number')).map(([a, b, c]) => `${a} between ${b} and ${c}`),
      ),
      text: fc.oneof(names(...texts, 'Sector', '"I"', '"R"', 'Sector + "x"'), text),
      date: fc.oneof(names('Started', 'Started + @"P1M"', 'Started - @"P3D"', '@"2020-03-13"'), day),
    };
  });
}

const cells = {
  number: fc.oneof(
    names('-', '-', 'null', 'not(null)'),
    amount,
    join(names('<', '<=', '>', '>='), amount),
    fc.tuple(names('[', '('), amount, amount, names(']', ')')).map(([open, low, high, close]) => `${open}${low}..${high}${close}`),
    fc.array(amount, { minLength: 1, maxLength: 3 }).map((items) => `not(${items.join(', ')})`),
    names('> Staff', '<= Loss * 0.5', '? > Reference or ? = null'),
  ),
  truth: names('-', 'true', 'false', 'not(true)', 'null'),
  text: fc.oneof(names('-', 'null'), fc.array(text, { minLength: 1, maxLength: 3 }).map((items) => items.join(', ')), text.map((item) => `not(${item})`)),
} as const;

const escape = (value: string) => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const literal = (value: string) => `<literalExpression><text>${escape(value)}</text></literalExpression>`;
const entry = (tag: string, value: string) => `<${tag}><text>${escape(value)}</text></${tag}>`;

const policies = names('UNIQUE', 'FIRST', 'ANY', 'PRIORITY', 'COLLECT SUM', 'COLLECT MIN', 'COLLECT MAX', 'COLLECT COUNT');

interface Table {
  readonly policy: string;
  readonly columns: readonly (readonly [expression: string, kind: keyof typeof cells])[];
  readonly rules: readonly (readonly [cells: readonly string[], outputs: readonly string[]])[];
  readonly standard: string | undefined;
  readonly outputs: readonly string[];
}

/** One output where an aggregation asks it, else one or two; PRIORITY ranks literal outputs by their output values. */
function tables(scope: ReturnType<typeof expressions>): fc.Arbitrary<Table> {
  const column = fc.oneof(
    fc.tuple(scope.number, fc.constant('number' as const)),
    fc.tuple(scope.truth, fc.constant('truth' as const)),
    fc.tuple(scope.text, fc.constant('text' as const)),
  );
  return fc
    .tuple(fc.array(column, { minLength: 1, maxLength: 3 }), policies, fc.boolean(), fc.option(amount, { nil: undefined }))
    .chain(([columns, policy, two, standard]) => {
      const outputs = two && !policy.startsWith('COLLECT') ? ['amount', 'label'] : ['amount'];
      const number = policy === 'PRIORITY' ? names('1', '2.5', '100', '4') : fc.oneof(amount, scope.number);
      const rule = fc.tuple(
        fc.tuple(...columns.map(([, kind]) => cells[kind])),
        fc.tuple(...outputs.map((name) => (name === 'amount' ? number : text))),
      );
      return fc.record({
        policy: fc.constant(policy),
        columns: fc.constant(columns),
        outputs: fc.constant(outputs),
        standard: fc.constant(standard),
        rules: fc.array(rule, { minLength: 1, maxLength: 5 }),
      });
    });
}

function tableXml({ policy, columns, rules, standard, outputs }: Table): string {
  const [hitPolicy, aggregation] = policy.split(' ');
  const how = aggregation === undefined ? '' : ` aggregation="${aggregation}"`;
  const outputXml = outputs.map((name) => {
    const given = name === 'amount' && standard !== undefined ? entry('defaultOutputEntry', standard) : '';
    const values = policy === 'PRIORITY' && name === 'amount' ? entry('outputValues', '100, 2.5, 1') : '';
    return `<output${outputs.length > 1 ? ` name="${name}"` : ''}>${values}${given}</output>`;
  });
  return `<decisionTable hitPolicy="${hitPolicy}"${how}>${columns
    .map(([expression]) => `<input><inputExpression><text>${escape(expression)}</text></inputExpression></input>`)
    .join('')}${outputXml.join('')}${rules
    .map(([ins, outs]) => `<rule>${ins.map((cell) => entry('inputEntry', cell)).join('')}${outs.map((cell) => entry('outputEntry', cell)).join('')}</rule>`)
    .join('')}</decisionTable>`;
}

/**
 * Models with a constrained item definition, a knowledge model (a table or an expression), a table that reads another decision,
 * and a context or conditional that calls and combines them; `Outcome` is what is asked.
 */
export const randomModel: fc.Arbitrary<string> = (() => {
  const base = expressions([], [], []);
  const inRate = expressions(['amount'], [], ['flag']);
  const afterShare = expressions(['Share'], [], []);
  return tables(afterShare).chain((table) => {
    const category = table.outputs.length > 1 ? 'Category.amount' : 'Category';
    const later = expressions(['Share', category, 'Rate(Loss, Closed)', `Rate(${category}, Staff > 5)`], [], []);
    return fc
      .record({
        share: base.number,
        shareType: fc.constantFrom('number', 'tShare', ''),
        rate: fc.oneof(inRate.number.map(literal), tables(inRate).filter((item) => item.outputs.length === 1).map(tableXml)),
        rateType: fc.constantFrom('number', ''),
        outcome: fc.oneof(
          later.number.map(literal),
          later.truth.map(literal),
          fc.tuple(later.number, later.truth, later.number).map(
            ([a, b, c]) =>
              `<context><contextEntry><variable name="first"/>${literal(a)}</contextEntry><contextEntry><variable name="second" typeRef="boolean"/>${literal(b)}</contextEntry><contextEntry>${literal(`if second then first else ${c}`)}</contextEntry></context>`,
          ),
          fc
            .tuple(later.truth, later.number, later.number)
            .map(([test, a, b]) => `<conditional><if>${literal(test)}</if><then>${literal(a)}</then><else>${literal(b)}</else></conditional>`),
          fc.tuple(later.number, later.truth).map(
            ([a, b]) =>
              `<context><contextEntry><variable name="amount"/>${literal(a)}</contextEntry><contextEntry><variable name="granted"/>${literal(b)}</contextEntry></context>`,
          ),
        ),
      })
      .map(({ share, shareType, rate, rateType, outcome }) => modelXml({ share, shareType, rate, rateType, outcome, category: tableXml(table) }));
  });
})();

interface Parts {
  readonly share: string;
  readonly shareType: string;
  readonly rate: string;
  readonly rateType: string;
  readonly category: string;
  readonly outcome: string;
}

function modelXml({ share, shareType, rate, rateType, category, outcome }: Parts): string {
  const needs = randomInputs.map(({ name }) => `<informationRequirement><requiredInput href="#${name}"/></informationRequirement>`).join('');
  const ref = (type: string) => (type === '' ? '' : ` typeRef="${type}"`);
  return `<definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" id="d" name="d" namespace="urn:d">
<itemDefinition name="tShare"><typeRef>number</typeRef><allowedValues><text>[-1000..1000]</text></allowedValues></itemDefinition>
${randomInputs.map(({ name, type }) => `<inputData id="${name}" name="${name}"><variable name="${name}" typeRef="${type}"/></inputData>`).join('')}
<decision id="s" name="Share"><variable name="Share"${ref(shareType)}/>${needs}${literal(share)}</decision>
<businessKnowledgeModel id="r" name="Rate"><variable name="Rate"/><encapsulatedLogic${ref(rateType)}><formalParameter name="amount" typeRef="number"/><formalParameter name="flag" typeRef="boolean"/>
${rate.replaceAll(/\b(?:Reference|Staff|Loss)\b/g, 'amount').replaceAll(/\bClosed\b/g, 'flag').replaceAll(/\bSector\b/g, '&quot;I&quot;').replaceAll(/\bStarted\b/g, '@&quot;2020-03-13&quot;')}</encapsulatedLogic></businessKnowledgeModel>
<decision id="c" name="Category"><variable name="Category"/>${needs}<informationRequirement><requiredDecision href="#s"/></informationRequirement>${category}</decision>
<decision id="o" name="Outcome"><variable name="Outcome"/>${needs}<informationRequirement><requiredDecision href="#s"/></informationRequirement><informationRequirement><requiredDecision href="#c"/></informationRequirement><knowledgeRequirement><requiredKnowledge href="#r"/></knowledgeRequirement>${outcome}</decision></definitions>`;
}
