import { defineConfig } from "@playwright/test";
import { launchOptions } from "./tests/support/browser.ts";

export default defineConfig({
  testDir: "tests/journeys",
  globalSetup: "./tests/support/serve-dist.ts",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  globalTimeout: 11 * 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"]],
  use: {
    baseURL: process.env.JOURNEY_URL,
    locale: "en-GB",
    timezoneId: "UTC",
    viewport: { width: 1280, height: 800 },
    launchOptions: launchOptions(),
    screenshot: "only-on-failure",
  },
});
