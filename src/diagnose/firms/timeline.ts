import { dayCount, dayNumber, isoOf, type Window } from '../scenario/index.ts';

/** A day on which the support of a measure is paid. */
export interface Payment {
  readonly measure: string;
  readonly day: string;
}

/** A stretch of a window in which nothing is paid after its first day. */
export interface Segment {
  readonly window: Window;
  /** Days of the window that have passed before it and at its end. */
  readonly from: number;
  readonly to: number;
  /** Measures whose support is there on its first day, earlier ones included. */
  readonly paid: readonly string[];
}

/**
 * Cuts windows at the days of payment, so that cash moves evenly inside every segment and jumps up between them only. Support that is paid between
 * two windows is there from the first day of the next; support after the last day is not counted.
 * @example segments([{ id: 'april', from: '2020-04-01', to: '2020-04-30' }], [{ measure: 'premium', day: '2020-04-11' }]).map(({ from, to }) => [from, to]) // [[0, 10], [10, 30]]
 */
export function segments(windows: readonly Window[], payments: readonly Payment[]): readonly Segment[] {
  return windows.flatMap((window) => {
    const days = dayCount(window);
    const start = dayNumber(window.from);
    const cuts = payments
      .map(({ day }) => dayNumber(day) - start)
      .filter((passed) => passed > 0 && passed < days);
    const starts = [...new Set([0, ...cuts])].sort((a, b) => a - b);
    return starts.map((from, at) => ({
      window,
      from,
      to: starts[at + 1] ?? days,
      paid: payments.filter(({ day }) => dayNumber(day) <= start + from).map(({ measure }) => measure),
    }));
  });
}

/** A day some days later. @example laterDay('2020-02-28', 2) // '2020-03-01' */
export function laterDay(day: string, days: number): string {
  return isoOf(dayNumber(day) + days);
}

/** The last window that ends on or before a day; undefined where none does. */
export function lastWindow(windows: readonly Window[], day: string): Window | undefined {
  return windows.findLast(({ to }) => to <= day);
}
