/**
 * Functions that generated kernels call, as JavaScript text: a kernel stands alone, so that it can be handed to another
 * thread, stored, or run in a browser. Null is NaN for integers below 2^53, days and microseconds; `null` for wider
 * integers and texts; 2 for truth values.
 */
export const prelude = `
const isNull = (x) => x !== x;
const sameNumber = (a, b) => a === b || (a !== a && b !== b);
const divide = (a, b) => (b === 0 ? NaN : Math.trunc(a / b));
const remainder = (a, b) => a - b * Math.trunc(a / b);
const wide = (x) => (x !== x ? null : BigInt(x));
const narrow = (x) => (x === null ? NaN : Number(x));
const addWide = (a, b) => (a === null || b === null ? null : a + b);
const subtractWide = (a, b) => (a === null || b === null ? null : a - b);
const multiplyWide = (a, b) => (a === null || b === null ? null : a * b);
const divideWide = (a, b) => (a === null || b === null || b === 0n ? null : a / b);
const remainderWide = (a, b) => (a === null || b === null || b === 0n ? null : a % b);
const absoluteWide = (a) => (a === null ? null : a < 0n ? -a : a);
const compareWide = (a, b) => (a === null || b === null ? NaN : a < b ? -1 : a > b ? 1 : 0);
const compareText = (a, b) => {
  if (a === null || b === null) return NaN;
  if (a === b) return 0;
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at += 1) {
    const x = a.charCodeAt(at);
    const y = b.charCodeAt(at);
    if (x === y) continue;
    // UTF-16 puts letters beyond the first plane before U+E000; texts compare by code point.
    const plain = (x & 0xf800) !== 0xd800 && (y & 0xf800) !== 0xd800;
    return plain ? x - y : a.codePointAt(at) - b.codePointAt(at);
  }
  return a.length - b.length;
};
const pick = (sign, compare, items, strict) => {
  let best = null;
  for (const item of items) {
    if (item === null) { if (strict) return null; continue; }
    if (best === null || compare(item, best) * sign < 0) best = item;
  }
  return best;
};
const present = (sign, items) => {
  let best = NaN;
  for (const item of items) if (item === item && (best !== best || (item - best) * sign < 0)) best = item;
  return best;
};
const concat = (a, b) => (a === null || b === null ? null : a + b);
const contains = (a, b) => (a === null || b === null ? 2 : a.includes(b) ? 1 : 0);
const startsWith = (a, b) => (a === null || b === null ? 2 : a.startsWith(b) ? 1 : 0);
const endsWith = (a, b) => (a === null || b === null ? 2 : a.endsWith(b) ? 1 : 0);
const codePoints = (a) => { if (a === null) return NaN; let n = 0; for (const _ of a) n += 1; return n; };
const units = (a) => (a === null ? NaN : a.length);
// Texts without halves of surrogate pairs: one unit per letter unless the text holds such a pair.
const plain = (a) => !/[\\ud800-\\udfff]/.test(a);
const slice = (a, from, count) => {
  if (a === null || from !== from || count !== count && count !== undefined) return null;
  const end = count === undefined ? undefined : from - 1 + count;
  return plain(a) ? a.slice(from - 1, end) : Array.from(a).slice(from - 1, end).join('');
};
const position = (a, b) => (a === null || b === null ? NaN : codePoints(a.slice(0, a.indexOf(b))) * +a.includes(b) + +a.includes(b));
const replace = (a, b, c) => (a === null || b === null || c === null ? null : a.replaceAll(b, () => c));
const upper = (a) => (a === null ? null : a.toUpperCase());
const lower = (a) => (a === null ? null : a.toLowerCase());
const digits = (x) => (x === null || x !== x ? null : String(x));
const trimZeros = (a) => (a === null ? null : a.replace(/0+$/, ''));
const patterns = new Map();
const matches = (a, pattern) => {
  if (a === null) return 2;
  let made = patterns.get(pattern);
  if (made === undefined) patterns.set(pattern, (made = new RegExp(pattern, 'su')));
  return made.test(a) ? 1 : 0;
};
const dayOf = (moment) => Math.floor(moment / 864e8);
// Days since 1970-01-01 to year, month and day and back: the algorithms of temporal/calendar.ts.
const yearFromMarch = (day) => {
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const rest = shifted - era * 146097;
  const inEra = Math.floor((rest - Math.floor(rest / 1460) + Math.floor(rest / 36524) - Math.floor(rest / 146096)) / 365);
  return era * 400 + inEra;
};
const dayFromMarch = (day) => {
  const rest = day + 719468 - Math.floor((day + 719468) / 146097) * 146097;
  const inEra = Math.floor((rest - Math.floor(rest / 1460) + Math.floor(rest / 36524) - Math.floor(rest / 146096)) / 365);
  return rest - (365 * inEra + Math.floor(inEra / 4) - Math.floor(inEra / 100));
};
const monthFromMarch = (day) => Math.floor((5 * dayFromMarch(day) + 2) / 153);
const month = (of) => { const m = monthFromMarch(of); return m < 10 ? m + 3 : m - 9; };
const year = (of) => yearFromMarch(of) + (month(of) <= 2 ? 1 : 0);
const day = (of) => dayFromMarch(of) - Math.floor((153 * monthFromMarch(of) + 2) / 5) + 1;
const dayNumber = (year, month, day) => {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const inEra = (y - era * 400) * 365 + Math.floor((y - era * 400) / 4) - Math.floor((y - era * 400) / 100) + ofYear;
  return era * 146097 + inEra - 719468;
};
const weekday = (of) => ((of % 7) + 10) % 7 + 1;
const hour = (moment) => Math.floor((moment - dayOf(moment) * 864e8) / 36e8);
const minute = (moment) => Math.floor((moment - dayOf(moment) * 864e8) / 6e7) % 60;
// Set where a moment leaves the integers that a double holds: the row is refused, not rounded.
let beyond = false;
const momentOf = (day, clock) => {
  const moment = day * 864e8 + clock;
  if (Math.abs(moment) > 9007199254740991) beyond = true;
  return moment;
};
const microsecond = (moment) => (moment - dayOf(moment) * 864e8) % 6e7;
const dayOfYear = (of) => of - dayNumber(year(of), 1, 1) + 1;
const weekOfYear = (of) => Math.floor((dayOfYear(of - weekday(of) + 4) - 1) / 7) + 1;
const firstOfMonth = (months) => dayNumber(Math.floor(months / 12), ((months % 12) + 12) % 12 + 1, 1);
const addMonths = (of, months) => {
  if (of !== of || months !== months) return NaN;
  const first = year(of) * 12 + month(of) - 1 + months;
  const start = firstOfMonth(first);
  return start + Math.min(day(of), firstOfMonth(first + 1) - start) - 1;
};
const pad = (value, width) => (value < 0 ? '-' : '') + String(Math.abs(value)).padStart(width, '0');
const isoDay = (of) => (of !== of ? null : pad(year(of), 4) + '-' + pad(month(of), 2) + '-' + pad(day(of), 2));
const isoMoment = (of) => {
  if (of !== of) return null;
  const clock = of - dayOf(of) * 864e8;
  const seconds = Math.floor(clock / 1e6) % 60;
  const time = [hour(of), minute(of), seconds].map((part) => pad(part, 2)).join(':');
  return isoDay(dayOf(of)) + 'T' + time + '.' + pad(clock % 1e6, 6);
};
const orNull = (x) => (x !== x ? null : x);
const truthOrNull = (x) => (x === 2 ? null : x === 1);
`;
