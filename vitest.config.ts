import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['shared/**/*.test.ts', 'electron/**/*.test.ts', 'renderer/**/*.test.ts', 'build/**/*.test.ts'],
    environment: 'node',
    setupFiles: ['shared/testing/seed-in-ci.ts'],
    testTimeout: 180_000,
  },
});
