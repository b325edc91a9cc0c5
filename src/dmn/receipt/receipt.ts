import { fingerprint, type Text } from '../../base/index.ts';
import type { Json } from '../../feel/index.ts';
import type { CellOutcome } from '../trace.ts';

/** The name of the format; a change of meaning or shape gives it the next number. `schemas/receipt.schema.json` describes it. */
export const receiptFormat = 'relance receipt 2';

/**
 * The explanation of one decision as JSON. What the rule gives (`decisions`) can be computed again from the rule, `inputs` and
 * `parameters`; `sha256` is over the RFC 8785 text of everything else.
 */
export interface Receipt {
  readonly format: typeof receiptFormat;
  /** The version of Relance that decided. */
  readonly relance: string | null;
  readonly pack: { readonly id: string; readonly sha256: string } | null;
  readonly model: ReceiptModel;
  readonly asked: readonly string[];
  /** The days that the parameters were taken for, ISO: what applied on the one, as known on the other. */
  readonly validAt: string | null;
  readonly knownAt: string | null;
  /** What `now()` said to the rule. */
  readonly now: Json;
  readonly inputs: readonly ReceiptInput[];
  readonly parameters: readonly ReceiptParameter[];
  readonly legal: readonly ReceiptLegal[];
  /** The sources that parameters and legal basis name. */
  readonly sources: readonly ReceiptSource[];
  /** What was decided on the way and the decisions asked, in the order in which they were finished. */
  readonly decisions: readonly ReceiptDecision[];
  /** Why values are null that stem from an error, in English. */
  readonly problems: readonly string[];
  readonly sha256: string;
}

export interface ReceiptModel {
  readonly id: string;
  readonly name: string;
  readonly namespace: string;
  /** Fingerprint of what the model decides: the same for another layout of the same rules. */
  readonly sha256: string;
  /** The DMN document byte for byte, as `sha256sum` computes it. */
  readonly document: { readonly file: string; readonly sha256: string } | null;
}

export interface ReceiptInput {
  readonly name: string;
  readonly title: Text | null;
  readonly unit: string | null;
  readonly value: Json;
  /** Where the value can be proved. */
  readonly evidence: Text | null;
}

export interface ReceiptParameter {
  readonly key: string;
  /** The input data of the model that it fed. */
  readonly input: string;
  readonly title: Text | null;
  readonly unit: string | null;
  readonly value: Json;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly knownFrom: string;
  /** The id of one of `sources`, or words of its own. */
  readonly source: string;
  readonly article: string | null;
}

export interface ReceiptLegal {
  readonly source: string;
  readonly article: string | null;
  /** The rules (by id) that rest on it; empty where it is the basis of the whole. */
  readonly rules: readonly string[];
}

export interface ReceiptSource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly date: string | null;
  readonly url: string | null;
}

export interface ReceiptDecision {
  readonly id: string;
  readonly name: string;
  readonly title: Text | null;
  readonly question: string | null;
  /** The values of what it requires, by name. */
  readonly given: Readonly<Record<string, Json>>;
  /** The FEEL text of a decision that is one expression. */
  readonly formula: string | null;
  /** Entries of contexts on the way to the value. */
  readonly derived: readonly { readonly path: string; readonly value: Json }[];
  readonly value: Json;
  readonly table: { readonly hitPolicy: string; readonly rules: readonly ReceiptRule[] } | null;
  /** Tables that ran inside it: in contexts, functions and knowledge models. */
  readonly inner: readonly ReceiptInnerTable[];
}

export interface ReceiptRule {
  /** From 1. */
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

export interface ReceiptCriterion {
  readonly column: string;
  readonly expression: string;
  readonly value: Json;
  readonly tests: string;
  /** true: holds; false: fails; null: cannot be said, which counts as failed. */
  readonly outcome: CellOutcome;
}

/** A table by its place: the values of its columns, and of every rule the outcome of every cell. */
export interface ReceiptInnerTable {
  readonly path: string;
  readonly hitPolicy: string;
  readonly inputs: readonly Json[];
  readonly cells: readonly (readonly CellOutcome[])[];
  readonly matched: readonly number[];
  readonly deciding: readonly number[];
  readonly value: Json;
}

/** Whether the receipt is as it was made: its fingerprint fits its content. */
export function isIntact(receipt: Receipt): boolean {
  const { sha256, ...body } = receipt;
  return fingerprint(body) === sha256;
}
