import { within } from '../../base/index.ts';
import {
  choose,
  compileTests,
  constantTerm,
  formulas,
  isTrue,
  logical,
  nullTerm,
  refusalsWithin,
  refuse,
  truth,
  type Compiler,
  type Formula,
  type Term,
} from '../../feel/internal.ts';
import type { DecisionTable, TableInput } from '../model.ts';
import type { Boxes } from './boxed.ts';
import type { Criterion } from './program.ts';
import { allows, fit } from './fit.ts';
import { setHitPolicies, type SetOutcome } from './hit-policies.ts';

/** How the table that was asked for by name is to run. */
export interface TableWishes {
  readonly bits: boolean;
  /** The rule to take, whatever the cells say. */
  readonly forced?: Formula;
}

/** A rule of the table, its condition and outputs on terms. */
export interface RuleTerm {
  /** From 1. */
  readonly index: number;
  readonly when: Term;
  readonly output: Term;
}

export interface TableTerm {
  readonly value: Term;
  /** An integer: the rule that decided. */
  readonly rule: Formula;
  readonly criteria: readonly Criterion[];
  /** Each criterion as a truth value that is never unknown, in order of the bits; only where bits are asked. */
  readonly truths: readonly Formula[];
}

/** A decision table: each distinct criterion once, then the rules, then the hit policy (DMN 1.5, chapter 8). */
export function compileTable(boxes: Boxes, table: DecisionTable, wishes?: TableWishes): TableTerm {
  const { compiler } = boxes;
  const bits = wishes?.bits === true;
  const inputs = table.inputs.map((input, at) => inputOf(compiler, input, at));
  const cells = new CriteriaOf(
    compiler,
    table,
    inputs.map((input) => input.term),
    bits,
  );
  const conditions = table.rules.map((_, at) => cells.condition(at));
  const rules = table.rules.map((_, at): RuleTerm => {
    const output = refusalsWithin(
      (inner) => within({ path: `rule ${at + 1}, output` }, inner),
      () => outputOf(boxes, table, at),
    );
    return { index: at + 1, when: conditions[at]!, output };
  });
  const standard = defaultOf(boxes, table);
  const forced = wishes?.forced;
  const outcome = setHitPolicies[table.hitPolicy]({ compiler, boxes, table, rules, standard, forced });
  const allowed = logical(
    'and',
    inputs.map((input) => input.allowed),
  );
  const about = { criteria: bits ? cells.criteria : [], truths: cells.truths };
  return forced === undefined ? { ...guarded(allowed, outcome), ...about } : { ...outcome, ...about };
}

/** Nothing is decided where a column's value is not allowed. */
function guarded(allowed: Term, outcome: SetOutcome): SetOutcome {
  if (allowed.kind === 'constant')
    return allowed.value === true ? outcome : { value: nullTerm, rule: formulas.integer(0n) };
  const when = truth(allowed);
  return {
    value: choose([{ when, then: outcome.value }], nullTerm),
    rule: formulas.caseOf([[when.formula, outcome.rule]], formulas.integer(0n)),
  };
}

function inputOf(compiler: Compiler, input: TableInput, at: number) {
  const label = input.label ?? input.text;
  return refusalsWithin(
    (inner) => within({ path: `column "${label === '' ? at + 1 : label}"` }, inner),
    () => {
      const term = compiler.hoist(
        input.expression === undefined ? nullTerm : compiler.compile(input.expression),
      );
      if (input.allowedValues === undefined) return { term, allowed: constantTerm(true) };
      const allowed = compiler.hoist(allows(compiler, input.allowedValues, term));
      if (allowed.kind === 'constant') return { term: allowed.value === true ? term : nullTerm, allowed };
      return { term: compiler.hoist(choose([{ when: truth(allowed), then: term }], nullTerm)), allowed };
    },
  );
}

/** The distinct criteria of a table: the cells of a column with the same text are one. */
class CriteriaOf {
  readonly criteria: Criterion[] = [];
  readonly truths: Formula[] = [];
  readonly #outcomes = new Map<string, Term>();
  readonly #compiler: Compiler;
  readonly #table: DecisionTable;

  constructor(compiler: Compiler, table: DecisionTable, inputs: readonly Term[], bits: boolean) {
    this.#compiler = compiler;
    this.#table = table;
    for (const [input, term] of inputs.entries()) this.#column(input, term, bits);
    if (bits && this.criteria.length > 64)
      refuse('EXACT-CRITERIA', { found: this.criteria.length, limit: 64 });
  }

  #column(input: number, term: Term, bits: boolean): void {
    const byText = new Map<string, number[]>();
    for (const [at, rule] of this.#table.rules.entries()) {
      const cell = rule.cells[input];
      if (cell?.tests?.kind === 'any') continue;
      const text = cell?.text.trim() ?? '';
      byText.set(text, [...(byText.get(text) ?? []), at + 1]);
    }
    for (const [text, rules] of byText) {
      const outcome = this.#criterion(input, term, rules[0]!, bits || rules.length > 1);
      this.#outcomes.set(`${input} ${text}`, outcome);
      if (!bits) continue;
      const { label, text: expression } = this.#table.inputs[input]!;
      const known = this.criteria.filter((item) => item.input === input).length + 1;
      this.criteria.push({
        id: `${input + 1}-${known}`,
        bit: this.criteria.length,
        input,
        inputLabel: label ?? expression,
        expression,
        tests: text,
        rules,
      });
      this.truths.push(truth(outcome).formula);
    }
  }

  #criterion(input: number, term: Term, rule: number, shared: boolean): Term {
    const { label, text } = this.#table.inputs[input]!;
    return refusalsWithin(
      (inner) => within({ path: `rule ${rule}, column "${label ?? text}"` }, inner),
      () => {
        const tests = this.#table.rules[rule - 1]!.cells[input]?.tests;
        const outcome = tests === undefined ? nullTerm : compileTests(this.#compiler, tests, term);
        const sure = isTrue(outcome);
        return shared ? this.#compiler.hoist(sure) : sure;
      },
    );
  }

  /** Whether all cells of a rule hold: never unknown. */
  condition(at: number): Term {
    const parts = this.#table.inputs.flatMap((_, input) => {
      const cell = this.#table.rules[at]!.cells[input];
      if (cell?.tests?.kind === 'any') return [];
      return [this.#outcomes.get(`${input} ${cell?.text.trim() ?? ''}`)!];
    });
    return logical('and', parts);
  }
}

function outputOf(boxes: Boxes, table: DecisionTable, at: number): Term {
  const { compiler } = boxes;
  const terms = table.outputs.map((output, column) => {
    const expression = table.rules[at]!.outputs[column]?.expression;
    const term = expression === undefined ? nullTerm : compiler.compile(expression);
    return fit(compiler, boxes.types, term, output.typeRef);
  });
  return assemble(table, terms);
}

function defaultOf(boxes: Boxes, table: DecisionTable): Term {
  if (table.outputs.every((output) => output.defaultValue === undefined)) return nullTerm;
  const { compiler } = boxes;
  const terms = table.outputs.map(({ defaultValue, typeRef }) => {
    const term =
      defaultValue?.expression === undefined ? nullTerm : compiler.compile(defaultValue.expression);
    return fit(compiler, boxes.types, term, typeRef);
  });
  return assemble(table, terms);
}

function assemble(table: DecisionTable, terms: readonly Term[]): Term {
  if (terms.length === 1) return terms[0]!;
  return {
    kind: 'context',
    entries: new Map(table.outputs.map((output, column) => [output.name ?? '', terms[column]!])),
  };
}
