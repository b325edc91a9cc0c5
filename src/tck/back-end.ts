import type { Model } from '../dmn/index.ts';
import type { Value } from '../feel/index.ts';
import type { KitCase, KitResult } from './kit.ts';

/** What a back end says of one expected result. */
export type Answer =
  /** `note` tells why, where the value is null by mistake of the model or the inputs. */
  | { readonly kind: 'value'; readonly value: Value; readonly note?: string }
  /** It cannot do this and says so: no null, and never right. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** It accepted the model and then broke. */
  | { readonly kind: 'failed'; readonly reason: string };

/** One way to decide. Another one: a file in `back-ends/` and a line in its `index.ts`. */
export interface BackEnd {
  /** Heads its columns; the same in every language. */
  readonly name: string;
  readonly answer: (model: Model, item: KitCase, asked: KitResult) => Answer | Promise<Answer>;
  /** Ends an answer that takes too long, where work goes on outside JavaScript. */
  readonly stop?: () => void;
}
