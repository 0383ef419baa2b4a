import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Page } from "@playwright/test";
import { hashNumber } from "../../src/core/hash.ts";
import { launchOptions } from "../support/browser.ts";
import { wordsIn } from "../support/journey-case.ts";
import {
  attemptOn,
  begin,
  drawn,
  look,
  lookPastOutcome,
  mouse,
  play,
  type Sight,
  untilNext,
} from "../support/journey-driver.ts";
import { readStored } from "../support/journey-storage.ts";
import { expect, test } from "../support/journey-test.ts";

const en = wordsIn("en");
const resume = en("home:action-of", { action: en("home:resume"), what: en("case:title") });

test.use({ serviceWorkers: "block" });

const inOrder = (events: readonly { index: number }[]) => events.every(({ index }, place) => index === place);

test.describe("an attempt whose page is killed twenty times at random moments", () => {
  for (const round of [1, 2, 3, 4]) {
    test(`goes on each time where it was, nothing doubled, nothing lost but a click under way (kills ${round * 5 - 4} to ${round * 5})`, async ({
      context,
      complaints,
    }) => {
      test.setTimeout(120_000);
      // A crashed page cannot say goodbye.
      complaints.allow(/crash/i);
      let page = await context.newPage();
      await begin(page, { seed: `kill ${round}` });
      const policy = drawn(`policy ${round}`);
      for (let kill = 0; kill < 5; kill++) {
        const steps = 2 + (hashNumber(`${round} ${kill}`) % 9);
        const walked = await play(page, policy, { most: steps });
        if (walked.at(-1)!.kind === "ended") {
          await begin(page, { seed: `kill ${round} again` });
          await play(page, policy, { most: steps });
        }
        const ended = await look(page);
        const id = await attemptOn(page);
        const before = await readStored(page, id);
        await killPage(page, policy, ended, kill);

        page = await context.newPage();
        await page.goto("./");
        await page.getByRole("link", { name: resume }).click();
        const opened = await look(page);
        const stored = await readStored(page, id);
        expect(await attemptOn(page)).toBe(id);
        expect(inOrder(stored.events)).toBe(true);
        expect(stored.events.slice(0, before.events.length)).toEqual(before.events);
        expect(stored.events.length - before.events.length).toBeLessThanOrEqual(kill % 3 === 1 ? 1 : 0);
        if (stored.events.length > before.events.length) continue;
        expect(ended.kind === "outcome" ? opened : await lookPastOutcome(page)).toEqual(ended);
      }
    });
  }
});

/** Three ways to end abruptly: between two clicks, right after a click before its answer is painted, or by a crash. */
async function killPage(page: Page, policy: (sight: Sight) => string, sight: Sight, kill: number): Promise<void> {
  if (kill % 3 === 1 && sight.kind !== "interview") {
    const wish = policy(sight);
    const name = wish === "continue" ? "[data-continue]" : `[data-choice="${wish}"]`;
    // Clicked and closed without waiting for anything.
    await page.evaluate((selector) => document.querySelector<HTMLElement>(`[data-step] ${selector}`)?.click(), name);
    await page.close({ runBeforeUnload: false });
  } else if (kill % 3 === 2) {
    const crashed = page.waitForEvent("crash");
    page.goto("chrome://crash").catch(() => undefined);
    await crashed;
    await page.close();
  } else await page.close({ runBeforeUnload: false });
}

test("a reload in mid-case shows the same step, the same choices in the same order", async ({ page }) => {
  await begin(page);
  const policy = drawn("reload");
  for (let round = 0; round < 4; round++) {
    const before = (await play(page, policy, { most: 5 + round, onSight: ({ kind }) => kind === "decision" })).at(-1)!;
    await page.reload();
    expect(await lookPastOutcome(page)).toEqual(before);
    await untilNext(page, () => mouse(page, before, policy(before)));
    // What came of it can be read again after another reload.
    const outcome = await look(page);
    expect(outcome.kind).toBe("outcome");
    await page.reload();
    expect(await look(page)).toEqual(outcome);
  }
});

test("an attempt survives the whole browser being killed right after a choice", async ({ baseURL }) => {
  test.setTimeout(90_000);
  const profile = mkdtempSync(join(tmpdir(), "fair-hearing-profile-"));
  const open = async () => {
    const { executablePath = "", args = [], env } = launchOptions();
    const ours = ["--headless=new", "--remote-debugging-port=0", `--user-data-dir=${profile}`, "about:blank"];
    const child = spawn(executablePath, [...args, ...ours], {
      env,
      stdio: ["ignore", "ignore", "pipe"],
    });
    const address = await new Promise<string>((done, fail) => {
      let said = "";
      child.stderr.on("data", (chunk: Buffer) => {
        said += chunk.toString();
        const found = /DevTools listening on (ws:\S+)/.exec(said);
        if (found) done(found[1]!);
      });
      child.once("exit", () => fail(new Error(said)));
    });
    const browser = await chromium.connectOverCDP(address);
    const page = await browser.contexts()[0]!.newPage();
    const kill = async () => {
      const gone = new Promise((done) => child.once("exit", done));
      child.kill("SIGKILL");
      await gone;
      await browser.close().catch(() => undefined);
    };
    return { page, kill };
  };
  try {
    const first = await open();
    await first.page.goto(new URL("./#/play/the-glasshouse?mode=practice&seed=9&lang=en", baseURL).href);
    await play(first.page, drawn("browser"), { most: 8 });
    const id = await attemptOn(first.page);
    const { events } = await readStored(first.page, id);
    await first.kill();

    const second = await open();
    await second.page.goto(baseURL!);
    await second.page.getByRole("link", { name: resume }).click();
    await look(second.page);
    expect((await readStored(second.page, id)).events).toEqual(events);
    await play(second.page, drawn("browser again"), { most: 3 });
    await second.kill();
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
});
