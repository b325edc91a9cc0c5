export type * from './model.ts';
export type * from './trace.ts';
export type * from './exact/program.ts';
export type * from './sql/compiled.ts';
export { readModel, type ReadOptions } from './read/read-model.ts';
export { decide, type DecideOptions, type Inputs } from './decide/decide.ts';
export { inputsFrom } from './decide/inputs-from.ts';
export {
  languages,
  problemText,
  unwrap,
  type Language,
  type Place,
  type Problem,
  type Result,
} from '../base/index.ts';
export { dmnProblems } from './problems.ts';
export { readXml } from './xml/read-xml.ts';
export { attribute, childElement, childElements, textOf, type XmlElement } from './xml/tree.ts';
export { isIntact, receiptFormat, type Receipt } from './receipt/receipt.ts';
export { makeReceipt, type ReceiptRequest, type UsedParameter } from './receipt/make-receipt.ts';
export { receiptText } from './receipt/receipt-text.ts';
export { compileDecisions } from './sql/compile-decisions.ts';
export { duckdb, postgres, type Dialect } from '../feel/internal.ts';
export { outcomeOf } from './exact/decode.ts';
export { writeModel } from './write/write-model.ts';
export { editRules, type RuleEdit } from './write/edit-table.ts';
export type {
  Kernel,
  KernelArray,
  KernelColumn,
  KernelColumns,
  KernelCount,
  KernelInput,
  KernelOutput,
  TextColumn,
} from './kernel/kernel.ts';
export { compileKernel } from './kernel/compile-kernel.ts';
export {
  kernelArrays,
  kernelFunctions,
  kernelRow,
  mergeCounts,
  type KernelFunctions,
  type KernelGroups,
  type KernelRefusal,
  type KernelTally,
} from './kernel/run-kernel.ts';
export { checkColumns, refusalProblem } from './kernel/check-columns.ts';
export { modelFingerprint } from './receipt/model-fingerprint.ts';
export { criterionSentence, describeCell, type CellInput } from './text/cell.ts';
export { describeRule, ruleSentence, type RuleText } from './text/rule.ts';
export { describeTable, type TableText } from './text/table.ts';
export {
  describeDecision,
  describeModel,
  logicLines,
  orderedDecisions,
  type DecisionText,
  type ModelText,
} from './text/model.ts';
export { expressionText } from './text/expressions/index.ts';
export { simplify } from './text/simplify.ts';
export { modelVocabulary, type Codes, type Vocabulary, type Word } from './text/vocabulary.ts';
export type { Reader } from './text/reader.ts';
export { valueText } from './text/values.ts';
export * from './questions/index.ts';
export { checkModel, type CheckOptions, type ModelCheckName } from './check/check-model.ts';
export type { Finding, Region } from './check/finding.ts';
export { withRegions, type RegionModel } from './check/region-model.ts';
