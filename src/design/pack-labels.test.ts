import { afterAll, describe, expect, test } from 'vitest';
import { unwrap } from '../base/index.ts';
import { openEngine } from '../engine/index.ts';
import { loadPack } from '../pack/index.ts';
import { packLabels } from './pack-labels.ts';

const engine = await openEngine({ threads: 1 });
afterAll(() => engine.close());
const { tables } = unwrap(await loadPack('packs/flanders-2020'));

describe('labels from the tables of a pack', () => {
  test('sectors of the survey in three languages, places in the words of their source', async () => {
    const labels = await packLabels(engine, { tables });
    expect(labels['survey sector']?.get('Agriculture and fishing')).toEqual({
      nl: 'Landbouw en visserij',
      en: 'Agriculture and fishing',
      fr: 'Agriculture et pêche',
    });
    expect(labels.municipality?.get('11001')).toEqual({
      nl: 'Aartselaar',
      en: 'Aartselaar',
      fr: 'Aartselaar',
    });
  });

  test('of a pack without such tables, or with tables of another form: none', async () => {
    expect(await packLabels(engine, { tables: [] })).toEqual({});
    const other = tables.map((table) => ({
      ...table,
      fields: table.fields.filter(({ name }) => !['title_fr', 'refnis'].includes(name)),
    }));
    expect(await packLabels(engine, { tables: other })).toEqual({});
  });
});
