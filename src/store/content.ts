import { canonicalJson, failure, plainText, problem, success, type Result } from '../base/index.ts';
import { kinds, type Content, type Kind } from './kinds/index.ts';
import { storeProblems } from './problems.ts';

/** Characters of a name, and of the canonical JSON of a content. */
export const [mostName, mostContent] = [100, 256_000];

/** A content in the form of its kind. Problem: `STORE-CONTENT` with the place and what is expected there. */
export function checkContent<K extends Kind>(kind: K, data: unknown): Result<Content<K>> {
  const parsed = kinds[kind].safeParse(data);
  if (parsed.success) return success(parsed.data as Content<K>);
  const [issue] = parsed.error.issues;
  const reason = `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`.slice(0, 200);
  return failure(problem(storeProblems, 'STORE-CONTENT', {}, { kind, reason }));
}

/** What stands in the database, which others may have written to. */
export function readContent<K extends Kind>(kind: K, text: string): Result<Content<K>> {
  try {
    return checkContent(kind, JSON.parse(text));
  } catch {
    return failure(problem(storeProblems, 'STORE-CONTENT', {}, { kind, reason: 'JSON' }));
  }
}

/** The text that is kept of a content. Problems: `STORE-CONTENT`, `STORE-SIZE`. */
export function writeContent(kind: Kind, data: unknown): Result<string> {
  const content = checkContent(kind, data);
  if (!content.ok) return content;
  const text = canonicalJson(content.value);
  return text.length <= mostContent
    ? success(text)
    : failure(problem(storeProblems, 'STORE-SIZE', {}, { found: text.length, most: mostContent }));
}

/** A name as one line that shows all it holds. Problem: `STORE-NAME`. */
export function readName(given: string): Result<string> {
  const name = plainText(given);
  return name.length >= 1 && name.length <= mostName
    ? success(name)
    : failure(problem(storeProblems, 'STORE-NAME', {}, { found: name.length, most: mostName }));
}
