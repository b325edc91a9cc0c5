import { within, type Problem } from '../../base/index.ts';
import { checkModel } from '../../dmn/index.ts';
import type { PackDraft } from '../read/draft.ts';

/** Expressions whose types cannot go together, or not with what the model declares: what is certain to give null is refused. */
export function checkTypes(draft: PackDraft): readonly Problem[] {
  return draft.measures.flatMap(({ model, modelFile }) =>
    model === undefined
      ? []
      : checkModel(model, { only: ['types'] })
          .filter(({ severity }) => severity === 'error')
          .map((item) => within({ file: modelFile }, item)),
  );
}
