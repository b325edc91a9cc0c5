/** Answers by their question: each computed once, however many ask at the same time; those last used are kept. */
export interface Answers<T> {
  /** The kept answer, the one that is being computed, or a new one. One that is rejected, or not worth keeping, is not kept. */
  get(question: string, work: () => Promise<T>): Promise<T>;
  readonly size: number;
}

/**
 * Keeps at most so many answers.
 * @example const answers = keepAnswers<number>(2); await answers.get('a', async () => 1); // 1
 */
export function keepAnswers<T>(most: number, isKept: (answer: T) => boolean = () => true): Answers<T> {
  // A map keeps the order in which its entries were added: the first is the one that was not used for longest.
  const kept = new Map<string, Promise<T>>();
  return {
    get size() {
      return kept.size;
    },
    get: (question, work) => {
      const found = kept.get(question);
      const answer = found ?? work();
      kept.delete(question);
      kept.set(question, answer);
      if (found === undefined) {
        const forget = () => void (kept.get(question) === answer && kept.delete(question));
        answer.then((value) => isKept(value) || forget(), forget);
        if (kept.size > most) kept.delete(kept.keys().next().value!);
      }
      return answer;
    },
  };
}
