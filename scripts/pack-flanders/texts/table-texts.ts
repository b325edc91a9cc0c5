import type { Text } from '../../../src/base/index.ts';

/** What a reader sees of a table: its title, what it holds and leaves out, and a description of every column by its name. */
export interface TableTexts {
  readonly title: Text;
  readonly description: Text;
  readonly columns: Readonly<Record<string, Text>>;
}
