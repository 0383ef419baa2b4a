import { accessibilityProblems } from "../support/axe.ts";
import { planOfAnExpert, wordsIn } from "../support/journey-case.ts";
import { attemptOn, finish, first, openDebrief, play } from "../support/journey-driver.ts";
import { readStored } from "../support/journey-storage.ts";
import { expect, test } from "../support/journey-test.ts";

const en = wordsIn("en");

test.use({ serviceWorkers: "block" });

test("what else was open is looked up beside the page and can be cancelled; a second try is compared with the first", async ({
  page,
}) => {
  await finish(page, planOfAnExpert("1"), 3);
  await openDebrief(page);
  const id = await attemptOn(page);

  await page.getByText(en("what-else:every.title")).click();
  const named = (words: string, place: number) => page.getByRole("button", { name: `${en(words)}: ` }).nth(place);
  // The first decision has the whole case ahead of it.
  await named("what-else:title", 0).click();
  await page.getByRole("button", { name: en("common:cancel") }).click();
  await expect(page.getByText(en("what-else:stopped"))).toBeVisible();
  await named("what-else:title", 0).click();
  const last = (await page.getByRole("button", { name: `${en("what-else:title")}: ` }).count()) - 1;
  await named("what-else:title", last).click();
  await expect(page.getByText(en("what-else:chosen"), { exact: true }).last()).toBeVisible();
  expect(await page.locator("[data-choice-ahead]").count()).toBeGreaterThan(1);

  await page
    .getByRole("button", { name: `${en("debrief:turning.try-again")}: ` })
    .last()
    .click();
  await expect(page.locator("[data-step]")).toBeVisible();
  const again = await attemptOn(page);
  expect((await readStored(page, again)).header).toMatchObject({ again: { of: id } });
  await play(page, first);
  await openDebrief(page);
  await page.getByRole("link", { name: en("debrief:compare-first") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(en("compare:title"));
  await expect(page.getByRole("heading", { level: 2 })).toHaveText(
    ["endings", "parting", "profile", "evidence.title"].map((part) => en(`compare:${part}`)),
  );
  expect(await accessibilityProblems(page)).toEqual([]);
});
