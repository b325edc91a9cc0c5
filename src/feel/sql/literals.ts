import type { DateTimeValue, DateValue } from '../value.ts';
import { refuse } from '../exact/refusal.ts';
import { balanced } from './balanced.ts';

const pad = (value: number, width: number) => String(Math.abs(value)).padStart(width, '0');

/** ISO text of a date that every engine keeps: years from 1 to 200,000 leave room for all arithmetic. */
export function dateText(value: DateValue): string {
  if (value.year > 200_000 || value.year < 1)
    return refuse('EXACT-CONSTRUCT', { found: `${value.year}-${value.month}-${value.day}` });
  return `${pad(value.year, 4)}-${pad(value.month, 2)}-${pad(value.day, 2)}`;
}

export function momentText({ date, time }: DateTimeValue): string {
  const clock = `${pad(time.hour, 2)}:${pad(time.minute, 2)}:${pad(time.second, 2)}`;
  return `${dateText(date)} ${clock}.${pad(time.nanosecond / 1000, 6)}`;
}

/**
 * A literal that cannot end early, whatever the settings of the engine: quotes doubled, control characters and backslashes
 * spelled by their code (PostgreSQL: `standard_conforming_strings`).
 */
export function textLiteral(value: string, spelled: (code: number) => string): string {
  if (!value.isWellFormed()) return refuse('EXACT-TEXT');
  // eslint-disable-next-line no-control-regex
  const parts = value.split(/([\u0000-\u001f\u007f\\]+)/);
  const pieces = parts.flatMap((part, index) => {
    if (part === '') return [];
    if (index % 2 === 0) return [`'${part.replaceAll("'", "''")}'`];
    return Array.from(part, (character) => spelled(character.codePointAt(0)!));
  });
  if (pieces.length === 0) return "''";
  return balanced('||', pieces);
}
