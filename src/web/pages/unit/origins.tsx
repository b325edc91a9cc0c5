import { inputOrigin } from '../../../api/index.ts';
import type { Measure, MeasureInput, Pack } from '../../../pack/index.ts';
import type { PageRequest } from '../../page.ts';
import { originTexts, registerTexts, syntheticTexts } from './register-texts.ts';

interface Props {
  readonly request: PageRequest;
  readonly pack: Pack;
  readonly measure: Measure;
}

/** Where the register has an input from, in words. */
export function originWords({ request: { text }, pack, measure }: Props, input: MeasureInput): string {
  const origin = inputOrigin(input, measure.unit);
  if (origin === undefined) return '';
  const other = origin.kind === 'measure' ? origin.measure : undefined;
  const read = pack.measures.find(({ id }) => id === other);
  return text(originTexts[origin.kind], { measure: read === undefined ? '' : text(read.title) });
}

/** That the register is synthetic, and which inputs of the measure are drawn. */
export function Origins(props: Props) {
  const { request, measure } = props;
  const { text } = request;
  return (
    <div class="notice">
      <p>{text(syntheticTexts[measure.unit])}</p>
      <details>
        <summary>{text(registerTexts.whence)}</summary>
        <dl class="meta">
          {measure.inputs
            .filter(({ binding }) => binding.kind !== 'parameter')
            .map((input) => (
              <>
                <dt>{text(input.title)}</dt>
                <dd>{originWords(props, input)}</dd>
              </>
            ))}
        </dl>
      </details>
    </div>
  );
}
