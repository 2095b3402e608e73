import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

/** The machine's browser; Playwright downloads none. */
const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const browser = process.env['CHROMIUM'] ?? BROWSERS.find((path) => existsSync(path));

/** Runs at the same time keep their traces apart; workers inherit the name. */
process.env['STORIES'] ??= String(process.pid);
const outputDir = `../../dist/portal-stories/${process.env['STORIES']}`;

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.story.ts',
  globalSetup: './e2e/support/seeded-record.ts',
  outputDir,
  // Each has a record and a browser of its own: while one waits for the other, a second one works.
  workers: 2,
  timeout: 180_000,
  expect: { timeout: 30_000 },
  forbidOnly: Boolean(process.env['CI']),
  // CI leaves out what takes minutes and seldom finds anything; `npm run test:portal` runs all.
  ...(process.env['STORIES_KIND'] === 'short' ? { grepInvert: /@long/ } : {}),
  reporter: [['list'], ['json', { outputFile: process.env['STORIES_JSON'] ?? `${outputDir}.json` }]],
  use: {
    locale: 'en-GB',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1440, height: 900 },
    actionTimeout: 30_000,
    trace: 'retain-on-failure',
    launchOptions: {
      ...(browser ? { executablePath: browser } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
