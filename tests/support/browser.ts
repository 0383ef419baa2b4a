import type { LaunchOptions } from "@playwright/test";
import { findBrowser } from "./find-browser.mjs";

/** How journeys and benchmarks launch the browser: no sandbox (it runs as root in places), and no traffic of its own. */
export function launchOptions(): LaunchOptions {
  const browser = findBrowser();
  if (!browser) throw new Error("No Chromium was found. Set CHROME_PATH, or run npm test once: it fetches one.");
  return {
    executablePath: browser.path,
    env: { ...(process.env as Record<string, string>), ...browser.env },
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--font-render-hinting=none",
    ],
  };
}
