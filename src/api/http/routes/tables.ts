import { z } from '@hono/zod-openapi';
import { failure, problem, success } from '../../../base/index.ts';
import { apiProblems } from '../../problems.ts';
import { tableView } from '../../workbench/views/pack-view.ts';
import { chooseMedia } from '../language.ts';
import { route, type Route } from '../route.ts';
import { packParams, pagedQuery, pageSchema, plainQuery, tableParams } from '../schemas/common.ts';
import { rowSchema, tableSchema } from '../schemas/pack.ts';
import { findPack, findTable } from './find.ts';
import { pageReply, partReply } from './page.ts';

const csv = 'text/csv';
const parquet = 'application/vnd.apache.parquet';
const forms = ['application/json', csv, parquet] as const;
const file = z.string().openapi({ format: 'binary' });

/** The tables of a pack as open data. */
export const tableRoutes: readonly Route[] = [
  route({
    method: 'get',
    path: '/packs/{pack}/tables',
    summary: 'The tables of a pack with their schemas',
    params: packParams,
    query: pagedQuery,
    answers: {
      status: 200,
      description: 'Tables.',
      content: { 'application/json': pageSchema(tableSchema) },
    },
    isFixed: true,
    answer: async ({ workbench, params, query, url, language }) => {
      const found = findPack(workbench, params.pack);
      if (!found.ok) return found;
      return pageReply(found.value.pack.tables, query, url, (table) => tableView(table, language));
    },
  }),
  route({
    method: 'get',
    path: '/packs/{pack}/tables/{table}',
    summary: 'The schema of one table',
    params: tableParams,
    query: plainQuery,
    answers: { status: 200, description: 'A table.', content: { 'application/json': tableSchema } },
    isFixed: true,
    answer: async ({ workbench, params, language }) => {
      const table = findTable(workbench, params);
      return table.ok ? success({ kind: 'json', data: tableView(table.value, language) }) : table;
    },
  }),
  route({
    method: 'get',
    path: '/packs/{pack}/tables/{table}/rows',
    summary: 'The rows of a table: part of them as JSON, or all of them as CSV or Parquet',
    description: 'The form is chosen by `Accept`. `limit` and `offset` count for JSON alone.',
    params: tableParams,
    query: pagedQuery,
    answers: {
      status: 200,
      description: 'Rows in the order of the file.',
      content: { 'application/json': pageSchema(rowSchema), [csv]: file, [parquet]: file },
    },
    isFixed: true,
    answer: async ({ workbench, params, query, url, accept }) => {
      const found = findTable(workbench, params);
      if (!found.ok) return found;
      const table = found.value;
      const type = chooseMedia(accept, forms);
      switch (type) {
        case undefined: {
          const parameters = { found: (accept ?? '').slice(0, 80), known: forms.join(', ') };
          return failure(problem(apiProblems, 'API-ACCEPT', {}, parameters));
        }
        case csv:
        case parquet: {
          const ending = type === csv ? 'csv' : 'parquet';
          const headers = { 'Content-Disposition': `attachment; filename="${table.name}.${ending}"` };
          return success({ kind: 'bytes', type, bytes: await workbench.tables.file(table, ending), headers });
        }
        case 'application/json': {
          const { limit, offset } = query;
          const { total, rows } = await workbench.tables.page(table, limit, offset);
          return partReply(rows, total, query, url);
        }
      }
    },
  }),
];
