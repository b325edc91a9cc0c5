import type { BoxedExpression, BoxedFunction, DecisionTable } from '../model.ts';
import type { XmlElement } from '../xml/tree.ts';
import { make, textElement, textHolder } from './make.ts';

/** A boxed expression as element. */
export function boxedElement(boxed: BoxedExpression): XmlElement {
  const own = { id: boxed.id, typeRef: boxed.typeRef };
  switch (boxed.kind) {
    case 'literal':
      return make('literalExpression', own, [textElement('text', boxed.text)]);
    case 'decision table':
      return tableElement(boxed);
    case 'context':
      return make('context', own, boxed.entries.map(contextEntry));
    case 'invocation':
      return make('invocation', own, [boxedElement(boxed.callee), ...boxed.bindings.map(binding)]);
    case 'function':
      return functionElement('functionDefinition', boxed);
    case 'list':
      return make('list', own, boxed.items.map(boxedElement));
    case 'relation':
      return make('relation', own, [
        ...boxed.columns.map((name) => make('column', { name })),
        ...boxed.rows.map((row) => make('row', {}, row.map(boxedElement))),
      ]);
    case 'conditional':
      return make('conditional', own, [
        make('if', {}, [boxedElement(boxed.condition)]),
        make('then', {}, [boxedElement(boxed.then)]),
        make('else', {}, [boxedElement(boxed.else)]),
      ]);
    case 'filter':
      return make('filter', own, [
        make('in', {}, [boxedElement(boxed.of)]),
        make('match', {}, [boxedElement(boxed.condition)]),
      ]);
    case 'for':
      return make('for', { ...own, iteratorVariable: boxed.variable }, [
        make('in', {}, [boxedElement(boxed.in)]),
        make('return', {}, [boxedElement(boxed.body)]),
      ]);
    case 'quantified':
      return make(boxed.quantifier, { ...own, iteratorVariable: boxed.variable }, [
        make('in', {}, [boxedElement(boxed.in)]),
        make('satisfies', {}, [boxedElement(boxed.satisfies)]),
      ]);
  }
}

function contextEntry(entry: Extract<BoxedExpression, { kind: 'context' }>['entries'][number]): XmlElement {
  const { name, typeRef } = entry;
  const variable = name === undefined ? undefined : make('variable', { name, typeRef });
  return make('contextEntry', {}, [variable, boxedElement(entry.value)]);
}

function binding(item: Extract<BoxedExpression, { kind: 'invocation' }>['bindings'][number]): XmlElement {
  const value = item.value === undefined ? undefined : boxedElement(item.value);
  return make('binding', {}, [make('parameter', { name: item.name }), value]);
}

/** A function definition; a knowledge model holds it as `encapsulatedLogic`. */
export function functionElement(local: string, boxed: BoxedFunction): XmlElement {
  const kind = boxed.language === 'FEEL' ? undefined : boxed.language;
  const body = boxed.body === undefined ? undefined : boxedElement(boxed.body);
  return make(local, { id: boxed.id, typeRef: boxed.typeRef, kind }, [
    ...boxed.parameters.map(({ name, typeRef }) => make('formalParameter', { name, typeRef })),
    body,
  ]);
}

function tableElement(table: DecisionTable): XmlElement {
  const { id, typeRef, hitPolicy, aggregation } = table;
  return make('decisionTable', { id, typeRef, hitPolicy, aggregation }, [
    ...table.inputs.map((input) =>
      make('input', { id: input.id, label: input.label }, [
        textHolder('inputExpression', input.text, { typeRef: input.typeRef }),
        textHolder('inputValues', input.allowedValuesText),
      ]),
    ),
    ...table.outputs.map((output) =>
      make('output', { id: output.id, name: output.name, label: output.label, typeRef: output.typeRef }, [
        textHolder('outputValues', output.allowedValues?.text),
        textHolder('defaultOutputEntry', output.defaultValue?.text),
      ]),
    ),
    ...table.rules.map((rule) =>
      make('rule', { id: rule.id }, [
        textElement('description', rule.description),
        ...rule.cells.map((cell) => textHolder('inputEntry', cell.text, { id: cell.id })),
        ...rule.outputs.map((cell) => textHolder('outputEntry', cell.text, { id: cell.id })),
        ...rule.annotations.map((text) => textHolder('annotationEntry', text)),
      ]),
    ),
  ]);
}
