import { serve } from '@hono/node-server';
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { failure, problem, success, type Result } from '../../base/index.ts';
import { apiProblems } from '../problems.ts';

/** Something that answers requests: the API, or pages around it. */
export interface Answering {
  readonly fetch: (request: Request, env: object) => Response | Promise<Response>;
}

/** A server that listens. */
export interface Listening {
  readonly port: number;
  readonly url: string;
  /** Takes no more requests and ends the connections that are open. */
  readonly close: () => Promise<void>;
}

/** Listens on a port, 0 for one that is free; by default on this machine alone. Problem: `API-PORT`. */
export function listen(app: Answering, port: number, hostname = '127.0.0.1'): Promise<Result<Listening>> {
  return new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, hostname, port }) as Server;
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reason = error.code ?? error.message;
      resolve(failure(problem(apiProblems, 'API-PORT', {}, { port, reason })));
    });
    server.once('listening', () => {
      const { port: found } = server.address() as AddressInfo;
      const close = () =>
        new Promise<void>((done) => {
          server.close(() => done());
          server.closeAllConnections();
        });
      resolve(success({ port: found, url: `http://localhost:${found}`, close }));
    });
  });
}
