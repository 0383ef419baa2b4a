import { ACTS } from "../../src/core/program/program.ts";
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { wordsIn } from "../support/journey-case.ts";
import { attemptOn, begin, first, look, openDebrief, play } from "../support/journey-driver.ts";
import { readableText } from "../support/journey-look.ts";
import { readStored } from "../support/journey-storage.ts";
import { expect, test } from "../support/journey-test.ts";

const en = wordsIn("en");

/** Steps away and comes back: in between nothing of the screen can be read, not even in the name of the tab. */
async function awayAndBack(page: Page, leave: () => Promise<void>): Promise<void> {
  const before = await readableText(page);
  const title = await page.title();
  await leave();
  await expect(page.getByRole("heading", { name: en("common:away.title") })).toBeVisible();
  await expect(page).toHaveTitle(en("common:away.tab"));
  const after = await readableText(page);
  const shown = after.split("\n").filter((line) => line.trim().length > 0);
  expect(shown.length).toBeLessThanOrEqual(4);
  await expect(page.locator("main")).toBeHidden();
  // A page that is left and looked at again stays covered.
  await page.keyboard.press("Escape");
  await expect(page.locator("main")).toBeHidden();
  await page.getByRole("button", { name: en("common:away.back") }).click();
  await expect(page).toHaveTitle(title);
  expect(await readableText(page)).toBe(before);
}

const byButton = (page: Page) => () => page.getByRole("button", { name: en("common:away.step-away") }).click();
const byEscape = (page: Page) => async () => {
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
};

test.describe("stepping away", () => {
  test.use({ serviceWorkers: "block" });

  test("hides every screen at once and comes back to the same place", async ({ page }) => {
    for (const screen of ["", "case/the-glasshouse", "rubric", "settings", "about", "nowhere"]) {
      await page.goto(`./#/${screen}`);
      await expect(page.locator("main h1")).toBeVisible();
      await awayAndBack(page, byButton(page));
      await awayAndBack(page, byEscape(page));
    }
  });

  test("hides the case at every kind of moment, and nothing of it is recorded or exported", async ({ page }) => {
    await begin(page);
    const id = await attemptOn(page);
    const left = new Set<string>();
    await play(page, first, {
      async onSight(sight) {
        if (left.has(sight.kind)) return;
        left.add(sight.kind);
        // The judgement may arrive a moment after what happened.
        if (sight.kind === "outcome")
          await expect(page.getByRole("heading", { name: en("play:outcome.sources") })).toBeVisible();
        const stored = await readStored(page, id);
        await awayAndBack(page, byButton(page));
        await awayAndBack(page, byEscape(page));
        expect(await look(page)).toEqual(sight);
        expect(await readStored(page, id)).toEqual(stored);
      },
    });
    expect([...left].toSorted()).toEqual(["decision", "ended", "interview", "lines", "note", "outcome", "sheet"]);
    await openDebrief(page);
    await awayAndBack(page, byButton(page));
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: en("common:copy.save") }).click(),
    ]);
    const { events } = JSON.parse(readFileSync(await download.path(), "utf8")) as {
      events: { event: { type: string } }[];
    };
    const known = new Set<string>(["attempt.started", "content-note.accepted", ...ACTS]);
    for (const { event } of events) expect(known).toContain(event.type);
  });

  test("keeps the place on a long page that was read half way", async ({ page }) => {
    await page.goto("./#/rubric");
    // A font that arrives late moves the lines, and its style sheet comes after the words.
    const faces = ["Source Sans 3", "Source Serif 4"];
    await page.waitForFunction(
      (wanted) =>
        wanted.every((name) =>
          [...document.fonts].some(({ family, status }) => family.includes(name) && status === "loaded"),
        ),
      faces,
    );
    await page.getByRole("heading", { level: 2 }).nth(3).scrollIntoViewIfNeeded();
    await page.evaluate(() => scrollBy(0, 333));
    const scrolled = await page.evaluate(() => scrollY);
    expect(scrolled).toBeGreaterThan(0);
    await awayAndBack(page, byEscape(page));
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  });

  test("two panels that are closed quickly with Escape are no wish to step away", async ({ page }) => {
    await begin(page);
    await play(page, first, { most: 2 });
    for (const key of ["t", "Escape", "h", "Escape"]) await page.keyboard.press(key);
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(page.locator("main")).toBeVisible();
  });

  test("hides an open panel, and comes back to it", async ({ page }) => {
    await begin(page);
    await play(page, first, { most: 2 });
    await page.getByRole("button", { name: en("play:side.transcript") }).click();
    const dialog = page.getByRole("dialog", { name: en("play:side.transcript") });
    await expect(dialog).toBeVisible();
    await byEscape(page)();
    await expect(page.getByRole("heading", { name: en("common:away.title") })).toBeVisible();
    await expect(dialog).toBeHidden();
    await expect(page.locator("main")).toBeHidden();
    await page.getByRole("button", { name: en("common:away.back") }).click();
    await expect(page.locator("main")).toBeVisible();
  });
});

test("end and wipe leaves nothing behind: no attempts, no settings, no caches, no worker; and other tabs leave the case", async ({
  page,
  context,
}) => {
  await page.goto("./#/settings");
  await page.getByRole("radio", { name: en("settings:theme.night") }).check();
  await expect(page.getByText(en("settings:offline.ready"))).toBeVisible({ timeout: 30_000 });
  await begin(page);
  await play(page, first, { most: 3 });
  const other = await context.newPage();
  await other.goto(page.url());
  await look(other);

  await page.goto("./#/settings");
  await page.getByRole("button", { name: en("common:wipe.button") }).click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: en("common:wipe.confirm") })
    .click();
  await expect(page.getByRole("heading", { level: 1, name: en("common:wiped.title") })).toBeVisible();
  await expect(other.getByText(en("common:wiped.other-tab"))).toBeVisible();
  await expect(other.locator("[data-step]")).toHaveCount(0);
  await other.close();
  // A worker that came back would do so at the end of loading.
  await page.waitForLoadState("networkidle");
  const left = await page.evaluate(async () => ({
    stored: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    databases: (await indexedDB.databases()).length,
  }));
  expect(left).toEqual({ stored: [], caches: [], workers: 0, databases: 0 });
  await page.getByRole("button", { name: en("common:wiped.start-again") }).click();
  await expect(page.getByRole("heading", { name: en("home:cases") })).toBeVisible();
  await expect(page.getByText(/^Practice, /)).toHaveCount(0);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "day");
});
