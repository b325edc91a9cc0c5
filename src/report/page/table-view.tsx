import { type TableData } from '../../base/index.ts';
import { cellText, isNumeric } from '../table.ts';
import type { FigureContext } from './context.ts';

interface Props {
  readonly context: FigureContext;
  readonly table: TableData;
  /** Read aloud and shown above the table. */
  readonly caption: string;
}

/** A real table; wide ones scroll inside their own box, which the keyboard can reach. */
export function TableView({ context, table, caption }: Props) {
  return (
    <div class="scroll" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th scope="col" class={isNumeric(column.kind) ? 'n' : undefined}>
                {context.text(column.title)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr>
              {row.map((cell, index) => {
                const { kind } = table.columns[index]!;
                const shown = cellText(cell, kind, context.language);
                return index === 0 ? (
                  <th scope="row">{shown}</th>
                ) : (
                  <td class={isNumeric(kind) ? 'n' : undefined}>{shown}</td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
