import type { OpenPack } from '../../../api/index.ts';
import type { PageRequest } from '../../page.ts';
import { Select } from '../../parts/select.tsx';
import { criterionName, groupNames, type Question, type Subject } from './question.ts';
import { groupTexts, missedTexts } from './texts.ts';

interface Props {
  readonly request: PageRequest;
  readonly open: OpenPack;
  readonly question: Question;
  /** Known when the assessment is there: only then are there criteria to choose from. */
  readonly subject: Subject | undefined;
}

/** Which measure, criterion and group, and which municipality: all of it stands in the address. */
export function QuestionForm({
  request: { text, link, path, query },
  open: { pack },
  question,
  subject,
}: Props) {
  const { measure } = question;
  return (
    <form method="get" action={link(path)} role="search" aria-label={text(missedTexts.choose)}>
      <div class="fields">
        <Select
          name="measure"
          label={text(missedTexts.measure)}
          none={text(missedTexts.allMeasures)}
          chosen={measure}
          choices={pack.measures.map(({ id, title }) => ({ value: id, label: text(title) }))}
        />
        {subject?.measure === undefined ? null : (
          <Select
            name="criterion"
            label={text(missedTexts.criterion)}
            none={text(missedTexts.anyCriterion)}
            chosen={question.criterion}
            choices={subject.measure.byCriterionAlone.map((item) => ({
              value: criterionName(subject.measure!.id, item.criterion),
              label: text(item.text),
            }))}
          />
        )}
        <Select
          name="group"
          label={text(missedTexts.group)}
          none={text(missedTexts.allGroups)}
          chosen={question.group}
          choices={Object.keys(groupNames).map((value) => ({
            value,
            label: text(groupTexts[value as keyof typeof groupNames]),
          }))}
        />
        <div class="field">
          <label for="field-place">{text(missedTexts.place)}</label>
          <input id="field-place" name="place" type="search" maxLength={60} value={question.place} />
        </div>
      </div>
      <p>
        <button type="submit">{text(missedTexts.show)}</button>{' '}
        {query.size === 0 ? null : <a href={link(path)}>{text(missedTexts.clear)}</a>}
      </p>
    </form>
  );
}
