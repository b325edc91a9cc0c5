import { Worker } from 'node:worker_threads';
import { availableParallelism } from 'node:os';

/** Threads that run generated functions, each kept between calls so that what it compiled stays compiled. */
export interface Threads {
  readonly count: number;
  /**
   * Calls a function of a source text on one thread; shared buffers among the arguments are shared, the rest is copied. Rejects with the
   * error that the function threw, or where the threads were closed.
   */
  call(thread: number, source: string, name: string, args: readonly unknown[]): Promise<unknown>;
  close(): Promise<void>;
}

/** Source texts whose functions a thread keeps, those last used; a server sees new ones all day. */
const mostKept = 32;

// The thread imports nothing: a source text stands alone.
const program = `
const { parentPort } = require('node:worker_threads');
const made = new Map();
const functionsOf = (source) => {
  const found = made.get(source) ?? new Function(source)();
  made.delete(source);
  made.set(source, found);
  if (made.size > ${mostKept}) made.delete(made.keys().next().value);
  return found;
};
parentPort.on('message', ({ id, source, name, args }) => {
  try {
    parentPort.postMessage({ id, value: functionsOf(source)[name](...args) });
  } catch (error) {
    parentPort.postMessage({ id, error: String(error && error.stack || error) });
  }
});`;

interface Answer {
  readonly id: number;
  readonly value?: unknown;
  readonly error?: string;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: Error) => void;
}

/**
 * Opens threads; one for each core unless a number is given. Close them, or the process does not end.
 * @example const threads = openThreads(2); await threads.call(0, 'return { twice: (x) => 2 * x };', 'twice', [21]); // 42
 */
export function openThreads(count: number = availableParallelism()): Threads {
  const threads = Array.from({ length: Math.max(1, count) }, () => new Thread());
  return {
    count: threads.length,
    call: (thread, source, name, args) => threads[thread % threads.length]!.call(source, name, args),
    close: async () => {
      await Promise.all(threads.map((thread) => thread.close()));
    },
  };
}

class Thread {
  readonly #worker = new Worker(program, { eval: true });
  readonly #waiting = new Map<number, Waiting>();
  #calls = 0;

  constructor() {
    this.#worker.on('message', (answer: Answer) => {
      const waiting = this.#waiting.get(answer.id);
      this.#waiting.delete(answer.id);
      if (answer.error === undefined) waiting?.resolve(answer.value);
      else waiting?.reject(new Error(answer.error));
    });
    this.#worker.on('error', (error) => this.#fail(error as Error));
    this.#worker.on('exit', () => this.#fail(new Error('the thread has ended')));
  }

  call(source: string, name: string, args: readonly unknown[]): Promise<unknown> {
    this.#calls += 1;
    const id = this.#calls;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, source, name, args });
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #fail(error: Error): void {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}
