import { variantDmn } from '../../../api/index.ts';
import { success } from '../../../base/index.ts';
import type { Page } from '../../page.ts';
import { variantText } from './fit.ts';
import { subjectOf } from './subject.ts';

/** The decision model with the changed rules, as DMN 1.5. */
export const modelFile: Page = {
  path: '/:pack/design/:measure/model.dmn',
  access: 'analyst',
  answer: async (request) => {
    const made = await subjectOf(request);
    if (!made.ok) return made;
    const { measure, open, known, state } = made.value;
    const changed = variantText(known, { ...state.change, parameters: {} });
    const written = await variantDmn(open, measure, changed);
    if (!written.ok) return written;
    return success({
      kind: 'file',
      type: 'application/xml; charset=utf-8',
      name: `${measure.id}.dmn`,
      content: written.value,
    });
  },
};
