import { aligned, folderTable } from './folder-table.ts';
import type { TckResult } from './score.ts';
import { sumOf } from './scoreboard.ts';

const words = {
  folder: 'folder',
  value: 'values',
  null: 'nulls',
  refused: 'refused',
  wrong: 'wrong',
  total: 'all',
} as const;

/** The scoreboard as a page of the documentation; it holds numbers and names of folders, nothing of the kit's text. */
export function tckMarkdown(result: TckResult): string {
  const { kit, cases, inactive, unreadable } = result;
  const count = (number: number) => number.toLocaleString('en');
  const rows = aligned(folderTable(result, words));
  const rule = rows[0]!.map((cell, column) =>
    column === 0 ? '-'.repeat(cell.length) : `${'-'.repeat(cell.length - 1)}:`,
  );
  const sums = result.backEnds.map((name) => {
    const { all, right, refused, wrong } = sumOf(result, name);
    return `- ${name}: ${count(right)} of ${count(all)} cases right, ${count(refused)} refused, ${count(wrong)} wrong.`;
  });
  return `# Conformance

Made by \`npm run tck -- --markdown docs/conformance.md\`. The kit is the DMN Technology Compatibility Kit (github.com/dmn-tck/tck) of
${kit.month ?? 'an unknown month'}: ${count(kit.files)} models and test files with the SHA-256

    ${kit.hash}

It holds ${count(cases.length + inactive.length)} cases: ${count(cases.length)} that run and ${count(inactive.length)} that stand between comment marks, which nobody runs; ${count(unreadable.length)} of its files cannot be
read. \`out/tck/inactive.csv\` has those cases with the reason that the kit gives.

${sums.join('\n')}

Cases that expect a value and cases that expect null are counted apart, since a null is cheap to give. What a back end refuses is no
null: it never counts as right. The evaluator refuses functions in Java. What kernel and SQL refuse they refuse when they
compile, with the reason.

${[rows[0]!, rule, ...rows.slice(1)].map((row) => `| ${row.join(' | ')} |`).join('\n')}
`;
}
