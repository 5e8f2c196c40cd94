import { defineConfig } from '@playwright/test'
import { findChromium } from './test/journeys/chromium.ts'

export default defineConfig({
  testDir: 'test/journeys',
  globalSetup: './test/journeys/built.ts',
  outputDir: 'test-results/journeys',
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  // What a story does is not to change what one sees on the screens: a project has workers, and so a demonstration, of its own.
  projects: process.env['PICTURES']
    ? [{ name: 'pictures', testMatch: 'pictures.ts' }]
    : [
        { name: 'stories', testMatch: '*.spec.ts', testIgnore: 'screens.spec.ts' },
        { name: 'screens', testMatch: 'screens.spec.ts' },
      ],
  use: { launchOptions: await findChromium(), trace: 'retain-on-failure', actionTimeout: 15_000 },
})
