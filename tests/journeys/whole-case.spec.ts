import { CASE, endings, planOfAnExpert, plansToEveryEnding, wordsIn } from "../support/journey-case.ts";
import { along, attemptOn, begin, finish, openDebrief, play } from "../support/journey-driver.ts";
import { expect, test } from "../support/journey-test.ts";
import { readableText } from "../support/journey-look.ts";
import { readStored } from "../support/journey-storage.ts";

const en = wordsIn("en");

function sheetOf(step: string): string {
  return step.replace(/~.*$/, "");
}

test.use({ serviceWorkers: "block" });

test("from home two clicks lead to the content note, and a skilled play to the debrief", async ({ page }) => {
  await page.goto("./");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(en("common:app.sentence"));
  await page
    .getByRole("link", { name: en("home:action-of", { action: en("home:start"), what: en("case:title") }) })
    .click();
  await page.getByRole("button", { name: en("briefing:start"), exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: en("play:content-note.title") })).toBeFocused();
  await expect(page.getByText(en("case:content-note"))).toBeVisible();

  // The attempt has drawn a seed of its own, and some questions depend on it.
  const { header } = await readStored(page, await attemptOn(page));
  const { acts, ending } = planOfAnExpert(header.seed);
  const sights = await play(page, along(acts), {
    async onSight({ kind, step }) {
      if (kind !== "outcome") return;
      const chosen = acts.find((act) => act.startsWith(`${step}.`));
      if (chosen === undefined) {
        // A signed sheet: each item says why.
        const [, item, option] = acts.find((act) => act.startsWith(`${sheetOf(step)}~`))!.split(".");
        await expect(page.getByText(en(`case:sheet.${sheetOf(step)}.${item}.${option}.why`))).toBeVisible();
        return;
      }
      await expect(page.getByText(en(`case:choice.${chosen}.why`))).toBeVisible();
      await expect(page.getByText(en(`case:choice.${chosen}.stronger`))).toBeVisible();
      await expect(page.getByRole("heading", { name: en("play:outcome.sources") })).toBeVisible();
    },
  });
  const scored = sights.filter(({ kind }) => ["decision", "interview", "sheet"].includes(kind));
  expect(new Set(scored.map(({ step }) => sheetOf(step))).size).toBeGreaterThanOrEqual(25);

  await openDebrief(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(en(`case:ending.${ending}.title`));
  await expect(page.getByText(en("debrief:failures.title_one"))).toHaveCount(0);
  const debrief = await readableText(page);
  for (const track of ["person", "accountability", "integrity"])
    expect(debrief).toContain(en(`debrief:track.${track}`));
  expect(debrief).toContain(en("debrief:profile.title"));
  expect(debrief).not.toMatch(/⟦|undefined|NaN|\[object/);

  await page
    .getByRole("link", { name: en("common:nav.home") })
    .first()
    .click();
  await expect(page.getByText(en("home:finished"), { exact: true })).toBeVisible();
});

for (const ending of endings) {
  test(`a way that the walk found is played to the ending “${ending}”, and its debrief can be read`, async ({
    page,
  }) => {
    const plan = plansToEveryEnding().find((one) => one.ending === ending)!;
    const sights = await finish(page, plan);
    expect(sights.at(-1)!.kind).toBe("ended");
    await openDebrief(page);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(en(`case:ending.${ending}.title`));
    const debrief = await readableText(page);
    expect(debrief).toContain(en(`case:ending.${ending}.text`));
    // All these ways begin with a critical failure, which the debrief must not pass over.
    expect(debrief).toMatch(/critical failure/i);
    expect(debrief).toContain(en(`case:choice.${plan.acts[0]}.text`));
    expect(debrief).not.toMatch(/⟦|undefined|NaN|\[object/);
  });
}

test(`the address of ${CASE} with the same seed shows the same choices in the same order`, async ({ page }) => {
  const orders: string[] = [];
  for (const seed of ["31", "31", "32"]) {
    await begin(page, { seed });
    const sights = await play(
      page,
      (sight) => (sight.kind === "decision" ? sight.choices.toSorted()[0]! : "continue"),
      {
        most: 8,
      },
    );
    orders.push(JSON.stringify(sights.map(({ choices }) => choices)));
  }
  expect(orders[0]).toBe(orders[1]);
  expect(orders[2]).not.toBe(orders[0]);
});
