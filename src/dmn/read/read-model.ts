import { failure, problem, success, within, type Problem, type Result } from '../../base/index.ts';
import { graphOf, type Graph } from '../graph.ts';
import type { Import, Model } from '../model.ts';
import { readXml, xmlLimits, type XmlLimits } from '../xml/read-xml.ts';
import { attribute, childElement, childElements, type XmlDocument, type XmlElement } from '../xml/tree.ts';
import type { Site } from './boxed/boxed.ts';
import { readFunction } from './boxed/function.ts';
import { readInside } from './boxed/index.ts';
import { checkGraph } from './check-graph.ts';
import { areTypesSmall, checkTypes } from './check-types.ts';
import { Document } from './document.ts';
import { normalName, optional } from './element.ts';
import {
  readDecisionHead,
  readInputData,
  readKnowledgeHead,
  readKnowledgeSource,
  readService,
} from './elements.ts';
import { readItemDefinition } from './item-definitions.ts';
import { dmn15, modelNamespaces, prefixesOf } from './namespaces.ts';
import { readProblems } from './problems.ts';
import { Reading, TextReading } from './reading.ts';
import { scopeOf } from './scope.ts';
import { typeTable } from './types.ts';

export interface ReadOptions {
  /** Name of the file, for messages. */
  readonly file?: string;
  /** Gives the model of an import; reading files is the caller's work. */
  readonly imports?: (namespace: string, locationURI: string | undefined) => Model | undefined;
  readonly limits?: Partial<XmlLimits>;
  /** Keep what can be read: an expression that is no FEEL is left out and decides null; its problem becomes a warning. */
  readonly lenient?: boolean;
}

/**
 * Reads a decision model of DMN 1.1 to 1.6. All mistakes are reported at once, each with file, line, column and path,
 * such as `decision "X", rule 3, column "Y"`.
 * @example readModel('<definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" ...>')
 */
export function readModel(xml: string, options: ReadOptions = {}): Result<Model> {
  const tree = readXml(xml, { ...xmlLimits, ...options.limits });
  if (!tree.ok) return failure(...tree.problems.map((item) => within({ file: options.file }, item)));
  const { root } = tree.value;
  const reading = new Reading(xml, options.file);
  if (root.local !== 'definitions' || modelNamespaces[root.namespace] === undefined) {
    const parameters = { found: root.name, namespace: root.namespace };
    return failure(problem(readProblems, 'DMN-NAMESPACE', reading.place(root), parameters));
  }
  const model = readDefinitions(reading, tree.value, options);
  const problems = firstOf(reading.problems);
  if (!problems.some((item) => item.severity === 'error')) return success(model, problems);
  if (options.lenient !== true) return failure(...problems);
  return success(model, problems.map(asWarning));
}

/** What a document says, mistakes or not, with expressions as text only. */
export function readTexts(tree: XmlDocument): Model {
  return readDefinitions(new TextReading(), tree, {});
}

/** A program that writes a wrong file writes the same mistake many times: nobody reads them all. */
const mostProblems = 1000;

function firstOf(found: readonly Problem[]): readonly Problem[] {
  // That other types are not known follows from these.
  const sizes = found.filter((item) => item.code === 'DMN-TYPE-SIZE');
  const problems = sizes.length > 0 ? sizes : found;
  if (problems.length <= mostProblems) return problems;
  const errors = problems.filter((item) => item.severity === 'error');
  const shown = [...errors, ...problems.filter((item) => item.severity !== 'error')].slice(0, mostProblems);
  const parameters = { found: problems.length, limit: mostProblems };
  return [...shown, problem(readProblems, 'DMN-PROBLEMS', {}, parameters, 'warning')];
}

function asWarning(item: Problem): Problem {
  return { ...item, severity: 'warning' };
}

function readDefinitions(reading: Reading, tree: XmlDocument, options: ReadOptions): Model {
  const { root } = tree;
  const namespace = attribute(root, 'namespace') ?? '';
  const imports = childElements(root, 'import').map((item) => readImport(reading, item, options));
  const document = new Document(reading, namespace, imports, prefixesOf(root));
  reading.language = attribute(root, 'expressionLanguage');
  const definitions = childElements(root, 'itemDefinition').map((item) =>
    readItemDefinition(document, item, ''),
  );
  reading.types = typeTable(definitions, imports);
  // What is too large to be written out is no type of anything.
  if (areTypesSmall(reading, root)) checkTypes(reading, definitions, root);
  else reading.types = new Map();
  const name = normalName(attribute(root, 'name') ?? '');
  const heads: Model = {
    id: attribute(root, 'id') ?? name,
    name,
    namespace,
    imports,
    itemDefinitions: definitions,
    inputs: childElements(root, 'inputData').map((item) => readInputData(document, item)),
    decisions: childElements(root, 'decision').map((item) => readDecisionHead(document, item)),
    knowledge: childElements(root, 'businessKnowledgeModel').map((item) => readKnowledgeHead(document, item)),
    services: childElements(root, 'decisionService').map((item) => readService(document, item)),
    sources: childElements(root, 'knowledgeSource').map((item) => readKnowledgeSource(document, item)),
    document: tree,
  };
  checkGraph(reading, heads, graphOf(heads), elementsById(reading, root), root);
  return withLogic(document, root, heads);
}

function readImport(reading: Reading, element: XmlElement, options: ReadOptions): Import {
  const namespace = attribute(element, 'namespace') ?? '';
  const locationURI = attribute(element, 'locationURI');
  const importType = attribute(element, 'importType') ?? '';
  const model = options.imports?.(namespace, locationURI);
  const isModel = modelNamespaces[importType] !== undefined || /\/DMN\/\d{8}\//.test(importType);
  if (model === undefined && isModel) {
    reading.refuse('DMN-IMPORT-UNKNOWN', element, undefined, { found: locationURI ?? namespace });
  }
  return {
    name: normalName(attribute(element, 'name') ?? ''),
    namespace,
    importType: isModel ? dmn15 : importType,
    ...optional({ locationURI, model }),
  };
}

/** Ids of all elements of the root, which must differ. */
function elementsById(reading: Reading, root: XmlElement): ReadonlyMap<string, XmlElement> {
  const elements = new Map<string, XmlElement>();
  for (const item of childElements(root)) {
    const id = attribute(item, 'id') ?? normalName(attribute(item, 'name') ?? '');
    if (id === '') continue;
    if (elements.has(id)) reading.refuse('DMN-ID-TWICE', item, undefined, { found: id });
    elements.set(id, item);
  }
  return elements;
}

/** The functions first: their parameters give the calls in decisions their types. */
function withLogic(document: Document, root: XmlElement, heads: Model): Model {
  const elements = childElements(root, 'businessKnowledgeModel');
  let graph = graphOf(heads);
  const knowledge = heads.knowledge.map((item, index) => {
    const holder = childElement(elements[index]!, 'encapsulatedLogic');
    if (holder === undefined) return item;
    const path = `knowledge model "${item.name}"`;
    const site = { ...siteOf(document, graph, item.requires, path) };
    const scope = {
      [item.variable]: { kind: 'function' as const, parameters: [], result: { kind: 'any' as const } },
      ...site.scope,
    };
    return { ...item, logic: readFunction(holder, { ...site, scope }) };
  });
  graph = graphOf({ ...heads, knowledge });
  const decisions = childElements(root, 'decision');
  return {
    ...heads,
    knowledge,
    decisions: heads.decisions.map((item, index) => {
      const site = siteOf(document, graph, item.requires, `decision "${item.name}"`);
      return { ...item, ...optional({ logic: readInside(decisions[index]!, site) }) };
    }),
  };
}

function siteOf(
  document: Document,
  graph: Graph,
  requires: Model['decisions'][number]['requires'],
  path: string,
): Site {
  return { document, scope: scopeOf(graph, requires), path, inside: readInside };
}
