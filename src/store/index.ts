export { openStore, type StoreOptions } from './open-store.ts';
export { dataFolder } from './open-folder.ts';
export type { NewItem, NextVersion, Part, PartOf, Question, Saving, Store } from './store.ts';
export { versionFingerprint, type Person, type Release, type Version, type VersionHead } from './item.ts';
export { kindNames, kinds, type Content, type Kind } from './kinds/index.ts';
export { mostVariants } from './kinds/note.ts';
export { changeSchema } from './kinds/variant.ts';
export { mostContent, mostName } from './content.ts';
export { storeProblems } from './problems.ts';
