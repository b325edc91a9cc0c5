import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { unwrap } from '../../../base/index.ts';
import { loadPack, type Pack } from '../../../pack/index.ts';
import { choicesOf, chosen, filterNames, readFilters, statusOn } from './filters.ts';

let pack: Pack;
beforeAll(async () => {
  pack = unwrap(await loadPack(join('packs', 'flanders-2020')));
});

const ids = (query: string) => chosen(pack, readFilters(new URLSearchParams(query))).map(({ id }) => id);

describe('filters of the catalogue', () => {
  test('without a choice every measure is there; every choice that is offered finds one', () => {
    expect(ids('family=&status=')).toHaveLength(pack.measures.length);
    for (const name of filterNames)
      for (const value of choicesOf(pack, name))
        expect(
          ids(new URLSearchParams({ [name]: value }).toString()).length,
          `${name}=${value}`,
        ).toBeGreaterThan(0);
  });

  test('every choice must hold', () => {
    expect(ids('budget=known')).toContain('beschermingsmechanisme-1');
    expect(ids('budget=known')).not.toContain('hinderpremie');
    expect(ids('budget=known&source=vlaio-hinderpremie')).toEqual([]);
    expect(ids('family=nothing')).toEqual([]);
  });

  test('the status of a measure follows from its days', () => {
    const measure = pack.measures.find(({ id }) => id === 'hinderpremie')!;
    expect(
      ['2020-03-12', '2020-03-13', '2020-03-27', '2020-06-30', '2020-07-01'].map((day) =>
        statusOn(measure, day),
      ),
    ).toEqual(['future', 'announced', 'open', 'open', 'closed']);
  });
});
