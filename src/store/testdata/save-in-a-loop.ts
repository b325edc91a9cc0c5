import { unwrap } from '../../base/index.ts';
import { openStore } from '../index.ts';
import { newVariant, person } from './stores.ts';

/** Saves without end in the folder that it is given, and says each version that was acknowledged: `<id> <number>`. */
const opened = await openStore({ folder: process.argv[2]! });
if (!opened.ok) {
  process.stdout.write(`${opened.problems[0]!.code}\n`);
  process.exit(1);
}
const store = opened.value;
for (let round = 1; ; round += 1) {
  const content = { parameters: { round: String(round), filler: 'x'.repeat(900) }, cells: {}, added: {}, removed: [] };
  let version = unwrap(await store.create(newVariant({ name: `round ${round}`, content })));
  process.stdout.write(`${version.id} 1\n`);
  for (let number = 2; number < 5; number += 1) {
    const saving = unwrap(await store.save({ id: version.id, base: version.number, author: person('bart'), packSha256: '', content }));
    if (saving.kind !== 'saved') throw new Error('a conflict');
    version = saving.version;
    process.stdout.write(`${version.id} ${version.number}\n`);
  }
}
