import { registers, type Measure } from '../../../pack/index.ts';
import type { PageRequest } from '../../page.ts';
import { anyUnit, registerTexts } from './register-texts.ts';

interface Props {
  readonly request: Pick<PageRequest, 'text' | 'link' | 'params'>;
  readonly measure: Measure;
}

/** The way to the units of the register; none where there is no register of such units. */
export function TakeLink({ request: { text, link, params }, measure }: Props) {
  if (registers[measure.unit] === undefined) return null;
  return (
    <p class="noprint">
      <a href={link(`/${params['pack']}/unit/${measure.id}/register`)}>
        {text(registerTexts.take, { unit: text(anyUnit[measure.unit]) })}
      </a>
    </p>
  );
}
