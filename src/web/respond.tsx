import { createHash } from 'node:crypto';
import { isKnown } from '../api/index.ts';
import { failure, fillText, problem, success, type Language, type Result } from '../base/index.ts';
import { tableCsv } from '../report/index.ts';
import type { Assets } from './assets/assets.ts';
import { figureContext } from './figure-links.tsx';
import type { Page, PageReply, PageRequest, QueryParameters } from './page.ts';
import { webProblems } from './problems.ts';
import { layout } from './shell/layout.tsx';

/** Characters of an address: a form with every field filled in stays far below it. */
const mostAddress = 8_000;

export type RequestParts = Pick<
  PageRequest,
  | 'workbench'
  | 'broken'
  | 'boundaries'
  | 'language'
  | 'principal'
  | 'signIn'
  | 'params'
  | 'origin'
  | 'signal'
  | 'openApi'
> & {
  readonly url: URL;
};

/** A request in the form that pages take. */
export function pageRequest({ url, ...parts }: RequestParts): PageRequest {
  const { language } = parts;
  const path = url.pathname.replace(/^\/[^/]*/, '');
  const link = (to: string, query: QueryParameters = {}) => address(language, to, query);
  const text: PageRequest['text'] = (given, parameters = {}) =>
    typeof given === 'string' ? given : fillText(given, language, parameters);
  const request = { ...parts, path, query: url.searchParams, link, text };
  return { ...request, figures: figureContext(request) };
}

function address(language: Language, path: string, query: QueryParameters): string {
  const pairs = Object.entries(query).flatMap(([key, value]) =>
    [value ?? []].flat().map((item): [string, string] => [key, item]),
  );
  const state = new URLSearchParams(pairs).toString();
  return `/${language}${path}${state === '' ? '' : `?${state}`}`;
}

/** What every answer needs besides the request: the files of the pages, and the version that the reader has already. */
export interface ReplyOptions {
  readonly assets: Assets;
  readonly known: string | null;
}

/** Answers a request with a page, or with one of the files of its figures. */
export async function respond(
  page: Page,
  request: PageRequest,
  options: ReplyOptions,
): Promise<Result<Response>> {
  const length = request.path.length + request.query.toString().length;
  if (length > mostAddress)
    return failure(problem(webProblems, 'WEB-LONG', {}, { found: length, most: mostAddress }));
  const made = await page.answer(request);
  if (!made.ok) return made;
  const reply = made.value;
  const id = request.query.get('figure');
  if (reply.kind !== 'page' || id === null) return success(responseOf(request, reply, options));
  const file = figureFile(request, reply, id);
  return file.ok ? success(responseOf(request, file.value, options)) : file;
}

/** The table or the picture of a figure, by the address that stands below it. */
function figureFile(
  { query, language }: PageRequest,
  { figures = [] }: Extract<PageReply, { kind: 'page' }>,
  id: string,
): Result<PageReply> {
  const form = query.get('as') ?? '';
  const figure = figures.find((item) => item.id === id);
  if (figure !== undefined && form === 'csv') {
    const content = tableCsv(figure.table, language);
    return success({ kind: 'file', type: 'text/csv; charset=utf-8', name: `${id}.csv`, content });
  }
  if (figure?.chart !== undefined && form === 'svg')
    return success({ kind: 'file', type: 'image/svg+xml', name: `${id}.svg`, content: figure.chart() });
  return failure(problem(webProblems, 'WEB-FIGURE', {}, { found: id.slice(0, 80), form: form.slice(0, 20) }));
}

/** A reply as HTTP; readers may keep it, and ask each time whether it still holds. A page that tells who reads it is kept by nobody. */
export function responseOf(request: PageRequest, reply: PageReply, options: ReplyOptions): Response {
  switch (reply.kind) {
    case 'page': {
      const html = layout(request, { assets: options.assets, ...reply });
      const type = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Language': request.language };
      const { status = 200 } = reply;
      const isPersonal = request.signIn !== undefined && request.principal !== null;
      return status === 200 && !isPersonal
        ? kept(html, type, options)
        : new Response(html, { status, headers: { ...type, 'Cache-Control': 'no-store' } });
    }
    case 'moved':
      return new Response(null, { status: 303, headers: { Location: reply.to } });
    case 'file': {
      // A picture is shown, a table is kept.
      const disposition = reply.type === 'image/svg+xml' ? 'inline' : 'attachment';
      const name = { 'Content-Disposition': `${disposition}; filename="${reply.name}"` };
      return kept(reply.content, { 'Content-Type': reply.type, ...name }, options);
    }
  }
}

function kept(
  content: string | Uint8Array<ArrayBuffer>,
  headers: Readonly<Record<string, string>>,
  { known }: ReplyOptions,
): Response {
  const tag = `"${createHash('sha256').update(content).digest('hex').slice(0, 32)}"`;
  const cache = { ETag: tag, 'Cache-Control': 'private, no-cache' };
  return isKnown(tag, known)
    ? new Response(null, { status: 304, headers: cache })
    : new Response(content, { headers: { ...headers, ...cache } });
}
