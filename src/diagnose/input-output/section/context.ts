import type { Figure } from '../../section.ts';
import type { IoModel } from '../model.ts';
import type { IoRole, IoSettings } from '../pack-settings.ts';
import { caveats, official, variants, vintageText } from './texts.ts';

/** What every figure of the section is made from. */
export interface FigureContext {
  readonly model: IoModel;
  readonly settings: IoSettings;
  /** Ids of the sources of tables of the pack, each once. */
  readonly sourcesOf: (...roles: readonly IoRole[]) => readonly string[];
}

/** What the figures on type I multipliers have in common. */
export function typeOne({
  model: { table },
  sourcesOf,
}: FigureContext): Pick<Figure, 'sources' | 'vintage' | 'variant' | 'assumptions' | 'caveats'> {
  return {
    sources: sourcesOf('cells'),
    vintage: vintageText(table),
    variant: variants.typeOne,
    assumptions: [],
    caveats: [...official, caveats.margin],
  };
}
