export type * from './pack.ts';
export { loadPack } from './load.ts';
export * from './parameters.ts';
export { boundColumn, registerColumns, type RegisterColumn } from './register.ts';
export { unitTypes } from './units.ts';
export { readValueText } from './value.ts';
export { dayText, readDay } from './day.ts';
export { packProblems } from './problems/index.ts';
export type { YamlData, YamlMap } from './read/yaml-file.ts';
