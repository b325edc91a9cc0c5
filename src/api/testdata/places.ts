import type { TestUnit } from '../../design/testdata/tables.ts';

/** Units of one municipality that the premium of the small pack entitles, and some that lost too little. */
function place(refnis: string, entitled: number, tooLittle: number): readonly TestUnit[] {
  const province = refnis.startsWith('7') ? '70000' : '10000';
  const unit: TestUnit = { closed: true, reference: 10_000_000, need: 1, refnis, province };
  return [
    ...Array.from({ length: entitled }, () => ({ ...unit, loss: 9_000_000 })),
    ...Array.from({ length: tooLittle }, () => ({ ...unit, loss: 0 })),
  ];
}

/** In 73006 only two are entitled, and 73028 would be told by their province; 11002 and 73040 may be shown. */
export const manyPlaces: readonly TestUnit[] = [
  ...place('11002', 9, 9),
  ...place('73006', 2, 8),
  ...place('73028', 12, 6),
  ...place('73040', 20, 20),
];
