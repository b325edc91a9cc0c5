import { evaluate as feelinEvaluate, unaryTest as feelinTest, type FeelFunction } from 'feelin';
import Engine from 'publicodes';
import { columns, inputs, rules } from './decision.ts';

/** One case as plain JavaScript: the peers' numbers are binary. */
export interface Case {
  readonly Closed: boolean;
  readonly Sector: string;
  readonly Loss: number;
  readonly Reference: number;
  readonly Staff: number;
  readonly Sites: number;
}

/** Another engine that makes the decision of the bench. */
export interface Peer {
  readonly name: string;
  readonly amount: (given: Case) => unknown;
}

const isSet = (cell: string | undefined) => cell !== '-';

/** The table cell by cell, as a thin driver over feelin does it: every text is parsed each time. */
export const feelinByCell: Peer = {
  name: 'feelin, cell by cell',
  amount: (given) => {
    const values = columns.map((text) => feelinEvaluate(text, { ...given }).value);
    const hit = rules.find((cells) =>
      columns.every(
        (_, at) => !isSet(cells[at]) || feelinTest(cells[at]!, { ...given, '?': values[at] }).value === true,
      ),
    );
    return hit === undefined ? null : feelinEvaluate(hit[columns.length]!, { ...given }).value;
  },
};

/** feelin has no step that compiles; but an expression may give a function, and that is kept here. */
function feelinFunction(parameters: readonly string[], body: string): (given: readonly unknown[]) => unknown {
  const made = feelinEvaluate(`function(${parameters.join(', ')}) ${body}`, {}).value as FeelFunction;
  return (given) => made.invoke([...given]) as unknown;
}

/** A cell as an expression over `x`. */
function condition(cell: string): string {
  const negated = /^not\((.*)\)$/.exec(cell);
  return negated === null ? `x in (${cell})` : `not(x in (${negated[1]!}))`;
}

export function feelinWithFunctions(): Peer {
  const names = inputs.map(([name]) => name);
  const values = columns.map((text) => feelinFunction(names, text));
  const table = rules.map((cells) => ({
    tests: columns.map((_, at) =>
      isSet(cells[at]) ? feelinFunction(['x'], condition(cells[at]!)) : undefined,
    ),
    amount: feelinFunction(names, cells[columns.length]!),
  }));
  return {
    name: 'feelin, functions kept',
    amount: (given) => {
      const all = names.map((name) => given[name]);
      const row = values.map((value) => value(all));
      const hit = table.find(({ tests }) =>
        tests.every((test, at) => test === undefined || test([row[at]]) === true),
      );
      return hit === undefined ? null : hit.amount(all);
    },
  };
}

const all = (...conditions: readonly unknown[]) => ({ 'toutes ces conditions': conditions });
const any = (...conditions: readonly unknown[]) => ({ 'une de ces conditions': conditions });
const rounded = (text: string) => ({ valeur: text, arrondi: '2 décimales' });
const question = (standard: string | number) => ({ question: '?', 'par défaut': standard });
const sectors = ['I', 'R', 'N', 'G', 'A'].map((letter) => `'${letter}'`);

/** The same eight rules as variations of one value. */
const publicodesRules = {
  closed: question('non'),
  sector: { ...question("'I'"), 'une possibilité': sectors },
  loss: question(0),
  reference: question(1),
  staff: question(0),
  sites: question(1),
  share: { valeur: 'loss / reference' },
  amount: {
    variations: [
      { si: all('closed', "sector = 'I'", 'staff > 0'), alors: { valeur: '4000 * sites', plafond: 20000 } },
      {
        si: all('closed', any("sector = 'R'", "sector = 'N'"), 'staff >= 1', 'staff <= 250', 'sites <= 5'),
        alors: 4000,
      },
      { si: all('closed', 'reference >= 10000'), alors: 2000 },
      {
        si: all('closed = non', any("sector = 'I'", "sector = 'G'"), 'share >= 0.6', 'staff > 0'),
        alors: rounded('loss * 0.1'),
      },
      {
        si: all('closed = non', 'share >= 0.6', 'reference > 50000', 'staff >= 10'),
        alors: { valeur: rounded('loss * 0.075'), plafond: 15000 },
      },
      {
        si: all('closed = non', "sector != 'A'", 'share >= 0.3', 'share < 0.6', 'sites > 1'),
        alors: rounded('reference * 0.05'),
      },
      { si: 'share >= 0.8', alors: 500 },
      { sinon: 0 },
    ],
  },
};

export function publicodes(): Peer {
  const engine = new Engine(publicodesRules);
  return {
    name: 'publicodes',
    amount: (given) => {
      engine.setSituation({
        closed: given.Closed ? 'oui' : 'non',
        sector: `'${given.Sector}'`,
        loss: given.Loss,
        reference: given.Reference,
        staff: given.Staff,
        sites: given.Sites,
      });
      return engine.evaluate('amount').nodeValue;
    },
  };
}
