/** A cell of a table that is shown with the total of its parent. */
export interface CountedCell {
  readonly key: string;
  /** The group whose total is shown too: cells of one parent add up to it. */
  readonly parent: string;
  readonly units: number;
}

/**
 * The keys of the cells that may not be shown: those with fewer units than the limit, and of the same parent as many of the smallest others as
 * are needed so that the parent's total minus what is shown does not tell a small cell. Where all cells of a parent are hidden, its total tells
 * what it tells. Rule: Hundepool et al., Statistical Disclosure Control (2012), secondary suppression; here for one way of adding up.
 * @example hiddenCells([{ key: 'a', parent: 'p', units: 2 }, { key: 'b', parent: 'p', units: 9 }], 5) // Set { 'a', 'b' }
 */
export function hiddenCells(cells: readonly CountedCell[], limit: number): ReadonlySet<string> {
  const hidden = new Set<string>();
  for (const parent of new Set(cells.map((cell) => cell.parent))) {
    const group = cells
      .filter((cell) => cell.parent === parent)
      .sort((a, b) => a.units - b.units || (a.key < b.key ? -1 : 1));
    let count = group.filter((cell) => cell.units < limit).length;
    while (count > 0 && count < group.length && isTold(group.slice(0, count), limit)) count += 1;
    for (const cell of group.slice(0, count)) hidden.add(cell.key);
  }
  return hidden;
}

/** Whether the sum of the hidden cells tells one of them: there is but one, together they are a small cell, or all are as large as a small cell can be. */
function isTold(hidden: readonly CountedCell[], limit: number): boolean {
  const sum = hidden.reduce((total, cell) => total + cell.units, 0);
  return hidden.length === 1 || sum < limit || hidden.every((cell) => cell.units === limit - 1);
}
