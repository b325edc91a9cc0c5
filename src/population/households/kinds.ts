/** Kinds of household; "other" counts for two adults. */
export const kinds = ['single', 'lone-parent', 'other'] as const;
export type Kind = (typeof kinds)[number];

/** Where an adult stands in the household. */
export const places = ['single', 'lone-parent', 'first', 'second'] as const;
export type Place = (typeof places)[number];

/** The kind of household that a place is in. */
export function kindOf(place: Place): Kind {
  return place === 'first' || place === 'second' ? 'other' : place;
}
