import { existsSync, readdirSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { accessibilityProblems } from "../support/axe.ts";

// Nothing here is about playing without a network: storing the app anew for every test would only take time.
test.use({ serviceWorkers: "block" });

const screens = {
  home: "#/",
  briefing: "#/case/the-glasshouse",
  "content note": "#/play/the-glasshouse?mode=practice&seed=7",
  rubric: "#/rubric",
  settings: "#/settings",
  about: "#/about",
  "an unknown address": "#/no-such-screen",
};

// Those that the app offers: a language without these words is not offered.
const languages = readdirSync("locales").filter((name) => existsSync(`locales/${name}/common.json`));

async function open(page: Page, hash: string, lang: string): Promise<void> {
  await page.goto(`./${hash}${hash.includes("?") ? "&" : "?"}lang=${lang}`);
  await expect(page.locator("main h1")).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
}

// A row of words may scroll inside itself; the page may not.
async function widthBeyondWindow(page: Page): Promise<number> {
  return await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

for (const [name, hash] of Object.entries(screens)) {
  for (const lang of languages) {
    for (const [theme, width] of [
      ["light", 360],
      ["dark", 1280],
    ] as const) {
      test(`${name} in ${lang}, ${theme}, ${width} px wide: nothing that axe objects to, nothing cut off`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height: 740 });
        await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
        await open(page, hash, lang);
        await expect(page.locator("html")).toHaveAttribute("dir", lang === "ar" ? "rtl" : "ltr");
        expect(await accessibilityProblems(page)).toEqual([]);
        expect(await widthBeyondWindow(page)).toBeLessThanOrEqual(0);
      });
    }
  }
}
