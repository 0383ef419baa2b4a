import type { Page } from "@playwright/test";
import { accessibilityProblems } from "../support/axe.ts";
import { CASE, wordsIn } from "../support/journey-case.ts";
import { readStored } from "../support/journey-storage.ts";
import { expect, test } from "../support/journey-test.ts";

const en = wordsIn("en");

test.use({ serviceWorkers: "block" });

const roomOn = (page: Page): string => /#\/room-play\/(\w+)/.exec(page.url())![1]!;

/** Goes on with words, outcomes and stop points until a role is called to the screen. */
async function untilTurn(page: Page): Promise<void> {
  for (let acts = 0; acts < 40; acts++) {
    await page.locator("[data-call], [data-stop], [data-continue]").first().waitFor();
    if ((await page.locator("[data-call]").count()) > 0) return;
    const words = await page.locator("main").innerText();
    await page.locator("[data-stop], [data-continue]").first().click();
    await expect.poll(() => page.locator("main").innerText()).not.toBe(words);
  }
  throw new Error("nobody's turn comes");
}

/** Calls the role whose turn it is and opens the curtain. */
async function uncover(page: Page): Promise<void> {
  await page.locator("[data-call]").first().click();
  await expect(page.locator("[data-room=curtain]")).toBeVisible();
  await expect(page.locator("[data-choice]")).toHaveCount(0);
  await page.locator("[data-curtain=open]").click();
  await expect(page.locator("[data-room=private]")).toBeVisible();
}

test("two groups play the first decisions in a room: spoken first, none of these, a step back, a stop point, the trainer's window", async ({
  page,
  context,
}) => {
  await page.goto(`./#/case/${CASE}`);
  await page.getByRole("link", { name: en("briefing:room.open") }).click();
  await expect(page.getByRole("heading", { level: 1, name: en("room:setup.title") })).toBeVisible();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole("button", { name: en("room:setup.start") }).click();
  await page.locator('[data-step="content-note"] [data-continue]').click();
  await untilTurn(page);
  const first = roomOn(page);
  await expect(page.locator("[data-choice]")).toHaveCount(0);
  expect(await accessibilityProblems(page)).toEqual([]);

  const trainer = await context.newPage();
  await trainer.goto(`./#/trainer/${first}`);
  await expect(trainer.locator("[data-ahead]").first()).toBeVisible();
  const ahead = await trainer.locator("[data-ahead] h3").first().innerText();

  await uncover(page);
  await page.locator("[data-room=private] [data-choice]").first().click();
  await expect(page.locator("[data-outcome]")).toBeVisible();
  await expect(trainer.locator("[data-ahead] h3").first()).not.toHaveText(ahead);
  await untilTurn(page);

  await uncover(page);
  await page.locator("[data-none] summary").click();
  await page.getByRole("button", { name: en("room:none.enter") }).click();
  await expect(page.getByText(en("room:none.missing"))).toBeVisible();
  await page.getByLabel(en("room:none.said")).fill("Let it ring, and write down the time.");
  await page.getByRole("button", { name: en("room:none.enter") }).click();
  await expect(page.getByText("Let it ring, and write down the time.")).toBeVisible();
  await expect(trainer.getByText("Let it ring, and write down the time.")).toBeVisible();
  const { events } = await readStored(page, first);
  expect(events.at(-1)!.event).toMatchObject({ type: "table.followed", note: "Let it ring, and write down the time." });

  await page.getByRole("button", { name: en("room:menu.open"), exact: true }).click();
  await page.getByRole("button", { name: en("room:menu.step-back") }).click();
  await expect.poll(() => roomOn(page)).not.toBe(first);
  await untilTurn(page);
  expect((await readStored(page, first)).events).toHaveLength(events.length);

  const back = roomOn(page);
  await page.getByRole("button", { name: en("room:menu.open"), exact: true }).click();
  const stops = page.locator("[data-to-stop]");
  await expect(page.getByRole("heading", { name: en("room:menu.stops") })).toBeVisible();
  if ((await stops.count()) === 0) return;
  await stops.first().click();
  await expect.poll(() => roomOn(page)).not.toBe(back);
  await expect(page.locator("[data-room=stop]")).toBeVisible();
  await page.getByRole("spinbutton").first().fill("4");
  await page.locator("[data-stop]").click();
  await expect(page.locator("[data-room=stop]")).toHaveCount(0);
  expect((await readStored(page, roomOn(page))).events.at(-1)!.event).toMatchObject({
    type: "stop.held",
    hands: { [en("room:stop.yes")]: 4 },
  });
  await page.goto("./#/");
  await expect(page.getByText(/^In a room:/).first()).toBeVisible();
});
