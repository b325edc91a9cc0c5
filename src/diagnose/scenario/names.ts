/** Name of a column that exists per window. @example columnOf('need_cents', { id: 'april' }) // 'need_cents_april' */
export function columnOf(name: string, window: { readonly id: string }): string {
  return `${name}_${window.id}`;
}
