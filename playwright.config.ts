import { defineConfig } from '@playwright/test'
import { findChromium } from './test/journeys/chromium.ts'

export default defineConfig({
  testDir: 'test/journeys',
  testMatch: process.env['PICTURES'] ? 'pictures.ts' : '*.spec.ts',
  globalSetup: './test/journeys/built.ts',
  outputDir: 'test-results/journeys',
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: { launchOptions: await findChromium(), trace: 'retain-on-failure', actionTimeout: 15_000 },
})
