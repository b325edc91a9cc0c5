/** Quoting lives in the base, because rooms without an engine write SQL too. */
export { identifier, literal } from '../base/index.ts';
