import { expect, test } from 'vitest';
import { checkArrows } from './check-arrows.ts';

const at = (path: string, text: string) => checkArrows([{ path, text }]);

test('an import to the left through the front door is fine', () => {
  expect(at('dmn/a.ts', "import { parseExpression } from '../feel/index.ts';")).toEqual([]);
  expect(
    at('dmn/sql/a.ts', "import { x } from '../../feel/internal.ts'; import { y } from '../model.ts';"),
  ).toEqual([]);
});

test.each([
  [
    'an import to the right',
    'feel/a.ts',
    "import { x } from '../pack/index.ts';",
    'feel may not import pack',
  ],
  [
    'a sibling',
    'diagnose/a.ts',
    "import type { x } from '../design/index.ts';",
    'diagnose may not import design',
  ],
  ['past the front door', 'dmn/a.ts', "import { x } from '../feel/parse.ts';", 'through its index.ts'],
  [
    'the inside of the rule language',
    'pack/a.ts',
    "import { x } from '../feel/internal.ts';",
    'through its index.ts',
  ],
  ['an unknown room', 'attic/a.ts', '', 'not in scripts/check-arrows.ts'],
  ['files in a pure room', 'feel/a.ts', "import { readFileSync } from 'node:fs';", 'does no input or output'],
  ['a clock in a pure room', 'dmn/a.ts', 'const now = Date.now();', 'does no input or output'],
])('%s is reported', (_, path, text, part) => {
  expect(at(path, text).join('\n')).toContain(part);
});
