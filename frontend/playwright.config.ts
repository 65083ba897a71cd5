import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig, devices } from '@playwright/test';

// A product of its own for each run: its own port, folder and sample directory.
// The first process chooses the port, its workers inherit it.
const port = (process.env.E2E_PORT ??= String(20_000 + (process.pid % 20_000)));
const address = `127.0.0.1:${port}`;
const given = process.env.E2E_URL;
const phone = { ...devices['Desktop Chrome'], viewport: { width: 390, height: 844 }, hasTouch: true };
const desktop = { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 900 } };

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  reporter: [['list']],
  use: {
    baseURL: given ?? `http://${address}`,
    locale: 'en-NZ',
    // The reader sits in London: nothing on a page may follow their clock.
    timezoneId: 'Europe/London',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
    },
  },
  projects: [
    { name: 'phone', use: phone },
    { name: 'desktop', use: desktop },
  ],
  webServer: given
    ? undefined
    : {
        command: 'bin/heartland serve',
        cwd: join(import.meta.dirname, '..'),
        url: `http://${address}/readyz`,
        timeout: 60_000,
        gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
        env: {
          HEARTLAND_ADDR: address,
          HEARTLAND_DATA_DIR: mkdtempSync(join(tmpdir(), 'heartland-e2e-')),
          HEARTLAND_RATE_LIMITS: 'off',
          HEARTLAND_LOG: 'warn',
        },
      },
});
