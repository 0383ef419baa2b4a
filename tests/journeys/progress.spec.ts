import { readFileSync } from "node:fs";
import { accessibilityProblems } from "../support/axe.ts";
import { planOfAnExpert, savedOnTheWay, wordsIn } from "../support/journey-case.ts";
import { smallTargets, widthBeyondWindow } from "../support/journey-look.ts";
import { expect, test } from "../support/journey-test.ts";

test.use({ serviceWorkers: "block" });

const en = wordsIn("en");
const DAY = 24 * 60 * 60 * 1000;

/** The file of an attempt that was played to its end, this many days ago. */
function ended(plan: ReturnType<typeof planOfAnExpert>, days: number) {
  const saved = JSON.parse(savedOnTheWay(plan, 0).file) as { header: object };
  const finishedAt = new Date(Date.now() - days * DAY).toISOString();
  const header = { ...saved.header, id: `ended-${days}`, startedAt: finishedAt, finishedAt };
  return {
    name: "attempt.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify({ ...saved, header })),
  };
}

test("two attempts ended weeks ago: a refresher that can be put aside, progress in pictures and as a table, dates for a calendar", async ({
  page,
}) => {
  await page.goto("./#/");
  const debriefs = page.getByRole("link", { name: en("home:read-debrief") });
  for (const file of [ended(planOfAnExpert("5"), 60), ended(planOfAnExpert("3"), 20)]) {
    const before = await debriefs.count();
    await page.locator('input[type="file"]').setInputFiles(file);
    await expect(debriefs).toHaveCount(before + 1);
  }
  await expect(page.getByText(en("progress:refresher.due.2"))).toBeVisible();
  await page.getByRole("button", { name: en("progress:refresher.put-aside") }).press("Enter");
  await expect(page.getByText(en("progress:refresher.due.2"))).toBeHidden();
  await page.getByRole("link", { name: en("home:progress.open") }).press("Enter");

  await expect(page.getByRole("heading", { level: 1, name: en("progress:title") })).toBeFocused();
  const pictures = await page.getByRole("img").count();
  expect(pictures).toBeGreaterThan(10);
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole("radio", { name: en("progress:view.table") }).press("Space");
  await expect(page.locator("tbody")).toHaveCount(pictures);

  for (const lang of ["ar", "en"]) {
    await page.goto(`./#/progress?lang=${lang}`);
    await expect(page.locator("html")).toHaveAttribute("lang", lang);
    await page.setViewportSize({ width: 360, height: 740 });
    for (const view of ["table", "pictures"]) {
      await page.getByRole("radio", { name: wordsIn(lang)(`progress:view.${view}`) }).check();
      expect(await widthBeyondWindow(page)).toBeLessThanOrEqual(0);
    }
    expect(await smallTargets(page)).toEqual([]);
  }

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: en("progress:refresher.calendar") }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("fair-hearing-refresher.ics");
  // Two weeks are over: six and twenty-four are still to come.
  expect(readFileSync(await download.path(), "utf8").match(/BEGIN:VEVENT\r\n/g)).toHaveLength(2);
});
