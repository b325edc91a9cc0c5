import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { signInProblems, signInStatuses } from './problems.ts';
import { readSignInSettings, settingNames } from './settings.ts';

const text = readFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', 'sign-in.md'), 'utf8');

describe('docs/sign-in.md', () => {
  const blocks = [...text.matchAll(/^```sh settings\n(.*?)^```$/gms)].map((match) => match[1]!);
  test('its three examples are configurations', () => {
    expect(blocks).toHaveLength(3);
    for (const block of blocks) {
      const lines = block
        .trim()
        .split('\n')
        .map((line) => /^(\w+)='?(.*?)'?$/.exec(line)!.slice(1));
      const read = readSignInSettings(Object.fromEntries(lines) as Record<string, string>);
      expect(read.ok ? [] : read.problems).toEqual([]);
    }
  });

  test('every variable and everything that a reader may meet stands in its tables', () => {
    for (const name of settingNames) expect(text).toContain(`| \`${name}\``);
    for (const code of Object.keys(signInProblems).filter((item) => Object.hasOwn(signInStatuses, item)))
      expect(text).toContain(`| \`${code}\``);
  });
});
