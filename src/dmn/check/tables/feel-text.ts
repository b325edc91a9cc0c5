import { formatExpression, formatValue, type Value } from '../../../feel/index.ts';

/** A value as a cell writes it: texts in quotes, dates behind @. @example feelText('a') // '"a"' */
export function feelText(value: Value): string {
  if (typeof value === 'string') return formatExpression({ kind: 'string', value, span: { from: 0, to: 0 } });
  const isTemporal =
    value !== null && typeof value === 'object' && 'kind' in value && temporalKinds.has(value.kind);
  return isTemporal ? `@"${formatValue(value)}"` : formatValue(value);
}

const temporalKinds: ReadonlySet<string> = new Set([
  'date',
  'time',
  'date and time',
  'days and time duration',
  'years and months duration',
]);
