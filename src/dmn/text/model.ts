import { fillText, plainText } from '../../base/index.ts';
import { graphOf } from '../graph.ts';
import type { BoxedExpression, Decision, Model } from '../model.ts';
import { expressionText } from './expressions/index.ts';
import { quoted } from './quoted.ts';
import { labelText } from './predicate.ts';
import { fill, type Reader } from './reader.ts';
import { ruleSentence } from './rule.ts';
import { describeTable, type TableText } from './table.ts';
import { tableTexts } from './texts/tables.ts';

/** One decision in one language; question and description are the model's own words. */
export interface DecisionText {
  readonly name: string;
  readonly title: string;
  readonly question?: string;
  readonly description?: string;
  readonly logic: LogicText;
}

export type LogicText =
  | { readonly kind: 'table'; readonly table: TableText }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'steps'; readonly steps: readonly string[] };

export interface ModelText {
  readonly name: string;
  /** Each after those that it needs. */
  readonly decisions: readonly DecisionText[];
  /** What the model calls its sources. */
  readonly sources: readonly string[];
}

/**
 * A whole model in words: every decision, in the order in which one builds on another, and the sources it names.
 * @example describeModel(model, { language: 'nl', words: modelVocabulary(model) }).decisions[0]?.title
 */
export function describeModel(model: Model, reader: Reader): ModelText {
  return {
    name: plainText(model.name),
    decisions: orderedDecisions(model).map((decision) => describeDecision(decision, reader)),
    sources: model.sources.map(({ name, locationURI }) =>
      plainText(locationURI === undefined ? name : `${name} (${locationURI})`),
    ),
  };
}

/** The model's own decisions, each after those that it requires; a circle is left at its start. */
export function orderedDecisions(model: Model): readonly Decision[] {
  const graph = graphOf(model);
  const ordered = new Set<Decision>();
  const seen = new Set<Decision>();
  const visit = (decision: Decision) => {
    if (seen.has(decision)) return;
    seen.add(decision);
    for (const id of decision.requires.decisions) {
      const node = graph.get(id);
      if (node?.kind === 'decision' && node.model === model) visit(node.element);
    }
    ordered.add(decision);
  };
  model.decisions.forEach(visit);
  return [...ordered];
}

export function describeDecision(decision: Decision, reader: Reader): DecisionText {
  const { name, variable, question, description, logic } = decision;
  const title = reader.words.get(variable)?.title[reader.language] ?? name;
  return {
    name,
    title: plainText(title),
    ...(question === undefined ? {} : { question: plainText(question) }),
    ...(description === undefined ? {} : { description: plainText(description) }),
    logic:
      logic === undefined
        ? { kind: 'text', text: fillText(tableTexts.noLogic, reader.language) }
        : logicText(logic, variable, reader),
  };
}

/** The lines of a decision below its title, for a page of text. */
export function logicLines(logic: LogicText, reader: Reader): readonly string[] {
  switch (logic.kind) {
    case 'text':
      return [logic.text];
    case 'steps':
      return logic.steps;
    case 'table': {
      const { hitPolicy, rules, otherwise } = logic.table;
      return [hitPolicy, ...rules.map((rule) => ruleSentence(rule, reader)), otherwise];
    }
  }
}

function logicText(logic: BoxedExpression, decision: string, reader: Reader): LogicText {
  const { language, words } = reader;
  switch (logic.kind) {
    case 'decision table':
      return { kind: 'table', table: describeTable(logic, decision, reader) };
    case 'literal': {
      if (logic.expression === undefined) return { kind: 'text', text: quoted(logic.text, language) };
      const word = words.get(decision);
      return { kind: 'text', text: expressionText(logic.expression, reader, { unit: word?.unit }) };
    }
    case 'context':
      return {
        kind: 'steps',
        steps: logic.entries.map(({ name, value }) => {
          const inner = logicText(value, name ?? decision, reader);
          const text = inner.kind === 'text' ? inner.text : computed(value.kind, reader);
          return labelText(
            name === undefined ? fillText(tableTexts.outcome, language) : plainText(name),
            text,
            reader,
          );
        }),
      };
    case 'invocation':
    case 'function':
    case 'list':
    case 'relation':
    case 'conditional':
    case 'filter':
    case 'for':
    case 'quantified':
      return { kind: 'text', text: computed(logic.kind, reader) };
  }
}

function computed(kind: BoxedExpression['kind'], { language }: Reader): string {
  return fill(tableTexts.computed, language, { kind: quoted(kind, language) });
}
