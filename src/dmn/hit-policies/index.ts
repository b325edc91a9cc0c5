import type { HitPolicy } from '../model.ts';
import { any } from './any.ts';
import { collect } from './collect.ts';
import { first } from './first.ts';
import type { HitPolicyFunction } from './hit-policy.ts';
import { outputOrder } from './output-order.ts';
import { priority } from './priority.ts';
import { ruleOrder } from './rule-order.ts';
import { unique } from './unique.ts';

/** Every hit policy; a new one is a file and a line here. */
export const hitPolicies: Readonly<Record<HitPolicy, HitPolicyFunction>> = {
  UNIQUE: unique,
  FIRST: first,
  PRIORITY: priority,
  ANY: any,
  COLLECT: collect,
  'RULE ORDER': ruleOrder,
  'OUTPUT ORDER': outputOrder,
};
