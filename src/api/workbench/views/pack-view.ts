import { Decimal, problemJson, type Language, type Problem, type Text } from '../../../base/index.ts';
import type { Pack, PackTable, Source } from '../../../pack/index.ts';

/** A pack as data for readers of one language. */
export function packView(pack: Pack, warnings: readonly Problem[], language: Language) {
  const { id, title, region, currency, asOf, sha256 } = pack;
  const scenario = pack.scenarios.find((item) => item.id === pack.scenario);
  return {
    id,
    title: title[language],
    region,
    currency,
    asOf,
    scenario: {
      id: pack.scenario,
      title: scenario?.title[language] ?? pack.scenario,
      windows: scenario?.windows.map(({ id: window, from, to }) => ({ id: window, from, to })) ?? [],
    },
    sha256,
    counts: {
      sources: pack.sources.length,
      tables: pack.tables.length,
      measures: pack.measures.length,
      backtests: pack.backtests.length,
    },
    warnings: warnings.map((item) => problemJson(item, language)),
  };
}

/** A source with its note in one language; its title is in its own. */
export function sourceView({ note, ...source }: Source, language: Language) {
  return { ...source, ...(note === undefined ? {} : { note: note[language] }) };
}

/** A table with its schema, as Frictionless Data writes it, with its texts in one language. */
export function tableView(table: PackTable, language: Language) {
  const { name, format, fields, primaryKey, sources, licence } = table;
  return {
    name,
    ...textsIn(table, language),
    format,
    schema: {
      fields: fields.map(({ constraints, ...field }) => ({
        ...field,
        ...textsIn(field, language),
        ...(constraints === undefined ? {} : { constraints: plainConstraints(constraints) }),
      })),
      primaryKey,
    },
    sources,
    ...(licence === undefined ? {} : { licence }),
  };
}

function textsIn(
  { title, description }: { readonly title?: Text; readonly description?: Text },
  language: Language,
): { readonly title?: string; readonly description?: string } {
  return {
    ...(title === undefined ? {} : { title: title[language] }),
    ...(description === undefined ? {} : { description: description[language] }),
  };
}

/** Bounds and choices as JSON has them. */
function plainConstraints(constraints: object): Readonly<Record<string, unknown>> {
  const plain = (value: unknown): unknown => {
    if (value instanceof Decimal) return value.toNumber();
    return Array.isArray(value) ? value.map(plain) : value;
  };
  return Object.fromEntries(Object.entries(constraints).map(([key, value]) => [key, plain(value)]));
}
