export { verify, type Verdict } from './verify.ts';
