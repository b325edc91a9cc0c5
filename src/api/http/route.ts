import type { z } from '@hono/zod-openapi';
import type { Language, Problem, Result } from '../../base/index.ts';
import type { Workbench } from '../workbench/workbench.ts';
import type { Principal } from './access.ts';

/** A request as a route sees it: who asks, in which language, and what, in the form that the route says. */
export interface Call<Params, Query, Body> {
  readonly workbench: Workbench;
  readonly principal: Principal | null;
  readonly language: Language;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  /** Path and query below the server, for links. */
  readonly url: URL;
  readonly accept: string | null;
  /** The version that a change is made from, as an entity tag. */
  readonly ifMatch: string | null;
  /** Aborted when the reader goes away. */
  readonly signal: AbortSignal;
}

/** What a route answers. */
export type Reply =
  | {
      readonly kind: 'json';
      readonly status?: 200 | 201 | 202;
      readonly data: unknown;
      readonly headers?: Readonly<Record<string, string>>;
    }
  | {
      readonly kind: 'bytes';
      readonly type: string;
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly headers?: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'events'; readonly stream: ReadableStream<Uint8Array> }
  /** Problems with data that belong to them, beside the members of problem details. */
  | { readonly kind: 'refused'; readonly problems: readonly Problem[]; readonly further: object };

/** How an answer is described in the OpenAPI document. */
export interface Described {
  readonly status: 200 | 201 | 202;
  readonly description: string;
  readonly content: Readonly<Record<string, z.ZodType>>;
}

/** One route below `/api/v1`; its access rule stands in `access.ts` under `METHOD /path`. */
export interface Route {
  readonly method: 'get' | 'post' | 'put' | 'delete';
  readonly path: string;
  readonly summary: string;
  readonly description?: string;
  readonly params: z.ZodObject;
  readonly query: z.ZodObject;
  readonly body?: z.ZodType;
  readonly answers: Described;
  /**
   * Whether the answer follows from the packs and the request alone: it then has a strong ETag, and who has it already gets 304.
   */
  readonly isFixed: boolean;
  /** The language of the answer where none is asked; Dutch where nothing is said. */
  readonly defaultLanguage?: Language;
  readonly answer: (call: Call<never, never, never>) => Promise<Result<Reply>>;
}

interface RouteOf<Params extends z.ZodObject, Query extends z.ZodObject, Body extends z.ZodType> extends Omit<
  Route,
  'params' | 'query' | 'body' | 'answer'
> {
  readonly params: Params;
  readonly query: Query;
  readonly body?: Body;
  readonly answer: (call: Call<z.infer<Params>, z.infer<Query>, z.infer<Body>>) => Promise<Result<Reply>>;
}

/** A route whose answer gets its parameters, query and body in the types of their schemas. */
export function route<Params extends z.ZodObject, Query extends z.ZodObject, Body extends z.ZodType>(
  given: RouteOf<Params, Query, Body>,
): Route {
  return given;
}
