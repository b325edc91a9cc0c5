import type { Text } from '../../base/index.ts';
import type { Scenario } from '../pack.ts';
import type { Read } from './yaml-read.ts';

/** The part of a scenario file that its schema fixes. */
export interface ScenarioFile {
  readonly id: string;
  readonly title: Text;
  readonly windows: Scenario['windows'];
}

export function readScenario({ file, value }: Read<ScenarioFile>): Scenario {
  return { id: value.id, title: value.title, file: file.file, windows: value.windows, content: file.data };
}
