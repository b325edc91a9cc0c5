import type { Duplex } from 'node:stream';
import { fillText, languages, problem, problemJson, type Problem } from '../../base/index.ts';
import { apiProblems } from '../problems.ts';
import type { ConnectionLimits } from './listen.ts';
import { problemDetails, problemTitle, statusOf } from './problem-details.ts';

interface ClientError extends Error {
  readonly code?: string;
  /** The part of the request at which the parser stopped. */
  readonly rawPacket?: Buffer;
}

/**
 * Answers on a connection whose request never became one, and closes it. Nobody knows the reader's language yet: what is wrong and how to mend it
 * stands in all three, for people as a page, for programs as problem details.
 */
export function refuseConnection(error: ClientError, socket: Duplex, limits: ConnectionLimits): void {
  // The reader is gone, or has had an answer already.
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const found = problemOf(error, limits);
  const isProgram = / \/api\//.test(error.rawPacket?.subarray(0, 200).toString('latin1') ?? '');
  const type = isProgram ? 'application/problem+json' : 'text/html; charset=utf-8';
  const body = isProgram ? JSON.stringify(details(found)) : page(found);
  const head = [
    `HTTP/1.1 ${statusOf([found])} ${fillText(problemTitle(statusOf([found])), 'en')}`,
    `Content-Type: ${type}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Cache-Control: no-store',
    `Content-Security-Policy: default-src 'none'; frame-ancestors 'none'`,
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}

function problemOf({ code }: ClientError, { headerBytes, requestTime }: ConnectionLimits): Problem {
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      return problem(apiProblems, 'API-HEADER-SIZE', {}, { most: headerBytes });
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return problem(apiProblems, 'API-SLOW', {}, { most: Math.ceil(requestTime / 1000) });
    default:
      return problem(apiProblems, 'API-HTTP', {});
  }
}

function details(found: Problem) {
  const detail = languages.map((language) => problemDetails([found], language).detail).join(' / ');
  return { ...problemDetails([found], 'en'), detail };
}

/** No link and no style: a page that needs nothing else of the server. */
function page(found: Problem): string {
  const parts = languages.map((language) => {
    const { message, remedy } = problemJson(found, language);
    const title = fillText(problemTitle(statusOf([found])), language);
    return `<section lang="${language}"><h2>${escape(title)}</h2><p>${escape(`${message}; ${remedy}.`)}</p></section>`;
  });
  return `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Relance</title><h1>${found.code}</h1>${parts.join('')}</html>\n`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
