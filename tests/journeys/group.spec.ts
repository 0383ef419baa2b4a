import { accessibilityProblems } from "../support/axe.ts";
import { plansToEveryEnding, savedOnTheWay, wordsIn } from "../support/journey-case.ts";
import { widthBeyondWindow } from "../support/journey-look.ts";
import { expect, test } from "../support/journey-test.ts";

test.use({ serviceWorkers: "block" });

/** Three people's ended attempts, and a file that was cut off on its way. */
function files() {
  const whole = plansToEveryEnding()
    .slice(0, 3)
    .map((plan) => savedOnTheWay(plan, 0).file);
  return [...whole, whole[0]!.slice(0, 3000)].map((text, place) => ({
    name: `learner-${place + 1}.json`,
    mimeType: "application/json",
    buffer: Buffer.from(text),
  }));
}

for (const [lang, width] of [
  ["en", 1280],
  ["ar", 360],
] as const) {
  test(`three people’s files are laid side by side in ${lang} at ${width} px, and one that was cut off is told`, async ({
    page,
  }) => {
    const say = wordsIn(lang);
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`./#/?lang=${lang}`);
    await page.getByRole("link", { name: say("home:group.open") }).click();
    await page.locator('input[type="file"][multiple]').setInputFiles(files());
    await expect(page.getByText("learner-4.json")).toBeVisible();
    await expect(page.getByText(say("group:left-out.cut-off"))).toBeVisible();
    await expect(page.getByRole("heading", { level: 2, name: say("group:decisions.title") })).toBeVisible();
    await expect(page.getByText(say("group:decisions.parting"))).toHaveCount(1);
    for (const plan of plansToEveryEnding().slice(0, 3))
      await expect(page.getByText(say(`case:ending.${plan.ending}.title`))).toBeVisible();
    expect(await page.locator("main").innerText()).not.toMatch(/learner-[123]|⟦|undefined|NaN/);
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await widthBeyondWindow(page)).toBe(0);
    // Nothing was taken in.
    await page.goto("./#/");
    await expect(page.getByText(say("home:finished"), { exact: true })).toHaveCount(0);
  });
}
