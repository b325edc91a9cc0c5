import { createHash, randomUUID } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { problem, type Problem } from '../../../base/index.ts';
import { apiProblems } from '../../problems.ts';

/** Receives what goes wrong with a cache: it costs time, and nothing else. */
export type Tell = (warning: Problem) => void;

/** Texts in a folder, each under a key. */
export interface KeptTexts {
  /** The text under a key; undefined where there is none. A damaged one is thrown away and told (`API-CACHE-BROKEN`). */
  read(key: string): string | undefined;
  /** Keeps a text; where that cannot be, it is told (`API-CACHE-WRITE`). */
  write(key: string, text: string): void;
}

export interface KeptTextsOptions {
  readonly tell: Tell;
  /** How many are kept: those that were read or written last. Default all. */
  readonly most?: number;
}

/** A file that its writer left behind is thrown away after this time, in milliseconds: nobody writes for so long. */
const leftBehind = 3_600_000;

/**
 * Texts in a folder that several processes may use at once: a text is one file that begins with the hash of its key and what follows, and is
 * moved in place when it is complete, so that a reader meets the whole text or none.
 * @example const texts = keepTexts(folder, { tell: () => {}, most: 8 }); texts.write('a', 'text'); texts.read('a'); // 'text'
 */
export function keepTexts(folder: string, { tell, most = Infinity }: KeptTextsOptions): KeptTexts {
  const place = (key: string) => join(folder, sha256(key).slice(0, 32));
  return {
    read: (key) => {
      const path = place(key);
      const content = readIfThere(path);
      if (content === undefined) return undefined;
      const end = content.indexOf('\n');
      const text = content.slice(end + 1);
      if (content.slice(0, end) === seal(key, text)) {
        onDisk(() => utimesSync(path, new Date(), new Date()));
        return text;
      }
      onDisk(() => rmSync(path, { force: true }));
      tell(problem(apiProblems, 'API-CACHE-BROKEN', { file: path }, {}, 'warning'));
      return undefined;
    },
    write: (key, text) => {
      const part = partOf(place(key));
      const reason = onDisk(() => {
        mkdirSync(folder, { recursive: true });
        writeFileSync(part, `${seal(key, text)}\n${text}`);
        renameSync(part, place(key));
        forgetOldest(folder, most);
      });
      if (reason === undefined) return;
      onDisk(() => rmSync(part, { force: true }));
      tell(cannotWrite(folder, reason));
    },
  };
}

/** A name of its own for every writer: two may make the same at the same time. */
export function partOf(path: string): string {
  return `${path}.part-${randomUUID()}`;
}

/** Does what a disk may refuse, and gives its reason then; another error is thrown on. */
export function onDisk(work: () => void): string | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    return diskReason(error);
  }
}

/** Why a disk refused; an error that is none of the disk's is thrown. */
export function diskReason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (typeof code === 'string') return code;
  // The engine says in words what the system told it.
  if (error instanceof Error && message.startsWith('IO Error')) return message.split('\n')[0]!;
  throw error;
}

export function cannotWrite(folder: string, reason: string): Problem {
  return problem(apiProblems, 'API-CACHE-WRITE', { file: folder }, { reason }, 'warning');
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    diskReason(error);
    return undefined;
  }
}

function forgetOldest(folder: string, most: number): void {
  const files = readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    // Another process may have thrown it away meanwhile.
    const found = statSync(path, { throwIfNoEntry: false });
    return found?.isFile() === true ? [{ path, time: found.mtimeMs, isPart: name.includes('.part-') }] : [];
  });
  const whole = files.filter(({ isPart }) => !isPart).sort((a, b) => b.time - a.time);
  const left = files.filter(({ isPart, time }) => isPart && Date.now() - time > leftBehind);
  for (const { path } of [...whole.slice(most), ...left]) rmSync(path, { force: true });
}

/** The key belongs to what is sealed: a text that was moved under another name is no text. */
function seal(key: string, text: string): string {
  return sha256(`${sha256(key)} ${text}`);
}

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
