import { readFileSync } from "node:fs";
import { plansToEveryEnding, wordsIn } from "../support/journey-case.ts";
import { attemptOn, finish, first, look, openDebrief, play } from "../support/journey-driver.ts";
import { readStored } from "../support/journey-storage.ts";
import { expect, test } from "../support/journey-test.ts";

const en = wordsIn("en");

test.use({ serviceWorkers: "block" });

test("“Try again from here” makes a new attempt with the earlier decisions and leaves the first as it was", async ({
  page,
}) => {
  const plan = plansToEveryEnding()[0]!;
  await finish(page, plan);
  await openDebrief(page);
  const id = await attemptOn(page);
  const before = await readStored(page, id);
  const point = page.getByRole("button", { name: en("debrief:turning.try-again") }).last();
  await point.click();
  const { kind, step } = await look(page);
  expect(["decision", "interview"]).toContain(kind);
  const again = await attemptOn(page);
  expect(again).not.toBe(id);
  const after = await readStored(page, again);
  expect(after.events).toEqual(
    before.events.slice(0, after.events.length).map((entry) => ({ ...entry, attemptId: again })),
  );
  expect(before.events[after.events.length]!.event.step).toBe(step);
  expect(await readStored(page, id)).toEqual(before);
  // It can be played to its own end.
  await play(page, first);
  await openDebrief(page);
});

test("the attempt behind a debrief is saved as a file and taken in on another device, with the same debrief", async ({
  page,
  browser,
}) => {
  const plan = plansToEveryEnding()[2]!;
  await finish(page, plan);
  await openDebrief(page);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: en("common:copy.save") }).click(),
  ]);
  const file = await download.path();
  expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({ "fair-hearing-attempt": 1 });
  const words = await page.locator("main > article").innerText();
  const [summary] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: en("debrief:save-text") }).click(),
  ]);
  expect(readFileSync(await summary.path(), "utf8")).toContain(en(`case:ending.${plan.ending}.title`));

  const other = await browser.newContext({ reducedMotion: "reduce", serviceWorkers: "block", locale: "en-GB" });
  try {
    const there = await other.newPage();
    await there.goto(page.url().split("#", 1)[0]!);
    await there.locator('input[type="file"]').setInputFiles(file);
    await expect(there.getByText(en("home:import.done"))).toBeVisible();
    await there.getByRole("link", { name: new RegExp(`^${en("home:read-debrief")}`) }).click();
    await expect(there.getByRole("heading", { level: 1 })).toHaveText(en(`case:ending.${plan.ending}.title`));
    await expect.poll(() => there.locator("main > article").innerText()).toBe(words);
  } finally {
    await other.close();
  }
});

test("the debrief prints: its words on paper, without the bars of the screen", async ({ page }) => {
  const plan = plansToEveryEnding()[0]!;
  await finish(page, plan);
  await openDebrief(page);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText(en(`case:ending.${plan.ending}.text`)).first()).toBeVisible();
  for (const title of [en("debrief:profile.title"), en("debrief:sources.title")])
    await expect(page.getByRole("heading", { name: title, exact: true })).toBeVisible();
  await expect(page.getByRole("button", { name: en("debrief:print") })).toBeHidden();
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe("rgb(255, 255, 255)");
  expect((await page.pdf({ format: "A4" })).byteLength).toBeGreaterThan(10_000);
});
