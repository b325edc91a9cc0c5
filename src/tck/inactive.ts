import type { InactiveCase } from './kit.ts';

const start = /<testCase\b([^>]*)>/g;

/**
 * The cases in the comments of a test file. The reason stands in the same comment before the case, or in the comments right before it.
 */
export function inactiveCases(xml: string): readonly InactiveCase[] {
  const found: InactiveCase[] = [];
  let before: string[] = [];
  let end = 0;
  for (const comment of xml.matchAll(/<!--(.*?)-->/gs)) {
    if (xml.slice(end, comment.index).trim() !== '') before = [];
    end = comment.index + comment[0].length;
    const text = comment[1]!;
    const cases = [...text.matchAll(start)];
    if (cases.length === 0) {
      // A case may be commented out line by line: its elements are no words.
      if (!text.includes('<')) before.push(oneLine(text));
      continue;
    }
    const lead = text.slice(0, cases[0]!.index);
    const words = [...before, ...(lead.includes('<') ? [] : [oneLine(lead)])].filter((word) => word !== '');
    for (const [, attributes] of cases) {
      found.push({ id: /\bid="([^"]*)"/.exec(attributes!)?.[1] ?? '', reason: words.join(' ') });
    }
    before = [];
  }
  return found;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
