import { success } from '../../../base/index.ts';
import { route, type Route } from '../route.ts';
import { packParams, pageSchema, plainQuery } from '../schemas/common.ts';
import {
  headSchema,
  itemParams,
  newItemBody,
  nextVersionBody,
  versionSchema,
  workspaceQuery,
} from '../schemas/workspace.ts';
import { findMeasure } from './find.ts';
import { partReply } from './page.ts';
import { authorOf, baseOf, findWorkspace, savingReply, versionReply } from './saved.ts';

const version = { 'application/json': versionSchema };

/** Variants and notes that are kept: each save is a version, and nothing is written over. */
export const workspaceRoutes: readonly Route[] = [
  route({
    method: 'get',
    path: '/packs/{pack}/workspace',
    summary: 'The variants and notes of a pack, newest first',
    params: packParams,
    query: workspaceQuery,
    answers: {
      status: 200,
      description: 'The newest version of each, without content.',
      content: { 'application/json': pageSchema(headSchema) },
    },
    isFixed: false,
    answer: async ({ workbench, params, query, url }) => {
      const workspace = findWorkspace(workbench, params.pack);
      if (!workspace.ok) return workspace;
      const { measure, kind, removed, limit, offset } = query;
      const part = { limit, offset };
      const asked = { measure, kind, removed: removed === 'true' };
      const listed = await workspace.value.list(asked, part);
      if (!listed.ok) return listed;
      return partReply(listed.value.items, listed.value.total, part, url);
    },
  }),
  route({
    method: 'post',
    path: '/packs/{pack}/workspace',
    summary: 'Save a new variant or note',
    params: packParams,
    query: plainQuery,
    body: newItemBody,
    answers: { status: 201, description: 'Its first version, with its address.', content: version },
    isFixed: false,
    answer: async ({ workbench, params, body, principal }) => {
      const found = findMeasure(workbench, { pack: params.pack, measure: body.measure });
      if (!found.ok) return found;
      const workspace = findWorkspace(workbench, params.pack);
      if (!workspace.ok) return workspace;
      const made = await workspace.value.create(body, authorOf(principal));
      return made.ok ? success(versionReply(made.value, 201)) : made;
    },
  }),
  route({
    method: 'get',
    path: '/packs/{pack}/workspace/{item}',
    summary: 'The newest version of a variant or note',
    params: itemParams,
    query: plainQuery,
    answers: { status: 200, description: 'A version; its ETag goes into If-Match.', content: version },
    isFixed: false,
    answer: async ({ workbench, params }) => {
      const workspace = findWorkspace(workbench, params.pack);
      if (!workspace.ok) return workspace;
      const found = await workspace.value.find(params.item);
      return found.ok ? success(versionReply(found.value)) : found;
    },
  }),
  route({
    method: 'put',
    path: '/packs/{pack}/workspace/{item}',
    summary: 'Save the next version',
    description:
      'If-Match names the version that it was made from. Where somebody saved another one meanwhile the answer is 412 with that version as `current`, and nothing is saved.',
    params: itemParams,
    query: plainQuery,
    body: nextVersionBody,
    answers: { status: 200, description: 'The version that was saved.', content: version },
    isFixed: false,
    answer: async ({ workbench, params, body, principal, ifMatch }) => {
      const workspace = findWorkspace(workbench, params.pack);
      if (!workspace.ok) return workspace;
      const base = baseOf(ifMatch);
      if (!base.ok) return base;
      const work = { ...body, id: params.item, base: base.value };
      const saving = await workspace.value.save(work, authorOf(principal));
      return saving.ok ? success(savingReply(saving.value)) : saving;
    },
  }),
  route({
    method: 'delete',
    path: '/packs/{pack}/workspace/{item}',
    summary: 'Remove a variant or note',
    description: 'A version that says so is saved; an earlier one can be restored. If-Match as for saving.',
    params: itemParams,
    query: plainQuery,
    answers: { status: 200, description: 'The version that says that it is removed.', content: version },
    isFixed: false,
    answer: async ({ workbench, params, principal, ifMatch }) => {
      const workspace = findWorkspace(workbench, params.pack);
      if (!workspace.ok) return workspace;
      const base = baseOf(ifMatch);
      if (!base.ok) return base;
      const saving = await workspace.value.remove(params.item, base.value, authorOf(principal));
      return saving.ok ? success(savingReply(saving.value)) : saving;
    },
  }),
];
