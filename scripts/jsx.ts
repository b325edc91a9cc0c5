import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'rolldown/utils';

/**
 * Lets Node.js run the source: it takes the types out of `.ts` files by itself, but does not know the JSX of `.tsx` files.
 * usage: node --import ./scripts/jsx.ts src/cli/relance.ts
 */
registerHooks({
  load: (url, context, next) => {
    if (!url.endsWith('.tsx')) return next(url, context);
    const path = fileURLToPath(url);
    const jsx = { runtime: 'automatic', importSource: 'preact' } as const;
    const { code, errors } = transformSync(path, readFileSync(path, 'utf8'), { jsx });
    if (errors.length > 0) throw errors[0]!;
    return { format: 'module', source: code, shortCircuit: true };
  },
});
