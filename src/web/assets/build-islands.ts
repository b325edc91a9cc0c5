import { fileURLToPath } from 'node:url';
import { islands, type BuiltScript } from './assets.ts';

/** Builds the scripts of the islands for browsers; for a checkout and for the build of the package, which brings them built. */
export async function buildIslands(): Promise<readonly BuiltScript[]> {
  const { build } = await import('vite');
  const source = (name: string) => fileURLToPath(new URL(`../islands/${name}.ts`, import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: Object.fromEntries(islands.map((name) => [name, source(name)])),
        output: { entryFileNames: '[name]-[hash].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
  if (!('output' in built)) throw new Error('the build of the islands gave no output');
  return built.output.flatMap((part) =>
    part.type === 'chunk'
      ? [{ ...(part.isEntry ? { island: part.name } : {}), file: part.fileName, text: part.code }]
      : [],
  );
}
