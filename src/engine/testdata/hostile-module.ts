/** Functions for a thread of their own: as they should be, and what may go wrong with a text of somebody else. */
export const twice = (value: number) => 2 * value;

export const pair = (a: unknown, b: unknown) => [a, b];

export function fail(): never {
  throw new Error('a mistake of the program');
}

export function run(): never {
  for (;;);
}

export function fill(): never {
  const all: unknown[] = [];
  for (;;) all.push(Array.from({ length: 10_000 }, (_, at) => ({ at })));
}

export function leave(): void {
  process.exit(1);
}
