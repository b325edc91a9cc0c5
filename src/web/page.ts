import type { JSX } from 'preact';
import type { AccessRule, Principal, SignIn, Workbench } from '../api/index.ts';
import type { Language, Problem, Result, Text, TextParameters } from '../base/index.ts';
import type { FigureContext, PageFigure } from '../report/index.ts';
import type { Island } from './assets/assets.ts';
import type { Boundaries } from './map/boundaries.ts';

/** A pack that was asked for and cannot be used: what is wrong in it is shown instead. */
export interface BrokenPack {
  /** The name of its folder. */
  readonly id: string;
  readonly problems: readonly Problem[];
}

export type QueryParameters = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What an address holds besides some names; a name that stands more than once keeps all its values. @example queryWithout(query, ['stop']) */
export function queryWithout(query: URLSearchParams, names: readonly string[]): QueryParameters {
  const kept = [...new Set(query.keys())].filter((name) => !names.includes(name));
  return Object.fromEntries(kept.map((name) => [name, query.getAll(name)]));
}

/** A request as a page sees it. */
export interface PageRequest {
  readonly workbench: Workbench;
  readonly broken: readonly BrokenPack[];
  readonly language: Language;
  /** Who reads; null for nobody. */
  readonly principal: Principal | null;
  /** How readers sign in; undefined where everybody is the local account. */
  readonly signIn: Pick<SignIn, 'issuer' | 'contact'> | undefined;
  readonly text: (text: Text | string, parameters?: TextParameters) => string;
  /** Areas of municipalities for maps, where the server was given a file of them. */
  readonly boundaries: Boundaries | undefined;
  /** Names in the address, by their name in the pattern. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The address below the language: `/flanders-2020/measures`. */
  readonly path: string;
  /** An address in the language of the reader. @example link('/flanders-2020/measures', { family: 'loan' }) */
  readonly link: (path: string, query?: QueryParameters) => string;
  /** Where this site stands, for data that leave it: `http://localhost:8020`. */
  readonly origin: string;
  /** The OpenAPI document of the API in the language of the reader. */
  readonly openApi: () => Promise<unknown>;
  /** What `Figure` and `TableView` need to know of this page. */
  readonly figures: FigureContext;
  /** Aborted when the reader goes away. */
  readonly signal: AbortSignal;
}

/** What a page answers. */
export type PageReply =
  | {
      readonly kind: 'page';
      readonly status?: number;
      /** The one `h1`. */
      readonly title: string;
      /** Below the title. */
      readonly body: JSX.Element;
      /** All figures of the page: their CSV and SVG are found under its address with `?figure=<id>&as=csv`. */
      readonly figures?: readonly PageFigure[];
      readonly islands?: readonly Island[];
    }
  | { readonly kind: 'moved'; readonly to: string }
  | {
      readonly kind: 'file';
      readonly type: string;
      readonly name: string;
      readonly content: string | Uint8Array<ArrayBuffer>;
    };

/** One page; all are listed in `pages/index.ts`. */
export interface Page {
  /** Below the language, names behind a colon: `/:pack/measures/:measure`. */
  readonly path: string;
  readonly access: AccessRule;
  readonly answer: (request: PageRequest) => Promise<Result<PageReply>>;
  /** What a form that is sent here by POST does. It leads on (`moved`), or tells why not with a status of its own. */
  readonly act?: {
    readonly access: AccessRule;
    readonly answer: (request: PageRequest, form: URLSearchParams) => Promise<Result<PageReply>>;
  };
}
