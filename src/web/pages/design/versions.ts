import type { Problem } from '../../../base/index.ts';
import type { KeyFigures, QuickResult } from '../../../design/index.ts';
import type { Version } from './key-figures.tsx';
import { isSame } from './on-top.ts';
import { simulate } from './outcome.ts';
import { isNone, noChange, type Saved } from './state.ts';
import type { Subject } from './subject.ts';
import { designTexts } from './texts.ts';

export interface SimulatedVersion extends Version {
  readonly result: QuickResult;
}

/** What the variants of an address give, side by side. */
export type Versions =
  | { readonly kind: 'waiting' }
  | {
      readonly kind: 'known';
      readonly start: KeyFigures | undefined;
      readonly list: readonly SimulatedVersion[];
      /** Variants that cannot be simulated, with why. */
      readonly wrong: readonly { readonly name: string; readonly problems: readonly Problem[] }[];
    };

/** The saved variants, and the change that is being made where it is none of them. */
export function namedChanges({ state, request, kept }: Subject): readonly Saved[] {
  const { change, saved } = state;
  const same = saved.some((item) => isSame(item.change, change));
  if (isNone(change) || same) return saved;
  const name =
    kept.variant !== undefined && isSame(change, kept.base.change)
      ? kept.variant.name
      : request.text(designTexts.changed);
  return [...saved, { name, change }];
}

/** Simulates them one after the other. */
export async function allVersions(subject: Subject): Promise<Versions> {
  const standing = await simulate(subject, noChange);
  if (standing === undefined) return { kind: 'waiting' };
  const list: SimulatedVersion[] = [];
  const wrong: { name: string; problems: readonly Problem[] }[] = [];
  for (const { name, change } of namedChanges(subject)) {
    const answer = await simulate(subject, change);
    if (answer === undefined) return { kind: 'waiting' };
    if (answer.ok)
      list.push({ name, figures: answer.value.result.figures.variant, result: answer.value.result });
    else wrong.push({ name, problems: answer.problems });
  }
  const start = standing.ok ? standing.value.result.figures.base : undefined;
  return { kind: 'known', start, list, wrong };
}
