import { failure, problem, success, type Result } from '../../base/index.ts';
import { apiProblems } from '../problems.ts';

/**
 * The JSON of a request, read no further than the limit. Problems: `API-CONTENT-TYPE`, `API-CONTENT-ENCODING`, `API-BODY-SIZE`, `API-JSON` with
 * line and column, and `API-HTTP` where the connection was cut.
 */
export async function readBody(request: Request, most: number): Promise<Result<unknown>> {
  const type = typeOf(request);
  if (type !== 'application/json')
    return failure(problem(apiProblems, 'API-CONTENT-TYPE', {}, { found: type, known: 'application/json' }));
  const bytes = await readBytes(request, most);
  return bytes.ok ? parseJson(new TextDecoder().decode(bytes.value)) : bytes;
}

/** The fields of a form, read no further than the limit. Problems: those of `readBody` but `API-JSON`. */
export async function readForm(request: Request, most: number): Promise<Result<URLSearchParams>> {
  const known = 'application/x-www-form-urlencoded';
  const found = typeOf(request);
  if (found !== known) return failure(problem(apiProblems, 'API-CONTENT-TYPE', {}, { found, known }));
  const bytes = await readBytes(request, most);
  return bytes.ok ? success(new URLSearchParams(new TextDecoder().decode(bytes.value))) : bytes;
}

function typeOf(request: Request): string {
  return (request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '').slice(0, 80);
}

/** What a length says may not be true: the bytes are counted. */
async function readBytes(request: Request, most: number): Promise<Result<Uint8Array>> {
  // What is packed may unpack to any size: it is refused, and nothing is unpacked.
  const encoding = request.headers.get('content-encoding') ?? 'identity';
  if (encoding.trim().toLowerCase() !== 'identity')
    return failure(problem(apiProblems, 'API-CONTENT-ENCODING', {}, { found: encoding.slice(0, 80) }));
  const tooLarge = failure(problem(apiProblems, 'API-BODY-SIZE', {}, { most }));
  if (Number(request.headers.get('content-length') ?? 0) > most) return tooLarge;
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of request.body ?? []) {
      size += part.byteLength;
      if (size > most) return tooLarge;
      parts.push(part);
    }
  } catch {
    return failure(problem(apiProblems, 'API-HTTP', {}));
  }
  return success(Buffer.concat(parts));
}

/** @example parseJson('{"a": }') // API-JSON, line 1, column 7 */
export function parseJson(text: string): Result<unknown> {
  try {
    return success(JSON.parse(text));
  } catch (error) {
    const before = text.slice(0, mistakeIn(text)).split('\n');
    const place = { line: before.length, column: before.at(-1)!.length + 1 };
    // The parser repeats a part of the text behind what is wrong with it.
    const reason = reasonOf(error)
      .replace(/^(Unexpected token '.'),.*$/su, '$1')
      .replace(/ in JSON at position.*$/s, '');
    return failure(problem(apiProblems, 'API-JSON', place, { reason: reason.slice(0, 200) }));
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/**
 * How many characters can be read before the mistake. The parser does not always say where it stopped, but a text that only breaks off is told
 * apart from one that is wrong: the longest part from the start that only breaks off is found by halving.
 */
function mistakeIn(text: string): number {
  let [good, bad] = [0, text.length + 1];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (breaksOff(text.slice(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

function breaksOff(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const said = reasonOf(error);
    const position = /at position (\d+)/.exec(said)?.[1];
    return /end of JSON|Unterminated/.test(said) || position === String(text.length);
  }
}
