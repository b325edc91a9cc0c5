import type { DateValue, DurationValue, TemporalValue, TimeValue } from '../value.ts';

/**
 * The text of a date, time or duration, as `parseTemporal` reads it.
 * @example formatTemporal({ kind: 'years and months duration', months: 14n }) // 'P1Y2M'
 */
export function formatTemporal(value: TemporalValue | DurationValue): string {
  switch (value.kind) {
    case 'date':
      return formatDate(value);
    case 'time':
      return formatTime(value);
    case 'date and time':
      return `${formatDate(value.date)}T${formatTime(value.time)}`;
    case 'years and months duration':
      return formatMonths(value.months);
    case 'days and time duration':
      return formatNanoseconds(value.nanoseconds);
  }
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function formatDate(date: DateValue): string {
  const year = String(Math.abs(date.year)).padStart(4, '0');
  return `${date.year < 0 ? '-' : ''}${year}-${two(date.month)}-${two(date.day)}`;
}

function fractionText(nanoseconds: number): string {
  return nanoseconds === 0 ? '' : `.${String(nanoseconds).padStart(9, '0').replace(/0+$/, '')}`;
}

function formatTime(time: TimeValue): string {
  const clock = `${two(time.hour)}:${two(time.minute)}:${two(time.second)}${fractionText(time.nanosecond)}`;
  if (time.zone !== undefined) return `${clock}@${time.zone}`;
  return time.offset === undefined ? clock : `${clock}${formatOffset(time.offset)}`;
}

function formatOffset(offset: number): string {
  if (offset === 0) return 'Z';
  const size = Math.abs(offset);
  const seconds = size % 60 === 0 ? '' : `:${two(size % 60)}`;
  const hours = two(Math.floor(size / 3600));
  return `${offset < 0 ? '-' : '+'}${hours}:${two(Math.floor(size / 60) % 60)}${seconds}`;
}

function formatMonths(months: bigint): string {
  const size = months < 0n ? -months : months;
  const years = size / 12n === 0n ? '' : `${size / 12n}Y`;
  const rest = size % 12n === 0n && years !== '' ? '' : `${size % 12n}M`;
  return `${months < 0n ? '-' : ''}P${years}${rest}`;
}

function formatNanoseconds(nanoseconds: bigint): string {
  const size = nanoseconds < 0n ? -nanoseconds : nanoseconds;
  const seconds = size / 1_000_000_000n;
  const fraction = fractionText(Number(size % 1_000_000_000n));
  const part = (value: bigint, unit: string) => (value === 0n ? '' : `${value}${unit}`);
  const days = part(seconds / 86_400n, 'D');
  const rest = seconds % 60n === 0n && fraction === '' ? '' : `${seconds % 60n}${fraction}S`;
  const clock = `${part((seconds / 3600n) % 24n, 'H')}${part((seconds / 60n) % 60n, 'M')}${rest}`;
  const body = clock === '' ? (days === '' ? 'T0S' : days) : `${days}T${clock}`;
  return `${nanoseconds < 0n ? '-' : ''}P${body}`;
}
