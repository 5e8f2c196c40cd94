import { defineConfig } from 'vitest/config'

const exclude = ['test/journeys/**', 'node_modules/**']
const patience = { testTimeout: 60_000, hookTimeout: 60_000 }
/** What replaces a module for itself needs modules of its own. */
const alone = ['test/door.test.ts']

export default defineConfig({
  test: {
    globalSetup: ['test/cluster.ts'],
    maxWorkers: 2,
    // Loading the product takes over a second, and most files of tests ask for less: those of a worker share it.
    projects: [
      {
        test: {
          name: 'together',
          include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: [...exclude, ...alone],
          isolate: false,
          ...patience,
        },
      },
      { test: { name: 'alone', include: alone, exclude, ...patience } },
    ],
  },
})
