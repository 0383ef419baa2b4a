import { readShippedCase, readRubric } from "../../src/build/case-folder.ts";
import { cardOf } from "../../src/core/authoring/case-card.ts";
import { accessibilityProblems } from "../support/axe.ts";
import { CASE, wordsIn } from "../support/journey-case.ts";
import { expect, test } from "../support/journey-test.ts";

const ar = wordsIn("ar");
const { roles } = cardOf(readShippedCase(process.cwd(), CASE, readRubric(process.cwd())).made!);

/** How many pages a printed document has. */
const pagesOf = (pdf: Buffer): number => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;

test.use({ serviceWorkers: "block", viewport: { width: 360, height: 740 } });

test("a trainer finds the pack of a case, in Arabic, on a phone, and prints a page for each role", async ({ page }) => {
  await page.goto(`./#/case/${CASE}?lang=ar`);
  await page.getByRole("link", { name: ar("briefing:room.pack") }).click();
  await expect(page.getByRole("heading", { level: 1, name: ar("pack:title") })).toBeVisible();
  await page.getByRole("button", { name: ar("pack:participants") }).click();
  await expect(page.locator(".pack .part")).toHaveCount(3);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect(await accessibilityProblems(page)).toEqual([]);
  const print = async () => pagesOf(await page.pdf({ preferCSSPageSize: true }));
  const handedOut = await print();
  for (const part of ["observer", "teach-back"])
    await page.getByRole("checkbox", { name: ar(`pack:part.${part}.name`) }).click();
  await expect(page.locator(".pack .part")).toHaveCount(1);
  expect(await print()).toBe(roles.length);
  // An observer's sheet of two or three pages, and one to explain back.
  expect(handedOut).toBeGreaterThan(roles.length + 2);
  expect(handedOut).toBeLessThan(roles.length + 6);
});
