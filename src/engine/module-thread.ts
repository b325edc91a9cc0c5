import { Worker } from 'node:worker_threads';

/** A module whose functions are called in a thread of its own, which is ended where a call takes too long or too much. */
export interface ModuleThread {
  /**
   * Calls a function that the module exports; arguments and answer are copied. One call at a time. Rejects with what the function threw, and
   * where the thread was closed.
   */
  call(name: string, args: readonly unknown[]): Promise<Called>;
  close(): Promise<void>;
}

export type Called =
  | { readonly kind: 'done'; readonly value: unknown }
  /** The thread was ended: the time was over, or the memory full. */
  | { readonly kind: 'time' }
  | { readonly kind: 'memory' };

export interface ModuleThreadOptions {
  /** Milliseconds that a call may take, once the thread has started. */
  readonly mostTime: number;
  /** Megabytes of memory. */
  readonly mostMemory: number;
}

const program = `
const { parentPort, workerData } = require('node:worker_threads');
const loaded = import(workerData);
loaded.then(() => parentPort.postMessage({ ready: true }), () => {});
parentPort.on('message', async ({ name, args }) => {
  try {
    parentPort.postMessage({ value: (await loaded)[name](...args) });
  } catch (error) {
    parentPort.postMessage({ error: String(error && error.stack || error) });
  }
});`;

/**
 * Opens a thread for a module; it starts with the first call, and again after it was ended. Close it, or the process does not end.
 * @example const thread = openModuleThread(new URL('./rules.js', import.meta.url), { mostTime: 5_000, mostMemory: 512 });
 */
export function openModuleThread(module: URL, { mostTime, mostMemory }: ModuleThreadOptions): ModuleThread {
  let thread: Started | undefined;
  return {
    call: (name, args) =>
      new Promise((resolve, reject) => {
        const asked = (thread ??= start(module, mostMemory));
        // Who is ended has nothing more to say: the next call starts another.
        const end = () => {
          if (thread === asked) thread = undefined;
          void asked.worker.terminate();
        };
        let timer: NodeJS.Timeout | undefined;
        const late = () => {
          end();
          resolve({ kind: 'time' });
        };
        void asked.ready.then(() => (timer = setTimeout(late, mostTime)));
        asked.waiting = {
          answered: ({ value, error }) => {
            clearTimeout(timer);
            if (error === undefined) resolve({ kind: 'done', value });
            else reject(new Error(error));
          },
          failed: (error) => {
            clearTimeout(timer);
            end();
            if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve({ kind: 'memory' });
            else reject(error);
          },
        };
        asked.worker.postMessage({ name, args });
      }),
    close: async () => {
      await thread?.worker.terminate();
    },
  };
}

interface Answer {
  /** The module was read; an answer to no call. */
  readonly ready?: true;
  readonly value?: unknown;
  readonly error?: string;
}

interface Started {
  readonly worker: Worker;
  readonly ready: Promise<void>;
  waiting?: { readonly answered: (answer: Answer) => void; readonly failed: (error: Error) => void };
}

function start(module: URL, mostMemory: number): Started {
  const worker = new Worker(program, {
    eval: true,
    workerData: module.href,
    // What this process was started with (loaders, profilers) is not for the thread.
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: mostMemory },
  });
  const { promise: ready, resolve: isReady } = Promise.withResolvers<void>();
  const started: Started = { worker, ready };
  worker.on('message', (answer: Answer) => {
    if (answer.ready === true) isReady();
    else started.waiting?.answered(answer);
  });
  worker.on('error', (error) => started.waiting?.failed(error as Error));
  worker.on('exit', () => started.waiting?.failed(new Error('the thread has ended')));
  return started;
}
