import { success } from '../../../base/index.ts';
import type { Page } from '../../page.ts';
import { accessibilityTexts, limits, tested } from './texts.ts';

/** The statement that EN 301 549 asks of public bodies: what was tested and how, and what is known to be missing. */
export const accessibilityPage: Page = {
  path: '/accessibility',
  access: 'public',
  answer: async ({ text }) =>
    success({
      kind: 'page',
      title: text(accessibilityTexts.title),
      body: (
        <div class="prose">
          <p class="lead">{text(accessibilityTexts.lead)}</p>
          <h2>{text(accessibilityTexts.testedTitle)}</h2>
          <ul>
            {tested.map((item) => (
              <li>{text(item)}</li>
            ))}
          </ul>
          <h2>{text(accessibilityTexts.limitsTitle)}</h2>
          <ul>
            {limits.map((item) => (
              <li>{text(item)}</li>
            ))}
          </ul>
          <h2>{text(accessibilityTexts.reportTitle)}</h2>
          <p>{text(accessibilityTexts.report)}</p>
        </div>
      ),
    }),
};
