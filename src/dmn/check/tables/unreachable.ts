import type { Finding } from '../finding.ts';
import { checkProblem } from '../problems.ts';
import { firstFew } from './limits.ts';
import { precedence } from './precedence.ts';
import type { Space } from './space.ts';
import { holds, isCovered, meets, type Budget } from './sweep.ts';
import { columnLabel, placeOf, type TableSite } from './table-site.ts';

/** Rules that can never match, and rules that match only where others decide before them. */
export function unreachableIn(site: TableSite, space: Space, budget: Budget): readonly Finding[] {
  const empty = new Set([...space.rules.keys()].filter((rule) => space.rules[rule]!.includes(0n)));
  const hidden = hiddenIn(site, space, empty, budget);
  return [
    ...firstFew(site, 'DMN-RULE-EMPTY', [...empty], (rule) => emptyFinding(site, space, rule)),
    ...firstFew(site, 'DMN-RULE-HIDDEN', hidden, ({ rule, by }) => {
      const others = fewest(space, rule, by, budget).map((other) => other + 1);
      const parameters = {
        rule: rule + 1,
        others: others.toSorted((a, b) => a - b).join(', '),
        policy: site.table.hitPolicy,
      };
      return checkProblem('DMN-RULE-HIDDEN', placeOf(site, `rule ${rule + 1}`), parameters, 'warning');
    }),
  ];
}

function emptyFinding(site: TableSite, space: Space, rule: number): Finding {
  const axis = space.rules[rule]!.findIndex((set) => set === 0n);
  const columns = space.axes[axis]?.columns ?? [];
  const cells = columns.map((column) => ({
    column,
    text: site.table.rules[rule]!.cells[column]?.text.trim(),
  }));
  const telling = cells.filter(({ text }) => text !== '-' && text !== '');
  const labels = [...new Set(telling.map(({ column }) => `column "${columnLabel(site, column)}"`))];
  const place = placeOf(site, [`rule ${rule + 1}`, ...labels].join(', '));
  const cell = telling.map(({ text }) => text).join(' / ');
  return checkProblem('DMN-RULE-EMPTY', place, { rule: rule + 1, cell }, 'warning');
}

interface Hidden {
  readonly rule: number;
  /** The rules before it that meet it. */
  readonly by: readonly number[];
}

/** What earlier rules hold together is hidden, whatever the cells that are not seen through turn out to be: equal ones agree. */
function hiddenIn(
  site: TableSite,
  { rules }: Space,
  empty: ReadonlySet<number>,
  budget: Budget,
): readonly Hidden[] {
  const order = (precedence(site) ?? []).filter((rule) => !empty.has(rule));
  return order.flatMap((rule, at) => {
    const by = order.slice(0, at).filter((other) => meets(rules[other]!, rules[rule]!));
    const cover = by.map((other) => rules[other]!);
    return cover.length > 0 && isCovered(rules[rule]!, cover, budget) === true ? [{ rule, by }] : [];
  });
}

/** One that hides the rule alone, else those that cannot be missed; of very many none is left out. */
function fewest({ rules }: Space, rule: number, by: readonly number[], budget: Budget): readonly number[] {
  const alone = by.find((other) => holds(rules[other]!, rules[rule]!));
  if (alone !== undefined) return [alone];
  let needed = by;
  for (const other of by.length > 50 ? [] : by) {
    const rest = needed.filter((item) => item !== other);
    const cover = rest.map((item) => rules[item]!);
    if (isCovered(rules[rule]!, cover, budget) === true) needed = rest;
  }
  return needed;
}
