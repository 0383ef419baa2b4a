import { accessibilityProblems } from "../support/axe.ts";
import { caseWords, planOfAnExpert, savedOnTheWay, wordsIn } from "../support/journey-case.ts";
import { bringIn, along, lookPastOutcome, openDebrief, play } from "../support/journey-driver.ts";
import { widthBeyondWindow } from "../support/journey-look.ts";
import { expect, test } from "../support/journey-test.ts";

const en = wordsIn("en");
const told = caseWords("en");

test.use({ serviceWorkers: "block" });

test("a reason typed at an open decision stands beside an expert's, and what is written afterwards stays", async ({
  page,
}) => {
  const plan = planOfAnExpert("1");
  const place = plan.acts.findIndex((act) => act.startsWith("shopping."));
  const { file, acts } = savedOnTheWay(plan, plan.acts.length - place);
  await bringIn(page, file);
  await page.locator(`a[href="#/attempt/saved${plan.seed}"]`).first().click();
  const { choices } = await lookPastOutcome(page);

  await page.keyboard.press(String(choices.indexOf("focused-question") + 1));
  await expect(page.getByRole("textbox", { name: en("reflection:line.ask") })).toBeFocused();
  await page.keyboard.type("Ask what stood in the way, on 1 day.");
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-outcome]")).toBeVisible();
  await play(page, along(acts.slice(1)));
  await openDebrief(page);
  const reasons = page.getByRole("region", { name: en("debrief:reasons.title") });
  await expect(reasons).toContainText("Ask what stood in the way, on 1 day.");
  await expect(reasons).toContainText(told.get("step.shopping.expert")!);

  await page.getByRole("link", { name: en("reflection:open") }).click();
  const field = page.getByRole("textbox", { name: en("reflection:prompt.work") });
  await field.fill("Read the list first.");
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.reload();
  await expect(field).toHaveValue("Read the list first.");

  await page.getByRole("link", { name: en("reflection:to-debrief") }).click();
  await page.getByRole("link", { name: en("vignette:again.open") }).click();
  await page.getByRole("radio", { name: told.get("vignette.apart-first.text")! }).check();
  await page.getByRole("radio", { name: en("vignette:sure.5") }).check();
  await page.getByRole("button", { name: en("vignette:keep") }).click();
  await expect(page.getByRole("table")).toContainText(en("vignette:both.is-sound"));
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await widthBeyondWindow(page)).toBe(0);
  expect(await accessibilityProblems(page)).toEqual([]);
});
