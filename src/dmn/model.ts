import type { Expression, FeelType, UnaryTests } from '../feel/index.ts';

/** A decision model (DMN 1.5, chapters 6 to 8) as plain data, whatever namespace it was read from. */
export interface Model {
  readonly id: string;
  readonly name: string;
  readonly namespace: string;
  readonly imports: readonly Import[];
  readonly itemDefinitions: readonly ItemDefinition[];
  readonly inputs: readonly InputData[];
  readonly decisions: readonly Decision[];
  readonly knowledge: readonly BusinessKnowledgeModel[];
  readonly services: readonly DecisionService[];
  readonly sources: readonly KnowledgeSource[];
  /** The XML tree as read, for what Relance does not interpret: diagrams and unknown extensions survive a round trip. */
  readonly document: unknown;
}

export interface Import {
  readonly name: string;
  readonly namespace: string;
  readonly locationURI?: string;
  /** What is imported, such as the namespace of a version of DMN; that of 1.5 stands for all of them. */
  readonly importType: string;
  /** The imported model; absent for what is no decision model (PMML, XSD). */
  readonly model?: Model;
}

/** A type of the model with its constraint. */
export interface ItemDefinition {
  readonly id?: string;
  readonly name: string;
  readonly isCollection: boolean;
  readonly typeRef?: string;
  /** Of numbers: `euro`, `share`, `days`, a currency as `USD`; the attribute `unit` of the namespace of Relance. */
  readonly unit?: string;
  readonly components: readonly ItemDefinition[];
  readonly allowedValues?: UnaryTests;
  readonly typeConstraint?: UnaryTests;
  /** The texts of the constraints. */
  readonly allowedValuesText?: string;
  readonly typeConstraintText?: string;
  readonly functionItem?: {
    readonly outputTypeRef?: string;
    readonly parameters: readonly { readonly name: string; readonly typeRef?: string }[];
  };
}

interface Element {
  readonly id: string;
  readonly name: string;
  readonly label?: string;
  readonly description?: string;
}

export interface InputData extends Element {
  readonly typeRef?: string;
  /** As of an item definition; stands on the variable. */
  readonly unit?: string;
  readonly type: FeelType;
}

/** What an element needs, by the id of the needed element (with the namespace where it is imported). */
export interface Requirements {
  readonly inputs: readonly string[];
  readonly decisions: readonly string[];
  readonly knowledge: readonly string[];
}

export interface Decision extends Element {
  readonly variable: string;
  readonly typeRef?: string;
  readonly unit?: string;
  readonly type: FeelType;
  readonly requires: Requirements;
  readonly question?: string;
  readonly logic?: BoxedExpression;
}

export interface BusinessKnowledgeModel extends Element {
  readonly variable: string;
  readonly typeRef?: string;
  readonly requires: Requirements;
  readonly logic?: BoxedFunction;
}

export interface DecisionService extends Element {
  readonly variable: string;
  readonly typeRef?: string;
  readonly outputDecisions: readonly string[];
  readonly encapsulatedDecisions: readonly string[];
  readonly inputDecisions: readonly string[];
  readonly inputData: readonly string[];
}

export interface KnowledgeSource extends Element {
  readonly type?: string;
  readonly locationURI?: string;
}

interface Boxed {
  readonly id?: string;
  readonly typeRef?: string;
}

export type BoxedExpression =
  | BoxedLiteral
  | DecisionTable
  | (Boxed & {
      readonly kind: 'context';
      readonly entries: readonly {
        readonly name?: string;
        readonly typeRef?: string;
        readonly value: BoxedExpression;
      }[];
    })
  | (Boxed & {
      readonly kind: 'invocation';
      readonly callee: BoxedExpression;
      readonly bindings: readonly { readonly name: string; readonly value?: BoxedExpression }[];
    })
  | BoxedFunction
  | (Boxed & { readonly kind: 'list'; readonly items: readonly BoxedExpression[] })
  | (Boxed & {
      readonly kind: 'relation';
      readonly columns: readonly string[];
      readonly rows: readonly (readonly BoxedExpression[])[];
    })
  | (Boxed & {
      readonly kind: 'conditional';
      readonly condition: BoxedExpression;
      readonly then: BoxedExpression;
      readonly else: BoxedExpression;
    })
  | (Boxed & { readonly kind: 'filter'; readonly of: BoxedExpression; readonly condition: BoxedExpression })
  | (Boxed & {
      readonly kind: 'for';
      readonly variable: string;
      readonly in: BoxedExpression;
      readonly body: BoxedExpression;
    })
  | (Boxed & {
      readonly kind: 'quantified';
      readonly quantifier: 'some' | 'every';
      readonly variable: string;
      readonly in: BoxedExpression;
      readonly satisfies: BoxedExpression;
    });

/** `expression` is absent where the text could not be parsed; the reader then reported a problem with the place. */
export interface BoxedLiteral extends Boxed {
  readonly kind: 'literal';
  readonly text: string;
  readonly expression?: Expression;
}

export interface BoxedFunction extends Boxed {
  readonly kind: 'function';
  readonly language: 'FEEL' | 'Java' | 'PMML';
  readonly parameters: readonly { readonly name: string; readonly typeRef?: string }[];
  readonly body?: BoxedExpression;
}

export type HitPolicy = 'UNIQUE' | 'FIRST' | 'PRIORITY' | 'ANY' | 'COLLECT' | 'RULE ORDER' | 'OUTPUT ORDER';
export type Aggregation = 'SUM' | 'COUNT' | 'MIN' | 'MAX';

export interface DecisionTable extends Boxed {
  readonly kind: 'decision table';
  readonly hitPolicy: HitPolicy;
  readonly aggregation?: Aggregation;
  readonly inputs: readonly TableInput[];
  readonly outputs: readonly TableOutput[];
  readonly rules: readonly TableRule[];
}

export interface TableInput {
  readonly id?: string;
  readonly label?: string;
  readonly typeRef?: string;
  readonly text: string;
  readonly expression?: Expression;
  readonly allowedValues?: UnaryTests;
  /** The text of the allowed values. */
  readonly allowedValuesText?: string;
}

export interface TableOutput {
  readonly id?: string;
  /** Absent for a table with one unnamed output. */
  readonly name?: string;
  readonly label?: string;
  readonly typeRef?: string;
  readonly allowedValues?: { readonly text: string; readonly tests?: UnaryTests };
  readonly defaultValue?: { readonly text: string; readonly expression?: Expression };
}

export interface TableRule {
  readonly id?: string;
  readonly description?: string;
  readonly cells: readonly TableCell[];
  readonly outputs: readonly {
    readonly id?: string;
    readonly text: string;
    readonly expression?: Expression;
  }[];
  readonly annotations: readonly string[];
}

export interface TableCell {
  readonly id?: string;
  readonly text: string;
  readonly tests?: UnaryTests;
}
