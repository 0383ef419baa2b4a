import { wordsIn } from "../support/journey-case.ts";
import { attemptOn, begin, look } from "../support/journey-driver.ts";
import { readStored } from "../support/journey-storage.ts";
import { expect, test } from "../support/journey-test.ts";

const en = wordsIn("en");

test.use({ serviceWorkers: "block" });

const nowhere = {
  "no screen": ["#/nowhere", "common:not-found.title"],
  "no case": ["#/case/the-greenhouse", "briefing:unknown-case.title"],
  "no case to play": ["#/play/the-greenhouse?mode=practice&seed=7", "play:unknown-case.title"],
  "no attempt": ["#/attempt/0123456789ab", "play:closed.unknown-attempt.title"],
  "no attempt to look back on": ["#/debrief/0123456789ab", "debrief:not-here.title"],
  "no attempt with a file": ["#/case-file/0123456789ab", "case-file:not-here.title"],
  "no screen, with signs in its name": ["#/%E0%A4%A/../<b>", "common:not-found.title"],
} as const;

for (const [what, [address, title]] of Object.entries(nowhere)) {
  test(`an address that names ${what} says so and leads on`, async ({ page }) => {
    await page.goto(`./${address}`);
    await expect(page.getByRole("heading", { level: 1, name: en(title) })).toBeVisible();
    await page
      .getByRole("main")
      .getByRole("link", { name: en("common:nav.home") })
      .click();
    await expect(page.getByRole("heading", { name: en("home:cases") })).toBeVisible();
  });
}

test("an address that names no criterion says so and shows all of them", async ({ page }) => {
  await page.goto("./#/rubric/no-such-criterion");
  await expect(page.getByText(en("rubric-browser:unknown"))).toBeVisible();
  await expect(page.getByRole("heading", { level: 2 }).nth(3)).toBeVisible();
});

const strange = {
  "no known mode": ["mode=god&seed=&lang=en", "play:notice.unknown-mode"],
  "no known language": ["mode=practice&seed=7&lang=xx", "play:notice.unknown-language"],
  "nothing at all": ["", null],
  "everything twice, and a picture as a seed": ["mode=practice&mode=assessed&seed=%F0%9F%98%80&lang=en", null],
  "a seed without end": [`seed=${"9".repeat(3000)}`, null],
} as const;

for (const [what, [query, message]] of Object.entries(strange)) {
  test(`an address that asks for ${what} starts in a sound way and says what it could not give`, async ({ page }) => {
    await page.goto(`./#/play/the-glasshouse?${query}`);
    expect((await look(page)).kind).toBe("note");
    if (message) await expect(page.getByText(en(message))).toBeVisible();
    else await expect(page.getByRole("note")).toHaveCount(0);
    const { header } = await readStored(page, await attemptOn(page));
    expect(header.mode).toBe("practice");
    expect(header.seed).toMatch(/^.{1,40}$/u);
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
  });
}

test("going back and forward in the browser's history starts no second attempt and loses none", async ({ page }) => {
  await page.goto("./");
  await expect(page.getByRole("heading", { name: en("home:cases") })).toBeVisible();
  await begin(page);
  const id = await attemptOn(page);
  await page.goBack();
  await expect(page.getByRole("heading", { name: en("home:cases") })).toBeVisible();
  await page.goForward();
  expect((await look(page)).kind).toBe("note");
  expect(await attemptOn(page)).toBe(id);
  await page.goto("./#/");
  await expect(page.getByText(/^Practice, /)).toHaveCount(1);
});

test("the case under way can be asked for its debrief, and leads back into the case", async ({ page }) => {
  await begin(page);
  await page.goto(`./#/debrief/${await attemptOn(page)}`);
  await expect(page.getByRole("heading", { level: 1, name: en("debrief:not-ended.title") })).toBeVisible();
  await page.getByRole("link", { name: en("debrief:not-ended.open") }).click();
  expect((await look(page)).kind).toBe("note");
});
