import { datapackage, measure, model, parameters, replaced, table, type Mistake } from './mistake.ts';

const bytes = (text: string, ...tail: readonly number[]) => Uint8Array.from([...new TextEncoder().encode(text), ...tail]);

/** Slips in files as such: missing, outside, encoding, YAML, JSON, XML, limits. */
export const fileMistakes: readonly Mistake[] = [
  { name: 'pack.yaml is missing', edits: [{ file: 'pack.yaml', remove: true }], code: 'PACK-FILE-MISSING', at: 'pack.yaml' },
  { name: 'datapackage.json is missing', edits: [{ file: datapackage, remove: true }], code: 'PACK-FILE-MISSING', at: datapackage },
  { name: 'a decision model is missing', edits: [{ file: model, remove: true }], code: 'PACK-FILE-MISSING', at: `${measure}:16`, },
  { name: 'a table is missing', edits: [{ file: table, remove: true }], code: 'PACK-FILE-MISSING', at: `${datapackage}:12` },
  { name: 'the parameters are missing', edits: [{ file: parameters, remove: true }], code: 'PACK-FILE-MISSING', at: parameters },
  { name: 'the model lies outside the pack', edits: replaced(measure, 'file: decision.dmn', 'file: ../../../secret.dmn'), code: 'PACK-PATH-OUTSIDE', at: `${measure}:16` },
  { name: 'a table has an absolute path', edits: replaced(datapackage, '"data/municipality.csv"', '"/etc/passwd"'), code: 'PACK-PATH-OUTSIDE', at: `${datapackage}:12` },
  { name: 'a table comes from the web', edits: replaced(datapackage, '"data/municipality.csv"', '"https://example.org/a.csv"'), code: 'PACK-PATH-OUTSIDE', at: `${datapackage}:12` },
  { name: 'a path with backslashes', edits: replaced(datapackage, '"data/municipality.csv"', '"data\\\\municipality.csv"'), code: 'PACK-PATH-OUTSIDE', at: `${datapackage}:12` },
  { name: 'a symbolic link leads out', edits: [{ file: 'data/link.csv', link: '/etc/passwd' }], code: 'PACK-SYMLINK', at: 'data/link.csv' },
  { name: 'a folder is a symbolic link', edits: [{ file: 'extra', link: '/etc' }], code: 'PACK-SYMLINK', at: 'extra' },
  { name: 'a file is not UTF-8', edits: [{ file: 'population.yaml', write: bytes('seed: a\nname: caf', 0xe9, 10) }], code: 'PACK-ENCODING', at: 'population.yaml:2' },
  { name: 'a table is not UTF-8', edits: [{ file: table, write: bytes('refnis,name,population,mean_income,founded\n11001,Li', 0xe8, 10) }], code: 'PACK-ENCODING', at: `${table}:2` },
  { name: 'a file begins with a byte order mark', edits: [{ file: 'population.yaml', write: '\uFEFFseed: a\n' }], code: 'PACK-BOM', at: 'population.yaml:1' },
  { name: 'a tab as indentation', edits: replaced(measure, '  nl: Een bedrag', '\tnl: Een bedrag'), code: 'PACK-YAML-TAB', at: `${measure}:4`, also: ['PACK-YAML-SYNTAX'] },
  { name: 'a quote is not closed', edits: replaced(measure, "article: '3'", "article: '3"), code: 'PACK-YAML-SYNTAX', at: `${measure}:` },
  { name: 'a field stands twice', edits: replaced(measure, 'family:', 'unit: household\nfamily:'), code: 'PACK-YAML-DUPLICATE-KEY', at: `${measure}:10` },
  { name: 'two documents in one file', edits: [{ file: 'population.yaml', append: '---\nseed: b\n' }], code: 'PACK-YAML-SYNTAX', at: 'population.yaml:' },
  { name: 'a bomb of YAML aliases', edits: [{ file: 'population.yaml', write: `a: &a [x, x]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\nd: [*c, *c, *c]\n` }], code: 'PACK-YAML-ALIAS', at: 'population.yaml:1' },
  { name: 'a YAML tag', edits: [{ file: 'population.yaml', write: 'seed: !!js/function "x"\n' }], code: 'PACK-YAML-ALIAS', at: 'population.yaml:1' },
  { name: 'YAML nested too deep', edits: [{ file: 'population.yaml', write: `seed: ${'['.repeat(60)}${']'.repeat(60)}\n` }], code: 'PACK-YAML-DEPTH', at: 'population.yaml:1' },
  { name: 'a million brackets', edits: [{ file: 'population.yaml', write: `seed: ${'['.repeat(1_000_000)}\n` }], code: 'PACK-YAML-DEPTH', at: 'population.yaml:1' },
  { name: 'a million dashes', edits: [{ file: 'population.yaml', write: `${'- '.repeat(1_000_000)}a\n` }], code: 'PACK-YAML-DEPTH', at: 'population.yaml:1' },
  { name: 'JSON with a comma too many', edits: replaced(datapackage, '"primaryKey": ["refnis"]', '"primaryKey": ["refnis"],'), code: 'PACK-JSON-SYNTAX', at: `${datapackage}:82` },
  { name: 'a huge value in YAML', edits: [{ file: 'population.yaml', write: `seed: ${'x'.repeat(70_000)}\n` }], code: 'PACK-CELL-SIZE', at: 'population.yaml:1' },
  { name: 'a huge file', edits: [{ file: 'population.yaml', write: 'x'.repeat(4_000_001) }], code: 'PACK-FILE-SIZE', at: 'population.yaml' },
  { name: 'XML that breaks off', edits: replaced(model, '</definitions>', ''), code: 'DMN-XML-UNCLOSED', at: `${model}:` },
  { name: 'a bomb of XML entities', edits: replaced(model, '<definitions', '<!DOCTYPE a [<!ENTITY b "x">]>\n<definitions'), code: 'DMN-XML-DOCTYPE', at: `${model}:2` },
  { name: 'a model beside a scenario that is text', edits: [{ file: 'scenarios/need.dmn', write: 'hello' }], code: 'DMN-XML-NO-ROOT', at: 'scenarios/need.dmn:1' },
  { name: 'a decision model that is text', edits: [{ file: model, write: 'hello' }], code: 'DMN-XML-NO-ROOT', at: `${model}:1` },
];
