import { fingerprint, problemText, type Problem, type Text } from '../../base/index.ts';
import { valueToJson, type EvaluationOptions, type Json, type Value } from '../../feel/index.ts';
import { decide, type Inputs } from '../decide/decide.ts';
import type { DecisionTable, Model } from '../model.ts';
import type { CellOutcome, DecisionTrace, TableTrace } from '../trace.ts';
import { modelFingerprint } from './model-fingerprint.ts';

/** A dated parameter as it entered the decision; the caller knows its dates and source. */
export interface ReceiptParameter {
  readonly key: string;
  /** The input data of the model that it fed. */
  readonly input: string;
  readonly title?: Text;
  readonly value: Value;
  readonly validFrom: string;
  readonly validTo?: string;
  readonly knownFrom: string;
  readonly source: string;
}

export interface ReceiptRequest {
  readonly model: Model;
  /** The decisions that are asked, by name; what they require is in the receipt too. */
  readonly decisions: readonly string[];
  readonly inputs: Inputs;
  readonly parameters?: readonly ReceiptParameter[];
  /** What the applicant should read for an input data or a decision, by its name, or for a rule, by its id. */
  readonly titles?: Readonly<Record<string, Text>>;
  readonly legal?: readonly { readonly source: string; readonly article?: string }[];
  /** The days that the parameters were taken for, ISO. */
  readonly validAt?: string;
  readonly knownAt?: string;
  readonly now?: EvaluationOptions['now'];
}

export interface ReceiptCriterion {
  readonly column: string;
  readonly expression: string;
  readonly value: Json;
  readonly tests: string;
  readonly outcome: CellOutcome;
}

export interface ReceiptRule {
  readonly index: number;
  readonly id: string | null;
  /** From the model: in one language. */
  readonly note: string | null;
  readonly title: Text | null;
  readonly matched: boolean;
  readonly deciding: boolean;
  /** One per cell, in column order; cells that ask nothing are there too. */
  readonly criteria: readonly ReceiptCriterion[];
}

export interface ReceiptDecision {
  readonly id: string;
  readonly name: string;
  readonly title: Text | null;
  readonly question: string | null;
  readonly value: Json;
  readonly table: { readonly hitPolicy: string; readonly rules: readonly ReceiptRule[] } | null;
}

/** The explanation of one decision as JSON; `sha256` is over the RFC 8785 text of everything else. */
export interface Receipt {
  readonly format: 'relance receipt 1';
  readonly model: {
    readonly id: string;
    readonly name: string;
    readonly namespace: string;
    readonly sha256: string;
  };
  readonly asked: readonly string[];
  readonly validAt: string | null;
  readonly knownAt: string | null;
  readonly inputs: readonly { readonly name: string; readonly title: Text | null; readonly value: Json }[];
  readonly parameters: readonly (Omit<ReceiptParameter, 'value' | 'title' | 'validTo'> & {
    readonly title: Text | null;
    readonly value: Json;
    readonly validTo: string | null;
  })[];
  readonly legal: readonly { readonly source: string; readonly article: string | null }[];
  /** What was decided on the way and the decisions asked, in order. */
  readonly decisions: readonly ReceiptDecision[];
  /** Why values are null that stem from an error, in English. */
  readonly problems: readonly string[];
  readonly sha256: string;
}

/**
 * Decides and explains: every input, value, rule and cell, with a fingerprint that proves that nothing was changed since.
 * @example makeReceipt({ model, decisions: ['Entitlement'], inputs: { 'Closed by order': true } })
 */
export function makeReceipt(request: ReceiptRequest): Receipt {
  const { model } = request;
  const runs = request.decisions.map((name) =>
    decide(model, name, request.inputs, request.now === undefined ? {} : { now: request.now }),
  );
  const traces = new Map<string, DecisionTrace>();
  for (const run of runs) for (const trace of run.trace) traces.set(`${trace.id} ${trace.decision}`, trace);
  const fed = new Set((request.parameters ?? []).map((item) => item.input));
  const body: Omit<Receipt, 'sha256'> = {
    format: 'relance receipt 1',
    model: { id: model.id, name: model.name, namespace: model.namespace, sha256: modelFingerprint(model) },
    asked: request.decisions,
    validAt: request.validAt ?? null,
    knownAt: request.knownAt ?? null,
    inputs: givenInputs(request)
      .filter(([name]) => !fed.has(name))
      .map(([name, value]) => ({ name, title: request.titles?.[name] ?? null, value: valueToJson(value) })),
    parameters: (request.parameters ?? []).map((item) => ({
      ...item,
      title: item.title ?? null,
      value: valueToJson(item.value),
      validTo: item.validTo ?? null,
    })),
    legal: (request.legal ?? []).map((item) => ({ source: item.source, article: item.article ?? null })),
    decisions: [...traces.values()].map((trace) => receiptDecision(request, trace)),
    problems: distinctTexts(runs.flatMap((run) => run.problems)),
  };
  return { ...body, sha256: fingerprint(body) };
}

/** Whether the receipt is as it was made: its fingerprint fits its content. */
export function isIntact(receipt: Receipt): boolean {
  const { sha256, ...body } = receipt;
  return fingerprint(body) === sha256;
}

function distinctTexts(problems: readonly Problem[]): readonly string[] {
  return [...new Set(problems.map((item) => problemText(item, 'en')))];
}

function givenInputs(request: ReceiptRequest): readonly (readonly [string, Value])[] {
  const { inputs } = request;
  const entries: readonly (readonly [string, Value])[] =
    inputs instanceof Map
      ? [...(inputs as ReadonlyMap<string, Value>)]
      : Object.entries(inputs as Readonly<Record<string, Value>>);
  return [...entries].sort(([left], [right]) => (left < right ? -1 : 1));
}

function receiptDecision({ model, titles }: ReceiptRequest, trace: DecisionTrace): ReceiptDecision {
  const decision = model.decisions.find((item) => item.id === trace.id && item.name === trace.decision);
  const table = decision?.logic?.kind === 'decision table' ? decision.logic : undefined;
  return {
    id: trace.id,
    name: trace.decision,
    title: titles?.[trace.decision] ?? null,
    question: decision?.question ?? null,
    value: valueToJson(trace.value),
    table: trace.table === undefined || table === undefined ? null : receiptTable(table, trace.table, titles),
  };
}

function receiptTable(
  table: DecisionTable,
  trace: TableTrace,
  titles: ReceiptRequest['titles'],
): ReceiptDecision['table'] {
  const matched = new Set(trace.matched.map((rule) => rule.index));
  const deciding = new Set(trace.deciding.map((rule) => rule.index));
  const values = trace.inputs.map(valueToJson);
  return {
    hitPolicy: table.hitPolicy,
    rules: table.rules.map((rule, index) => ({
      index: index + 1,
      id: rule.id ?? null,
      note: rule.annotations.find((text) => text.trim() !== '') ?? rule.description ?? null,
      title: (rule.id === undefined ? undefined : titles?.[rule.id]) ?? null,
      matched: matched.has(index + 1),
      deciding: deciding.has(index + 1),
      criteria: table.inputs.map((input, column) => ({
        column: input.label ?? input.text,
        expression: input.text,
        value: values[column] ?? null,
        tests: rule.cells[column]?.text ?? '',
        outcome: trace.rules[index]?.[column] ?? null,
      })),
    })),
  };
}
