import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/**/*.test.ts'],
    testTimeout: 60_000,
    pool: 'threads',
    // Files share their modules: nothing here keeps state that another file could see.
    isolate: false,
    maxWorkers: '100%',
  },
});
