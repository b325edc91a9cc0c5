import { success } from '../../../base/index.ts';
import type { Page } from '../../page.ts';
import { measureOf } from '../find-measure.ts';
import { askedUnits } from './asked-units.ts';
import { codeWords } from './code-words.ts';
import { Origins } from './origins.tsx';
import { RegisterForm } from './register-form.tsx';
import { partSize, RegisterList } from './register-list.tsx';
import { anyUnit, registerTexts } from './register-texts.ts';

/**
 * Units of the register to choose from, by what the measure decides for them. With `after` it goes to the unit that comes next in the list, whose
 * own address then stays.
 */
export const registerPage: Page = {
  path: '/:pack/unit/:measure/register',
  access: 'reader',
  answer: async (request) => {
    const found = measureOf(request);
    if (!found.ok) return found;
    const { open, measure } = found.value;
    const units = await open.units(measure);
    if (!units.ok) return units;
    const { text, link, path, query } = request;
    const asked = askedUnits(measure.unit, query);
    const filter = units.value.filter(asked);
    if (!filter.ok) return filter;
    const self = `/${open.pack.id}/unit/${measure.id}`;
    const unitLink = (id: number) => link(self, { unit: String(id), ...asked });
    const after = query.get('after');
    if (after !== null) {
      const next = await units.value.next(filter.value, after);
      if (!next.ok) return next;
      const to = next.value === undefined ? link(path, asked) : unitLink(next.value);
      return success({ kind: 'moved', to });
    }
    const offset = readOffset(query.get('offset'));
    const list = await units.value.list(filter.value, { limit: partSize, offset });
    if (!list.ok) return list;
    const words = await codeWords(request, open, measure.unit);
    const unit = text(anyUnit[measure.unit]);
    return success({
      kind: 'page',
      title: text(registerTexts.title, { measure: text(measure.title), unit }),
      body: (
        <>
          <p class="lead">{text(registerTexts.lead, { unit })}</p>
          <Origins request={request} pack={open.pack} measure={measure} />
          <RegisterForm request={request} units={units.value} words={words} asked={asked} />
          {list.value.kind === 'suppressed' ? (
            <p class="notice">{text(registerTexts.suppressed)}</p>
          ) : (
            <RegisterList
              request={request}
              units={units.value}
              words={words}
              found={list.value}
              offset={offset}
              unitLink={unitLink}
              partLink={(to) => link(path, to === 0 ? asked : { ...asked, offset: String(to) })}
            />
          )}
          <p class="noprint">
            <a href={link(self)}>{text(registerTexts.own)}</a>
          </p>
        </>
      ),
    });
  },
};

function readOffset(text: string | null): number {
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : 0;
}
