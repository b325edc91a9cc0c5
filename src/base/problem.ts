import { fillText, type Language, type Text, type TextParameters } from './text.ts';

/** Where a problem sits: a file with line and column (from 1), and a path inside it such as `table "Entitlement", rule 3`. */
export interface Place {
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly path?: string | undefined;
}

/** What can go wrong, as data: `what` says what was found and expected, `remedy` how to mend it. */
export interface ProblemKind {
  readonly what: Text;
  readonly remedy: Text;
}
/** A room's problem kinds by stable code, e.g. `{ 'FEEL-SYNTAX': { what, remedy } }`. */
export type ProblemKinds = Readonly<Record<string, ProblemKind>>;

/** One expected failure or warning: a value, never thrown. Its text is in the kind it was made from. */
export interface Problem {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly place: Place;
  readonly parameters: TextParameters;
  readonly kind: ProblemKind;
}

/**
 * Makes a problem of one of the room's kinds.
 * @example problem(feelProblems, 'FEEL-SYNTAX', { line: 1, column: 4 }, { found: ')' })
 */
export function problem<Kinds extends ProblemKinds>(
  kinds: Kinds,
  code: keyof Kinds & string,
  place: Place,
  parameters: TextParameters = {},
  severity: Problem['severity'] = 'error',
): Problem {
  return { code, severity, place, parameters, kind: kinds[code]! };
}

/** The same problem seen from outside: a place inside a file gains the file's name, a path gains a prefix. */
export function within(outer: Place, inner: Problem): Problem {
  const path = [outer.path, inner.place.path].filter((part) => part !== undefined).join(', ');
  const place: Place = {
    file: inner.place.file ?? outer.file,
    line: inner.place.line ?? outer.line,
    column: inner.place.column ?? outer.column,
    path: path === '' ? undefined : path,
  };
  return { ...inner, place };
}

/**
 * The place in words, as an editor understands it.
 * @example placeText({ file: 'a.yaml', line: 3, column: 7, path: 'values[0]' }) // 'a.yaml:3:7, values[0]'
 */
export function placeText(place: Place): string {
  const position = [place.file, place.line, place.line === undefined ? undefined : place.column]
    .filter((part) => part !== undefined)
    .join(':');
  return [position, place.path].filter((part) => part !== undefined && part !== '').join(', ');
}

/**
 * One line: code, place, what is wrong, and how to mend it.
 * @example problemText(p, 'en') // 'PACK-FILE-MISSING packs/x/datapackage.json: the file is missing; create it'
 */
export function problemText(item: Problem, language: Language): string {
  const where = placeText(item.place);
  const what = fillText(item.kind.what, language, item.parameters);
  const remedy = fillText(item.kind.remedy, language, item.parameters);
  return `${item.code}${where === '' ? '' : ` ${where}`}: ${what}; ${remedy}`;
}

/** The problem as plain JSON data for `--json` and the API. */
export function problemJson(item: Problem, language: Language) {
  return {
    code: item.code,
    severity: item.severity,
    place: item.place,
    parameters: item.parameters,
    message: fillText(item.kind.what, language, item.parameters),
    remedy: fillText(item.kind.remedy, language, item.parameters),
  };
}
