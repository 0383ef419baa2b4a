import { caseWords, listedLanguages, planOfAnExpert, wordsIn } from "../support/journey-case.ts";
import { along, begin, openDebrief, play } from "../support/journey-driver.ts";
import { readableText } from "../support/journey-look.ts";
import { expect, test } from "../support/journey-test.ts";

const en = wordsIn("en");
const judging = /^choice\..+\.(why|stronger|motive|law_varies)$/;

test.use({ serviceWorkers: "block" });

test("in assessed mode the whole case shows consequences and never a judgement before the debrief", async ({
  page,
}) => {
  const plan = planOfAnExpert("11");
  const judgements = [...caseWords("en")].filter(([key]) => judging.test(key)).map(([, text]) => text);
  const told: string[] = [];
  await begin(page, { mode: "assessed", seed: "11" });
  await play(page, along(plan.acts), {
    async onSight({ kind, step }) {
      const text = await readableText(page);
      told.push(...judgements.filter((judgement) => text.includes(judgement)));
      for (const title of ["why", "stronger", "motive", "sources"])
        await expect(page.getByRole("heading", { name: en(`play:outcome.${title}`), exact: true })).toHaveCount(0);
      if (kind === "outcome") expect(text, step).toContain(en("play:outcome.title"));
    },
  });
  expect(told).toEqual([]);
  await openDebrief(page);
  await expect(page.getByRole("button", { name: en("debrief:turning.try-again"), exact: true })).toHaveCount(0);
});

test("assessed mode is chosen in the briefing", async ({ page }) => {
  await page.goto("./#/case/the-glasshouse");
  await page.getByRole("radio", { name: en("common:mode.assessed") }).check();
  await page.getByRole("button", { name: en("briefing:start"), exact: true }).click();
  const first = await play(page, () => "continue", { most: 1 });
  expect(first[0]!.kind).toBe("note");
  await page.goto("./#/");
  await expect(page.getByText(/^Assessed, /)).toBeVisible();
});

for (const lang of listedLanguages.filter((code) => code !== "en")) {
  test(`in ${lang}, which nobody has reviewed, assessed mode is not offered, and the reason is given`, async ({
    page,
  }) => {
    const say = wordsIn(lang);
    await page.goto(`./#/case/the-glasshouse?lang=${lang}`);
    const assessed = page.getByRole("radio", { name: say("common:mode.assessed") });
    await expect(assessed).toBeDisabled();
    await expect(assessed).toHaveAccessibleDescription(say("briefing:mode.assessed-not-here"));
    await begin(page, { mode: "assessed", lang });
    await expect(page.getByText(say("play:notice.practice-instead"))).toBeVisible();
  });
}
