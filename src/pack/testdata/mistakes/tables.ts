import { datapackage, replaced, table, type Mistake } from './mistake.ts';

/** Slips in tables: hash, columns, rows, cells, keys. */
export const tableMistakes: readonly Mistake[] = [
  { name: 'a table that was changed by hand', edits: replaced(table, '14298', '14299'), keepHash: true, code: 'PACK-HASH', at: `${datapackage}:26` },
  { name: 'a wrong column', edits: replaced(table, 'population', 'inhabitants'), code: 'PACK-TABLE-COLUMN-MISSING', at: `${table}:1`, also: ['PACK-TABLE-COLUMN-EXTRA'] },
  { name: 'a column too many', edits: replaced(datapackage, '"name": "founded"', '"name": "extra"'), code: 'PACK-TABLE-COLUMN-EXTRA', at: `${table}:1`, also: ['PACK-TABLE-COLUMN-MISSING'] },
  { name: 'columns in another order', edits: replaced(table, 'refnis,name', 'name,refnis'), code: 'PACK-TABLE-COLUMN-ORDER', at: `${table}:1` },
  { name: 'a row that is too long', edits: replaced(table, '14298', '14298,7'), code: 'PACK-ROW-LENGTH', at: `${table}:2` },
  { name: 'a comma outside quotes', edits: replaced(table, '"Antwerpen, stad"', 'Antwerpen, stad'), code: 'PACK-ROW-LENGTH', at: `${table}:3` },
  { name: 'a quote that is not closed', edits: replaced(table, '"Antwerpen, stad"', '"Antwerpen, stad'), code: 'PACK-CSV-SYNTAX', at: `${table}:` },
  { name: 'an empty required cell', edits: replaced(table, '11004,Boechout', '11004,'), code: 'PACK-CELL-EMPTY', at: `${table}:4, column "name"` },
  { name: 'a text in a whole number', edits: replaced(table, '13156', 'many'), code: 'PACK-CELL-TYPE', at: `${table}:4, column "population"` },
  { name: 'a decimal comma in a cell', edits: replaced(table, '19.5', '"19,5"'), code: 'PACK-CELL-NUMBER', at: `${table}:2, column "mean_income"` },
  { name: 'a thousands separator in a cell', edits: replaced(table, '14298', '14 298'), code: 'PACK-CELL-TYPE', at: `${table}:2, column "population"` },
  { name: 'a day in a cell that does not exist', edits: replaced(table, '1977-01-01', '1977-02-29'), code: 'PACK-CELL-DATE', at: `${table}:2, column "founded"` },
  { name: 'a value below its bound', edits: replaced(table, '14298', '-1'), code: 'PACK-CELL-CONSTRAINT', at: `${table}:2, column "population"` },
  { name: 'a value of another form', edits: replaced(table, '11004', '1104'), code: 'PACK-CELL-CONSTRAINT', at: `${table}:4, column "refnis"` },
  { name: 'a key twice', edits: replaced(table, '11004', '11001'), code: 'PACK-KEY-DUPLICATE', at: `${table}:4, column "refnis"` },
  { name: 'a key of a column that is not there', edits: replaced(datapackage, '"primaryKey": ["refnis"]', '"primaryKey": ["nis"]'), code: 'PACK-KEY-UNKNOWN', at: `${datapackage}:81` },
  { name: 'a table without rows', edits: [{ file: table, write: 'refnis,name,population,mean_income,founded\n' }], code: 'PACK-TABLE-EMPTY', at: `${table}:1` },
  { name: 'an empty table', edits: [{ file: table, write: '' }], code: 'PACK-TABLE-EMPTY', at: `${table}:1` },
  { name: 'a huge cell', edits: [{ file: table, append: `11005,${'x'.repeat(70_000)},1,1,\n` }], code: 'PACK-CELL-SIZE', at: `${table}:5, column "name"` },
];
