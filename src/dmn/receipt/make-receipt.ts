import { fingerprint, problemText, type Problem, type Text } from '../../base/index.ts';
import { valueToJson, type EvaluationOptions, type Value } from '../../feel/index.ts';
import { decide, type Inputs } from '../decide/decide.ts';
import type { Model } from '../model.ts';
import type { DecisionTrace } from '../trace.ts';
import { modelFingerprint } from './model-fingerprint.ts';
import { receiptDecision } from './receipt-decision.ts';
import {
  receiptFormat,
  type Receipt,
  type ReceiptInput,
  type ReceiptLegal,
  type ReceiptParameter,
  type ReceiptSource,
} from './receipt.ts';

type Optional<T> = { readonly [Key in keyof T]?: T[Key] | undefined };

/** A dated parameter as it entered the decision; the caller knows its dates and source. */
export type UsedParameter = Pick<ReceiptParameter, 'key' | 'input' | 'validFrom' | 'knownFrom' | 'source'> &
  Optional<Pick<ReceiptParameter, 'title' | 'unit' | 'validTo' | 'article'>> & { readonly value: Value };

export interface ReceiptRequest {
  readonly model: Model;
  /** The decisions that are asked, by name; what they require is in the receipt too. */
  readonly decisions: readonly string[];
  readonly inputs: Inputs;
  readonly parameters?: readonly UsedParameter[];
  /** What the applicant should read for an input data or a decision, by its name, or for a rule, by its id. */
  readonly titles?: Readonly<Record<string, Text>>;
  /** The unit of an input and where its value can be proved, by its name. */
  readonly about?: Readonly<Record<string, Optional<Pick<ReceiptInput, 'unit' | 'evidence'>>>>;
  readonly legal?: readonly (Pick<ReceiptLegal, 'source'> & Optional<ReceiptLegal>)[];
  /** Of these, the ones that are named come into the receipt. */
  readonly sources?: readonly (Pick<ReceiptSource, 'id' | 'title'> & Optional<ReceiptSource>)[];
  /** The days that the parameters were taken for, ISO. */
  readonly validAt?: string;
  readonly knownAt?: string;
  readonly now?: EvaluationOptions['now'];
  /** Versions: of Relance, of the pack, and of the document that the model was read from. */
  readonly relance?: string;
  readonly pack?: NonNullable<Receipt['pack']>;
  readonly document?: NonNullable<Receipt['model']['document']>;
}

/**
 * Decides and explains: every input, value, rule and cell, with a fingerprint that proves that nothing was changed since.
 * @example makeReceipt({ model, decisions: ['Entitlement'], inputs: { 'Closed by order': true } })
 */
export function makeReceipt(request: ReceiptRequest): Receipt {
  const { model, now } = request;
  const runs = request.decisions.map((name) =>
    decide(model, name, request.inputs, now === undefined ? {} : { now }),
  );
  const traces = new Map<string, DecisionTrace>();
  for (const run of runs) {
    for (const trace of run.trace) {
      const key = `${trace.id} ${trace.decision}`;
      if (!traces.has(key)) traces.set(key, trace);
    }
  }
  const body: Omit<Receipt, 'sha256'> = {
    format: receiptFormat,
    relance: request.relance ?? null,
    pack: request.pack ?? null,
    model: {
      id: model.id,
      name: model.name,
      namespace: model.namespace,
      sha256: modelFingerprint(model),
      document: request.document ?? null,
    },
    asked: request.decisions,
    validAt: request.validAt ?? null,
    knownAt: request.knownAt ?? null,
    now: now === undefined ? null : valueToJson(now),
    inputs: receiptInputs(request),
    ...receiptSources(request),
    decisions: [...traces.values()].map((trace) => receiptDecision(model, trace, request.titles ?? {})),
    problems: distinctTexts(runs.flatMap((run) => run.problems)),
  };
  return { ...body, sha256: fingerprint(body) };
}

/** What is not a parameter, in order of name. */
function receiptInputs({ inputs, parameters, titles, about }: ReceiptRequest): readonly ReceiptInput[] {
  const fed = new Set((parameters ?? []).map((item) => item.input));
  const entries: readonly (readonly [string, Value])[] =
    inputs instanceof Map
      ? [...(inputs as ReadonlyMap<string, Value>)]
      : Object.entries(inputs as Readonly<Record<string, Value>>);
  return entries
    .filter(([name]) => !fed.has(name))
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([name, value]) => ({
      name,
      title: titles?.[name] ?? null,
      unit: about?.[name]?.unit ?? null,
      value: valueToJson(value),
      evidence: about?.[name]?.evidence ?? null,
    }));
}

function receiptSources(request: ReceiptRequest): Pick<Receipt, 'parameters' | 'legal' | 'sources'> {
  const parameters = (request.parameters ?? []).map((item): ReceiptParameter => {
    const { key, input, validFrom, knownFrom, source } = item;
    const [title, unit] = [item.title ?? null, item.unit ?? null];
    const [validTo, article] = [item.validTo ?? null, item.article ?? null];
    const value = valueToJson(item.value);
    return { key, input, title, unit, value, validFrom, validTo, knownFrom, source, article };
  });
  const legal = (request.legal ?? []).map(({ source, article, rules }) => {
    return { source, article: article ?? null, rules: rules ?? [] };
  });
  const named = new Set([...parameters, ...legal].map((item) => item.source));
  const sources = (request.sources ?? [])
    .filter(({ id }) => named.has(id))
    .map(({ id, title, publisher, date, url }) => {
      return { id, title, publisher: publisher ?? null, date: date ?? null, url: url ?? null };
    });
  return { parameters, legal, sources };
}

function distinctTexts(problems: readonly Problem[]): readonly string[] {
  return [...new Set(problems.map((item) => problemText(item, 'en')))];
}
