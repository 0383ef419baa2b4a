import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "@playwright/test";
import { wordsIn } from "../support/journey-case.ts";
import { first, openDebrief, play } from "../support/journey-driver.ts";

const file = resolve("release/fair-hearing.html");

test.use({ baseURL: pathToFileURL(file).href });

test("the one-file edition plays from a disk, without a network and without asking for another file", async ({
  page,
  context,
}) => {
  expect(existsSync(file), "npm run package writes release/fair-hearing.html").toBe(true);
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => {
    if (!/^(data:|blob:)/.test(request.url())) asked.push(request.url().split("#", 1)[0] ?? "");
  });
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await context.setOffline(true);
  await page.goto("#/play/the-glasshouse?mode=practice&seed=7&lang=en");
  const step = page.locator("[data-step]");
  await expect(step).toBeVisible();
  const first = await step.getAttribute("data-step");
  await page.locator("[data-continue], [data-choice]").first().click();
  await expect.poll(() => step.getAttribute("data-step")).not.toBe(first);
  expect(complaints).toEqual([]);
  expect(new Set(asked)).toEqual(new Set([pathToFileURL(file).href]));
});

// English is played from the site by other journeys; the file is the same app.
for (const lang of ["ar"]) {
  test(`the one-file edition is played from a disk to its debrief in ${lang}, with the network off`, async ({
    page,
    context,
  }) => {
    test.setTimeout(90_000);
    const complaints: string[] = [];
    page.on("pageerror", (error) => complaints.push(error.message));
    await context.setOffline(true);
    await page.goto(`#/play/the-glasshouse?mode=practice&seed=7&lang=${lang}`);
    await play(page, first);
    await openDebrief(page);
    const say = wordsIn(lang);
    await expect(page.locator("html")).toHaveAttribute("lang", lang);
    await expect(page.getByRole("heading", { name: say("debrief:profile.title") })).toBeVisible();
    // What was played is still there after the file is opened again.
    await page.goto("about:blank");
    await page.goto("#/");
    await expect(page.getByText(say("home:finished"), { exact: true })).toBeVisible();
    expect(complaints).toEqual([]);
  });
}

test("a room is played from a disk, and the trainer's window on the same machine follows it", async ({
  page,
  context,
}) => {
  const address = pathToFileURL(file).href;
  await context.setOffline(true);
  await page.goto(`${address}#/room/the-glasshouse`);
  await page.getByRole("button", { name: wordsIn("en")("room:setup.start") }).click();
  await page.locator('[data-step="content-note"] [data-continue]').click();
  await expect(page).toHaveURL(/#\/room-play\/(\w+)/);
  const id = /#\/room-play\/(\w+)/.exec(page.url())![1]!;
  await page.locator("[data-continue]").first().waitFor();
  const trainer = await context.newPage();
  await trainer.goto(`${address}#/trainer/${id}`);
  await expect(trainer.locator("main h1")).toBeVisible();
  await expect(trainer.locator("[data-ahead]")).toHaveCount(0);
  // The words go by until a role is called: the trainer then reads its choices.
  for (let acts = 0; acts < 20 && (await page.locator("[data-call]").count()) === 0; acts++) {
    const words = await page.locator("main").innerText();
    await page.locator("[data-stop], [data-continue]").first().click();
    await expect.poll(() => page.locator("main").innerText()).not.toBe(words);
  }
  await expect(trainer.locator("[data-ahead]").first()).toBeVisible();
});
