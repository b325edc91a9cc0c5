import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
    isolate: false,
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // The closing line of the run is printed by scripts/plain-reporter.ts.
    reporters: ['default', './scripts/plain-reporter.ts'],
  },
});
