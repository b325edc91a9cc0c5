import type { Problem } from '../../base/index.ts';
import { packProblem } from '../problems/index.ts';
import { limits } from './limits.ts';

/** The first problems of each code per file, then one that says how many more there are. */
export function fewer(problems: readonly Problem[]): readonly Problem[] {
  const counts = new Map<string, number>();
  const kept: Problem[] = [];
  for (const item of problems) {
    const key = `${item.code} ${item.place.file ?? ''}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    if (count <= limits.listed) kept.push(item);
  }
  for (const [key, count] of counts)
    if (count > limits.listed) {
      const [code, ...file] = key.split(' ');
      const place = { file: file.join(' '), path: code };
      kept.push(packProblem('PACK-PROBLEMS-MORE', place, { count: count - limits.listed }));
    }
  return kept;
}
