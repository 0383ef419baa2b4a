import type { Page } from "@playwright/test";
import { accessibilityProblems } from "../support/axe.ts";
import { listedLanguages, planOfAnExpert, plansToEveryEnding, wordsIn } from "../support/journey-case.ts";
import {
  along,
  attemptOn,
  begin,
  drawn,
  finish,
  first,
  openDebrief,
  play,
  untilNext,
} from "../support/journey-driver.ts";
import { smallTargets, widthBeyondWindow } from "../support/journey-look.ts";
import { expect, test } from "../support/journey-test.ts";

test.use({ serviceWorkers: "block" });

/** Day and night, phone and laptop; a language that is read the other way has them the other way round. */
function looksOf(lang: string) {
  const isMirrored = lang === "ar";
  return [
    { colorScheme: "light", width: isMirrored ? 1280 : 360 },
    { colorScheme: "dark", width: isMirrored ? 360 : 1280 },
  ] as const;
}

/** Looks at what is on the screen by day and night, on a phone and a laptop, and with letters twice as large. */
async function problemsHere(page: Page, where: string, lang: string): Promise<string[]> {
  const found: string[] = [];
  await page.evaluate(() => document.fonts.ready);
  for (const { colorScheme, width } of looksOf(lang)) {
    await page.setViewportSize({ width, height: 740 });
    await page.emulateMedia({ colorScheme });
    await expect(page.locator("html")).toHaveAttribute("data-theme", colorScheme === "dark" ? "night" : "day");
    const name = `${where}, ${colorScheme}, ${width} px`;
    for (const problem of await accessibilityProblems(page)) found.push(`${name}: ${problem}`);
    if (colorScheme === "dark") continue;
    for (const target of await smallTargets(page)) found.push(`${name}: ${target}`);
    if ((await widthBeyondWindow(page)) > 0) found.push(`${name}: scrolls sideways`);
  }
  await page.setViewportSize({ width: 1280, height: 740 });
  await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
  if ((await widthBeyondWindow(page)) > 0) found.push(`${where}, text twice as large: scrolls sideways`);
  await page.evaluate(() => (document.documentElement.style.fontSize = ""));
  await page.setViewportSize({ width: 320, height: 640 });
  if ((await widthBeyondWindow(page)) > 0) found.push(`${where}, 320 px: scrolls sideways`);
  return found;
}

for (const lang of listedLanguages.filter((code) => code !== "fr")) {
  const say = wordsIn(lang);

  test(`every kind of moment of a case in ${lang}: nothing that axe objects to, nothing too small, nothing cut off`, async ({
    page,
  }) => {
    test.setTimeout(150_000);
    const found: string[] = [];
    const plan = planOfAnExpert("4");
    const seen = new Set<string>();
    await begin(page, { seed: plan.seed, lang });
    await play(page, along(plan.acts), {
      async onSight({ kind, calls, interruption }) {
        const states = [interruption === null ? kind : "interruption"];
        if (kind === "interview" && seen.has("interview")) states.push("answer");
        for (const state of states) {
          if (seen.has(state)) continue;
          seen.add(state);
          found.push(...(await problemsHere(page, state, lang)));
        }
        if (calls.length > 0 && !seen.has("break")) {
          seen.add("break");
          await untilNext(page, () => page.locator(`button[data-interruption="${calls[0]}"]`).click());
          found.push(...(await problemsHere(page, "break", lang)));
          await play(page, drawn("back"), { onSight: (sight) => sight.interruption === null });
        }
      },
    });
    expect(found).toEqual([]);
    expect([...seen]).toEqual(
      expect.arrayContaining(["note", "lines", "decision", "outcome", "interview", "answer", "break", "ended"]),
    );
  });

  test(`panels, stepping away, debrief, case file and home with attempts in ${lang}: nothing that axe objects to, nothing cut off`, async ({
    page,
  }) => {
    test.setTimeout(150_000);
    const found: string[] = [];
    await begin(page, { lang });
    await play(page, first, { most: 12 });
    for (const panel of ["case-file", "transcript", "help"]) {
      const opener = page.getByRole("button", { name: say(`play:side.${panel}`), exact: true }).first();
      await opener.click();
      const dialog = page.getByRole("dialog");
      await expect(dialog).toBeVisible();
      await expect(dialog.getByRole("status")).toHaveCount(0);
      found.push(...(await problemsHere(page, panel, lang)));
      await dialog.getByRole("button", { name: say("common:close") }).click();
    }
    await page.getByRole("button", { name: say("common:away.step-away") }).click();
    found.push(...(await problemsHere(page, "away", lang)));
    await page.getByRole("button", { name: say("common:away.back") }).click();
    await finish(page, plansToEveryEnding()[0]!);
    const id = await attemptOn(page);
    await openDebrief(page);
    found.push(...(await problemsHere(page, "debrief", lang)));
    await page.goto(`./#/case-file/${id}`);
    await expect(page.getByRole("heading", { level: 1, name: say("case-file:title") })).toBeVisible();
    found.push(...(await problemsHere(page, "case file", lang)));
    await page.goto("./#/");
    await expect(page.getByText(say("home:finished"), { exact: true })).toBeVisible();
    found.push(...(await problemsHere(page, "home with attempts", lang)));
    expect(found).toEqual([]);
  });
}
