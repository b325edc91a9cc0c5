import type { Decision, Model } from '../../dmn/index.ts';
import type { FeelType } from '../../feel/index.ts';

/** What a decision requires, by the name that its expressions use; requirements are ids, in some files with their `#`. */
export function requiredIn(
  model: Model,
  { requires }: Decision,
): readonly { readonly name: string; readonly type: FeelType }[] {
  const ids = new Set(
    [...requires.inputs, ...requires.decisions, ...requires.knowledge].map((id) => id.replace(/^.*#/, '')),
  );
  const any: FeelType = { kind: 'any' };
  return [
    ...model.inputs.filter((item) => ids.has(item.id)).map(({ name, type }) => ({ name, type })),
    ...model.decisions
      .filter((item) => ids.has(item.id))
      .map(({ variable, type }) => ({ name: variable, type })),
    ...model.knowledge
      .filter((item) => ids.has(item.id))
      .map(({ variable }) => ({ name: variable, type: any })),
    ...model.services
      .filter((item) => ids.has(item.id))
      .map(({ variable }) => ({ name: variable, type: any })),
  ];
}
