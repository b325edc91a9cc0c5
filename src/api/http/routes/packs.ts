import { success } from '../../../base/index.ts';
import { packView, sourceView } from '../../workbench/views/pack-view.ts';
import { route, type Route } from '../route.ts';
import { noParams, packParams, pagedQuery, pageSchema, plainQuery } from '../schemas/common.ts';
import { packSchema, sourceSchema } from '../schemas/pack.ts';
import { findPack } from './find.ts';
import { pageReply } from './page.ts';

/** What is served, and where its figures come from. */
export const packRoutes: readonly Route[] = [
  route({
    method: 'get',
    path: '/packs',
    summary: 'The packs that are served',
    params: noParams,
    query: pagedQuery,
    answers: { status: 200, description: 'Packs.', content: { 'application/json': pageSchema(packSchema) } },
    isFixed: true,
    answer: async ({ workbench, query, url, language }) =>
      pageReply(workbench.packs, query, url, ({ pack, warnings }) => packView(pack, warnings, language)),
  }),
  route({
    method: 'get',
    path: '/packs/{pack}',
    summary: 'One pack',
    params: packParams,
    query: plainQuery,
    answers: { status: 200, description: 'A pack.', content: { 'application/json': packSchema } },
    isFixed: true,
    answer: async ({ workbench, params, language }) => {
      const found = findPack(workbench, params.pack);
      if (!found.ok) return found;
      const { pack, warnings } = found.value;
      return success({ kind: 'json', data: packView(pack, warnings, language) });
    },
  }),
  route({
    method: 'get',
    path: '/packs/{pack}/sources',
    summary: 'The sources of a pack',
    params: packParams,
    query: pagedQuery,
    answers: {
      status: 200,
      description: 'Sources.',
      content: { 'application/json': pageSchema(sourceSchema) },
    },
    isFixed: true,
    answer: async ({ workbench, params, query, url, language }) => {
      const found = findPack(workbench, params.pack);
      if (!found.ok) return found;
      return pageReply(found.value.pack.sources, query, url, (source) => sourceView(source, language));
    },
  }),
];
