/** Static types of FEEL (DMN 1.5, 10.3.2.9 ff.). `any` is "not known", never "everything goes" in a back end that must be exact. */
export type FeelType =
  | { readonly kind: 'any' }
  | { readonly kind: 'null' }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'number' }
  | { readonly kind: 'string' }
  | { readonly kind: 'date' }
  | { readonly kind: 'time' }
  | { readonly kind: 'date and time' }
  | { readonly kind: 'days and time duration' }
  | { readonly kind: 'years and months duration' }
  | { readonly kind: 'list'; readonly of: FeelType }
  | { readonly kind: 'range'; readonly of: FeelType }
  | { readonly kind: 'context'; readonly fields: Readonly<Record<string, FeelType>> }
  | { readonly kind: 'function'; readonly parameters: readonly FeelType[]; readonly result: FeelType };

/** The names that an expression may use, with their types; names with spaces are found through this. */
export type Scope = Readonly<Record<string, FeelType>>;
