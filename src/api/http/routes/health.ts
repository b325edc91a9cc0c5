import { z } from '@hono/zod-openapi';
import { success } from '../../../base/index.ts';
import { route } from '../route.ts';
import { noParams, plainQuery } from '../schemas/common.ts';

const schema = z
  .object({
    status: z.literal('ok'),
    version: z.string(),
    packs: z.array(
      z.object({ id: z.string(), register: z.enum(['not built', 'building', 'ready', 'failed']) }),
    ),
  })
  .openapi('Health');

export const healthRoute = route({
  method: 'get',
  path: '/health',
  summary: 'Whether the server answers, and which registers are ready',
  params: noParams,
  query: plainQuery,
  answers: { status: 200, description: 'The server answers.', content: { 'application/json': schema } },
  isFixed: false,
  answer: async ({ workbench }) => {
    const packs = workbench.packs.map(({ pack, state }) => ({ id: pack.id, register: state() }));
    return success({ kind: 'json', data: { status: 'ok', version: workbench.version, packs } });
  },
});
