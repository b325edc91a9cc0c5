import { formatValue, type Value } from '../../../feel/index.ts';
import { enter } from '../../../feel/internal.ts';
import { typeCheck, typeName } from '../conform.ts';
import { nothing, type Code, type Frame } from '../frame.ts';
import { deeper, type BoxedOf, type Compiling } from './boxed.ts';

/** Entries in order, each seeing those above; a nameless last entry is the value. */
export function compileContext(boxed: BoxedOf<'context'>, compiling: Compiling): Code {
  const entries = boxed.entries.map((entry, index) => {
    const inner = deeper(
      compiling,
      entry.name === undefined ? `entry ${index + 1}` : `entry "${entry.name}"`,
    );
    const expected = typeName(compiling.types, entry.typeRef);
    return {
      name: entry.name,
      code: compiling.compile(entry.value, inner),
      check: typeCheck(compiling.types, entry.typeRef),
      expected,
      path: inner.path,
    };
  });
  return (frame) => {
    const values = new Map<string, Value>();
    const inner: Frame = { run: frame.run, scopes: enter(frame.scopes, values) };
    for (const { name, code, check, expected, path } of entries) {
      const raw = code(inner);
      const value = check(raw, frame.scopes.run);
      const fitting =
        value === undefined
          ? nothing(frame.run, 'DMN-RESULT-TYPE', path, { found: formatValue(raw), expected })
          : value;
      if (name === undefined) return fitting;
      frame.run.derived.push({ path, value: fitting });
      values.set(name, fitting);
    }
    return { kind: 'context', entries: values };
  };
}
