import { failure, problem, success, type Result } from '../../../base/index.ts';
import type { Person, Saving, Version } from '../../../store/index.ts';
import { apiProblems } from '../../problems.ts';
import type { Workbench } from '../../workbench/workbench.ts';
import { workspaceOf, type Workspace } from '../../workbench/workspace/workspace.ts';
import type { Principal } from '../access.ts';
import { apiRoot } from '../root.ts';
import type { Reply } from '../route.ts';
import { findPack } from './find.ts';

/** The workspace of the pack that the address names. */
export function findWorkspace(workbench: Workbench, pack: string): Result<Workspace> {
  const open = findPack(workbench, pack);
  return open.ok ? success(workspaceOf(workbench, open.value)) : open;
}

/** Who writes; routes that write are never public. */
export function authorOf(principal: Principal | null): Person {
  if (principal === null) throw new Error('a route that writes has no principal');
  const { id, name } = principal;
  return { id, name };
}

/** The tag of a version: its number; a release shows in it, since the answer then says more. */
function versionTag({ number, latest, release }: Version): string {
  const marks = [release === null ? '' : 'r', number === latest ? '' : `of${latest}`];
  return `"${number}${marks.join('')}"`;
}

/** The version that a change is made from: the number in `If-Match`. Problem: `API-IF-MATCH`. */
export function baseOf(ifMatch: string | null): Result<number> {
  const number = /^\s*"(\d{1,9})[a-z]?"\s*$/.exec(ifMatch ?? '')?.[1];
  if (number !== undefined) return success(Number(number));
  const found = ifMatch === null ? '–' : ifMatch.slice(0, 80);
  return failure(problem(apiProblems, 'API-IF-MATCH', {}, { found }));
}

export function versionReply(version: Version, status: 200 | 201 = 200): Reply {
  const at = `${apiRoot}/packs/${version.pack}/workspace/${version.id}`;
  const location = status === 201 ? { Location: at } : {};
  return { kind: 'json', status, data: version, headers: { ETag: versionTag(version), ...location } };
}

/** What was saved, or the version that was saved meanwhile. */
export function savingReply(saving: Saving): Reply {
  if (saving.kind === 'saved') return versionReply(saving.version);
  const { theirs } = saving;
  const { author, number, name } = theirs;
  const problems = [problem(apiProblems, 'API-CHANGED', {}, { author: author.name, number, name })];
  return { kind: 'refused', problems, further: { current: theirs } };
}
