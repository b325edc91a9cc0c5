import { extname } from 'node:path';
import { failure, problem, type Result } from '../../../base/index.ts';
import type { CompileOptions, ColumnInputs, Kernel, Model } from '../../../dmn/index.ts';
import { openModuleThread } from '../../../engine/index.ts';
import { apiProblems } from '../../problems.ts';
import { openTurns } from '../turns.ts';
import type { changeModel, compileChanged, ModelChange } from './change-model.ts';
import { sendInputs } from './sent-inputs.ts';

/**
 * Reads and compiles changed models beside the thread that answers: however long one takes, others are answered, and it is ended in time.
 * Problems, besides those of the change: `API-TIME`, `API-VARIANT-MEMORY`, `API-BUSY`.
 */
export interface ChangeThread {
  readonly change: (measure: string, change: ModelChange) => Promise<Result<Model>>;
  readonly compile: (
    measure: string,
    model: Model,
    inputs: ColumnInputs,
    options: CompileOptions,
  ) => Promise<Result<Kernel>>;
  readonly close: () => Promise<void>;
}

/** A module beside this one, in the source as in what is built from it. */
const functions = new URL(`./change-model${extname(import.meta.url)}`, import.meta.url);

/** Changes that may wait for the thread, and its memory in MB: a table of the greatest size needs a tenth of it. */
const [mostWaiting, mostMemory] = [50, 512];

/** @param mostTime milliseconds that one step, reading or compiling, may take */
export function openChangeThread(mostTime: number): ChangeThread {
  const thread = openModuleThread(functions, { mostTime, mostMemory });
  const turns = openTurns(mostWaiting);

  const ask = async <T>(measure: string, name: string, args: readonly unknown[]): Promise<Result<T>> => {
    const turn = await turns.take(() => thread.call(name, args));
    if (!turn.ok) return turn;
    const called = turn.value;
    switch (called.kind) {
      case 'done':
        return called.value as Result<T>;
      case 'time': {
        const parameters = { measure, seconds: Math.ceil(mostTime / 1000) };
        return failure(problem(apiProblems, 'API-TIME', {}, parameters));
      }
      case 'memory':
        return failure(problem(apiProblems, 'API-VARIANT-MEMORY', {}, { measure }));
    }
  };

  return {
    change: (measure, ...args: Parameters<typeof changeModel>) => ask(measure, 'changeModel', args),
    compile: (measure, model, inputs, options) => {
      const args: Parameters<typeof compileChanged> = [model, sendInputs(inputs), options];
      return ask(measure, 'compileChanged', args);
    },
    close: () => thread.close(),
  };
}
