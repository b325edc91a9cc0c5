import { serve } from '@hono/node-server';
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { failure, problem, success, type Result } from '../../base/index.ts';
import { apiProblems } from '../problems.ts';
import { refuseConnection } from './refuse-connection.ts';

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

/** What one connection may take before a request has come in. */
export interface ConnectionLimits {
  /** Bytes of the address and the headers together. */
  readonly headerBytes: number;
  /** Milliseconds in which the headers must be there, and the whole request. */
  readonly headersTime: number;
  readonly requestTime: number;
}

/** Node.js takes 16 kB of headers: an address of 8,000 characters beside the cookies of a browser must reach the page that explains it. */
const defaultConnection: ConnectionLimits = { headerBytes: 32_768, headersTime: 10_000, requestTime: 30_000 };

export interface ListenOptions {
  /** Default this machine alone. */
  readonly hostname?: string | undefined;
  readonly limits?: ConnectionLimits;
}

/**
 * Listens on a port; 0 takes one that is free. Who sends too much or too slowly is told and cut off. Problem: `API-PORT`.
 * @example const server = unwrap(await listen(makeApi(workbench), 0)); await fetch(`${server.url}/api/v1/packs`);
 */
export function listen(
  app: Answering,
  port: number,
  { hostname = '127.0.0.1', limits = defaultConnection }: ListenOptions = {},
): Promise<Result<Listening>> {
  const { headerBytes, headersTime, requestTime } = limits;
  return new Promise((resolve) => {
    const serverOptions = {
      maxHeaderSize: headerBytes,
      headersTimeout: headersTime,
      requestTimeout: requestTime,
      connectionsCheckingInterval: Math.min(5_000, headersTime),
    };
    const server = serve({ fetch: app.fetch, hostname, port, serverOptions }) as Server;
    server.on('clientError', (error, socket) => refuseConnection(error, socket, limits));
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
