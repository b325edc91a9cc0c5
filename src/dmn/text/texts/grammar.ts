import type { Language, Text } from '../../../base/index.ts';

/** Before a vowel French drops the e of a small word: `autre qu’activité`. */
const elisions = 'a à â e é è ê i î o ô u û'
  .split(' ')
  .flatMap((vowel) => [['de ', vowel, `d’${vowel}`] as const, ['que ', vowel, `qu’${vowel}`] as const]);

/** Where a word meets the next: what ends, what begins, and what both become. */
export const meetings: Readonly<Record<Language, readonly (readonly [string, string, string])[]>> = {
  nl: [],
  en: [],
  fr: [
    ['de ', 'le ', 'du '],
    ['de ', 'les ', 'des '],
    ['à ', 'le ', 'au '],
    ['à ', 'les ', 'aux '],
    ...elisions,
  ],
};

export const joins = {
  and: { nl: 'en', en: 'and', fr: 'et' },
  or: { nl: 'of', en: 'or', fr: 'ou' },
} satisfies Readonly<Record<string, Text>>;

/** How a predicate is tied to its subject. */
export const verbs = {
  amounts: { nl: 'bedraagt', en: 'is', fr: 'est de' },
  falls: { nl: 'valt', en: 'is', fr: 'se situe' },
  is: { nl: 'is', en: 'is', fr: 'est' },
  equals: { nl: 'is gelijk aan', en: 'equals', fr: 'correspond à' },
} satisfies Readonly<Record<string, Text>>;

/** Where subject, verb and predicate stand; in Dutch the verb closes a subordinate clause. */
export const clauses = {
  main: {
    nl: '{subject} {verb} {predicate}',
    en: '{subject} {verb} {predicate}',
    fr: '{subject} {verb} {predicate}',
  },
  subordinate: {
    nl: '{subject} {predicate} {verb}',
    en: '{subject} {verb} {predicate}',
    fr: '{subject} {verb} {predicate}',
  },
} satisfies Readonly<Record<string, Text>>;
