import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unwrap } from '../../base/index.ts';
import { compileDecisions, outcomeOf } from '../../dmn/index.ts';
import { formatValue } from '../../feel/index.ts';
import { openPostgres } from '../../dmn/sql/testdata/open-postgres.ts';
import type { TestEngine } from '../../dmn/sql/testdata/engine.ts';
import { loadPack } from '../index.ts';
import { caseMoment, entitledOf, parameterInputs, runCase } from './case-run.ts';
import { caseRelation } from './sql-relation.ts';

const pack = unwrap(await loadPack('packs/flanders-2020'));

let engine: TestEngine;
beforeAll(async () => {
  engine = await openPostgres();
});
afterAll(() => engine.close());

describe('the worked examples of the measures on PostgreSQL', () => {
  for (const measure of pack.measures)
    test(measure.id, async () => {
      const { entitlement, amount } = measure.decision;
      expect(measure.cases.length).toBeGreaterThan(0);
      for (const example of measure.cases) {
        const parameters = unwrap(parameterInputs(measure, caseMoment(pack, measure, example)));
        const { outcome } = runCase(measure, { ...parameters, ...example.given });
        const source = caseRelation(measure, [example], parameters);
        const relation = `${source.relation} AS examples`;
        const options = { decisions: [entitlement, amount], table: entitlement };
        const { select, columns } = unwrap(
          compileDecisions(measure.model, { ...source, relation }, options, engine.dialect),
        );
        const [row] = await engine.rows(select);
        const found = {
          rule: row!['rule'],
          entitled: entitledOf(outcomeOf(columns, entitlement, row!)),
          amount: outcome.entitled ? formatValue(outcomeOf(columns, amount, row!)) : '0',
        };
        expect(found, example.id).toEqual({ ...outcome, amount: formatValue(outcome.amount) });
      }
    });
});
