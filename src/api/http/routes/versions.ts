import { success } from '../../../base/index.ts';
import { route, type Route } from '../route.ts';
import { pagedQuery, pageSchema, plainQuery } from '../schemas/common.ts';
import { itemParams, versionParams, versionSchema } from '../schemas/workspace.ts';
import { partReply } from './page.ts';
import { authorOf, baseOf, findWorkspace, savingReply, versionReply } from './saved.ts';

const version = { 'application/json': versionSchema };

/** The history of a variant or note: earlier versions, brought back or released. */
export const versionRoutes: readonly Route[] = [
  route({
    method: 'get',
    path: '/packs/{pack}/workspace/{item}/versions',
    summary: 'The versions of a variant or note, newest first',
    params: itemParams,
    query: pagedQuery,
    answers: {
      status: 200,
      description: 'Versions.',
      content: { 'application/json': pageSchema(versionSchema) },
    },
    isFixed: false,
    answer: async ({ workbench, params, query: { limit, offset }, url }) => {
      const workspace = findWorkspace(workbench, params.pack);
      if (!workspace.ok) return workspace;
      const part = { limit, offset };
      const listed = await workspace.value.history(params.item, part);
      if (!listed.ok) return listed;
      return partReply(listed.value.items, listed.value.total, part, url);
    },
  }),
  route({
    method: 'get',
    path: '/packs/{pack}/workspace/{item}/versions/{version}',
    summary: 'One version',
    params: versionParams,
    query: plainQuery,
    answers: { status: 200, description: 'A version.', content: version },
    isFixed: false,
    answer: async ({ workbench, params }) => {
      const workspace = findWorkspace(workbench, params.pack);
      if (!workspace.ok) return workspace;
      const found = await workspace.value.find(params.item, params.version);
      return found.ok ? success(versionReply(found.value)) : found;
    },
  }),
  route({
    method: 'post',
    path: '/packs/{pack}/workspace/{item}/versions/{version}/restoration',
    summary: 'Bring an earlier version back, as the next one',
    description: 'Also after the item was removed. If-Match names the newest version.',
    params: versionParams,
    query: plainQuery,
    answers: { status: 200, description: 'The version that was saved.', content: version },
    isFixed: false,
    answer: async ({ workbench, params, principal, ifMatch }) => {
      const workspace = findWorkspace(workbench, params.pack);
      if (!workspace.ok) return workspace;
      const base = baseOf(ifMatch);
      if (!base.ok) return base;
      const { item, version: number } = params;
      const saving = await workspace.value.restore(item, number, base.value, authorOf(principal));
      return saving.ok ? success(savingReply(saving.value)) : saving;
    },
  }),
  route({
    method: 'post',
    path: '/packs/{pack}/workspace/{item}/versions/{version}/release',
    summary: 'Release a version',
    description: 'By somebody who did not write it; the version then says who, when, and its fingerprint.',
    params: versionParams,
    query: plainQuery,
    answers: { status: 200, description: 'The version with its release.', content: version },
    isFixed: false,
    answer: async ({ workbench, params, principal }) => {
      const workspace = findWorkspace(workbench, params.pack);
      if (!workspace.ok) return workspace;
      const released = await workspace.value.release(params.item, params.version, authorOf(principal));
      return released.ok ? success(versionReply(released.value)) : released;
    },
  }),
];
