/** What a pack may hold at most: a pack comes from outside, so every reader has a bound. */
export const limits = {
  /** Bytes of a YAML or JSON file. */
  textFile: 4_000_000,
  /** Bytes of a table. */
  tableFile: 256_000_000,
  /** Characters of one value in YAML, JSON or CSV. */
  cell: 65_536,
  /** Levels of nesting in YAML and JSON. */
  depth: 40,
  /** Problems of one code that are listed per file before they are counted. */
  listed: 20,
} as const;
