import type { Source } from '../../../pack/index.ts';
import { WithTitles } from '../../parts/with-titles.tsx';

interface Line {
  readonly text: string;
  readonly under: readonly string[];
}

interface Part {
  readonly heading: string;
  /** Sentences below the heading, then items with what stands under each. */
  readonly sentences: readonly string[];
  readonly lines: readonly Line[];
}

/**
 * A receipt in plain language as parts: a blank line ends a part, two spaces begin an item, four what stands under it.
 * @example receiptParts('Amount: 5 euro\n  = 2 plus 3\n')[0]?.lines[0]?.text // '= 2 plus 3'
 */
export function receiptParts(text: string): readonly Part[] {
  return text
    .trimEnd()
    .split('\n\n')
    .map((block) => {
      const [heading = '', ...rest] = block.split('\n');
      const lines: { text: string; under: string[] }[] = [];
      const sentences: string[] = [];
      for (const line of rest) {
        if (line.startsWith('    ')) lines.at(-1)?.under.push(line.trim());
        else if (line.startsWith('  ')) lines.push({ text: line.trim(), under: [] });
        else sentences.push(line);
      }
      return { heading, sentences, lines };
    });
}

interface Props {
  readonly text: string;
  /** Of the pack: their titles stand in their own language. */
  readonly sources: readonly Source[];
}

/** A receipt in plain language. */
export function ReceiptView({ text, sources }: Props) {
  return (
    <div class="prose">
      {receiptParts(text).map(({ heading, sentences, lines }) => (
        <section>
          <h3>{heading}</h3>
          {sentences.map((sentence) => (
            <p>{sentence}</p>
          ))}
          {lines.length === 0 ? null : (
            <ul>
              {lines.map((line) => (
                <li>
                  <WithTitles text={line.text} sources={sources} />
                  {line.under.map((item) => (
                    <span class="soft below">
                      <WithTitles text={item} sources={sources} />
                    </span>
                  ))}
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </div>
  );
}
