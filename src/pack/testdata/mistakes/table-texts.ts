import { datapackage, replaced, type Mistake } from './mistake.ts';

const code = 'PACK-TABLE-LANGUAGE';
const dutchColumn = '"nl": { "description": "REFNIS-code van de gemeente" }';

/** Slips in the titles and descriptions of tables and columns, which exist in every language that the data package declares. */
export const tableTextMistakes: readonly Mistake[] = [
  { name: 'the French title of a table is missing', edits: replaced(datapackage, '"title": "Trois communes",', ''), code, at: `${datapackage}:20` },
  { name: 'the Dutch description of a table is missing', edits: replaced(datapackage, `"title": "Drie gemeenten",\n          "description": "Gemeenten met hun bevolking, gemiddeld inkomen en oprichtingsdatum."`, '"title": "Drie gemeenten"'), code, at: `${datapackage}:16` },
  { name: 'the English title of a table is missing', edits: replaced(datapackage, '"title": "Three municipalities",', ''), code, at: `${datapackage}:10` },
  { name: 'the Dutch description of a column is missing', edits: replaced(datapackage, `${dutchColumn},`, ''), code, at: `${datapackage}:34` },
  { name: 'the English description of a column is missing', edits: replaced(datapackage, '"description": "REFNIS code of the municipality",', ''), code, at: `${datapackage}:30` },
  { name: 'a column without any text', edits: replaced(datapackage, '"name": "founded",', '"name": "founded", "type": "date" }, { "name": "kind",'), code, at: `${datapackage}:71`, also: ['PACK-TABLE-COLUMN-MISSING'] },
  { name: 'a title of a column in one language alone', edits: replaced(datapackage, '"description": "Name in Dutch",', '"title": "Name", "description": "Name in Dutch",'), code, at: `${datapackage}:45` },
  { name: 'the French title of the data package is missing', edits: replaced(datapackage, `,\n    "fr": { "title": "Tables du petit paquet" }`, ''), code, at: `${datapackage}:5` },
  { name: 'a translation into a language that is not declared', edits: replaced(datapackage, '["en", "nl", "fr"]', '["en", "nl"]'), code: 'PACK-TRANSLATION-LANGUAGE', at: `${datapackage}:7` },
  { name: 'a translation into the language of the text itself', edits: replaced(datapackage, dutchColumn, `${dutchColumn}, "en": { "description": "REFNIS" }`), code: 'PACK-TRANSLATION-LANGUAGE', at: `${datapackage}:35` },
  { name: 'translations without declared languages', edits: replaced(datapackage, '"languages": ["en", "nl", "fr"],', ''), code: 'PACK-TRANSLATION-LANGUAGE', at: `${datapackage}:6` },
  { name: 'an empty translation', edits: replaced(datapackage, '"Drie gemeenten"', '""'), code: 'PACK-EMPTY', at: `${datapackage}:17` },
  { name: 'a translation into a language that Relance does not know', edits: replaced(datapackage, '"nl": { "title": "Tabellen', '"de": { "title": "Tabellen'), code: 'PACK-FIELD-UNKNOWN', at: `${datapackage}:6` },
  { name: 'a declared language that Relance does not know', edits: replaced(datapackage, '["en", "nl", "fr"]', '["en", "nl", "fr", "de"]'), code: 'PACK-VALUE-UNKNOWN', at: `${datapackage}:3` },
  { name: 'a language declared twice', edits: replaced(datapackage, '["en", "nl", "fr"]', '["en", "nl", "nl"]'), code: 'PACK-DUPLICATE-ID', at: `${datapackage}:3` },
  { name: 'no languages at all', edits: replaced(datapackage, '["en", "nl", "fr"]', '[]'), code: 'PACK-EMPTY', at: `${datapackage}:3` },
  { name: 'a title that is an object, as an older proposal of Frictionless has it', edits: replaced(datapackage, '"Three municipalities"', '{ "nl": "Drie gemeenten" }'), code: 'PACK-TYPE', at: `${datapackage}:13` },
];
