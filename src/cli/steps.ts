import { success, type Progress } from '../base/index.ts';
import type { AssessSteps } from '../design/index.ts';
import { applyScenario } from '../diagnose/index.ts';
import type { Engine } from '../engine/index.ts';
import type { Pack } from '../pack/index.ts';
import { buildPopulation } from '../population/index.ts';

/** The register and the scenario as steps of an assessment: `design` knows neither room. */
export function assessSteps(engine: Engine, pack: Pack, progress: Progress): AssessSteps {
  return {
    population: (set) => buildPopulation(engine, pack, { set, progress }),
    scenario: async (set) => {
      const report = await applyScenario(engine, pack, { set, progress });
      if (!report.ok) return report;
      const { surveyFit, averages, assumptions } = report.value;
      return success({ surveyFit, surveyAverages: averages, assumptions }, report.warnings);
    },
  };
}
