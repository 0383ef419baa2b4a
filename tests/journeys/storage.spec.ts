import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { wordsIn } from "../support/journey-case.ts";
import {
  attemptOn,
  begin,
  drawn,
  first,
  look,
  lookPastOutcome,
  openDebrief,
  play,
  untilNext,
} from "../support/journey-driver.ts";
import { readStored, type Spoiling, spoilStored, type StoredAttempt } from "../support/journey-storage.ts";
import { expect, test } from "../support/journey-test.ts";

const en = wordsIn("en");
const saveCopy = en("common:copy.save");

test.use({ serviceWorkers: "block" });

/** The text of the file that a button saves. */
async function saved(page: Page, press: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  return readFileSync(await download.path(), "utf8");
}

const denials = {
  missing: () => Object.defineProperty(globalThis, "indexedDB", { value: undefined }),
  "thrown at": () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("denied", "SecurityError");
    };
  },
  refused: () => {
    IDBFactory.prototype.open = () => {
      const request = new EventTarget() as unknown as IDBOpenDBRequest;
      Object.defineProperty(request, "error", { value: new DOMException("private window", "InvalidStateError") });
      setTimeout(() => request.dispatchEvent(new Event("error")));
      return request;
    };
  },
};

for (const [how, deny] of Object.entries(denials)) {
  test(`where the database is ${how}, the app says so, plays on in memory to the end, and offers a copy`, async ({
    page,
  }) => {
    await page.addInitScript(deny);
    await page.goto("./");
    await expect(page.getByText(en("home:storage.blocked"))).toBeVisible();
    await begin(page);
    await expect(page.getByText(en("common:keeping.blocked"))).toBeVisible();
    await play(page, first, { most: how === "missing" ? 400 : 6 });
    const copy = page.getByRole("button", { name: saveCopy }).first();
    expect(await saved(page, () => copy.click())).toContain('"fair-hearing-attempt": 1');
    if (how !== "missing") return;
    await openDebrief(page);
    await expect(page.getByText(en("common:keeping.blocked"))).toBeVisible();
  });
}

test("where even settings cannot be kept, the app plays and says so in the settings", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, "localStorage", {
      get() {
        throw new DOMException("denied", "SecurityError");
      },
    });
  });
  await begin(page);
  await play(page, first, { most: 4 });
  await page.goto("./#/settings");
  await page.getByRole("radio", { name: en("settings:theme.night") }).check();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "night");
  await expect(page.getByText(en("settings:not-kept"))).toBeVisible();
});

test("a disk that turns out to be full only after the asking is told as well", async ({ page }) => {
  await page.addInitScript(() => {
    const add = IDBObjectStore.prototype.add;
    IDBObjectStore.prototype.add = function full(this: IDBObjectStore, ...args: Parameters<typeof add>) {
      const request = add.apply(this, args);
      if (!("full" in globalThis)) return request;
      const error = new DOMException("no room", "QuotaExceededError");
      Object.defineProperty(request, "error", { value: error });
      Object.defineProperty(this.transaction, "error", { value: error });
      request.addEventListener("success", (event) => {
        event.stopImmediatePropagation();
        request.dispatchEvent(new Event("error"));
      });
      return request;
    };
  });
  await begin(page);
  await play(page, first, { onSight: ({ kind }) => kind === "decision" });
  await page.evaluate(() => Object.assign(globalThis, { full: true }));
  await untilNext(page, () => page.locator("[data-choice]").first().click());
  expect((await look(page)).kind).toBe("outcome");
  await expect(page.getByText(en("common:keeping.full"))).toBeVisible();
});

test("when the disk is full in mid-case, the choice still counts in this tab, and a copy can be taken along", async ({
  page,
  context,
}) => {
  await page.addInitScript(() => {
    const add = IDBObjectStore.prototype.add;
    IDBObjectStore.prototype.add = function full(this: IDBObjectStore, ...args: Parameters<typeof add>) {
      if ("full" in globalThis) throw new DOMException("no room", "QuotaExceededError");
      return add.apply(this, args);
    };
  });
  await begin(page);
  await play(page, first, { onSight: ({ kind }) => kind === "decision" });
  await page.evaluate(() => Object.assign(globalThis, { full: true }));
  const { step } = await look(page);
  await untilNext(page, () => page.locator("[data-choice]").first().click());
  expect(await look(page)).toMatchObject({ step, kind: "outcome" });
  await expect(page.getByText(en("common:keeping.full"))).toBeVisible();
  await play(page, first, { most: 6 });
  const here = await look(page);
  const copy = await saved(page, () => page.getByRole("button", { name: saveCopy }).first().click());

  // On another machine, with room.
  const other = await context.browser()!.newContext();
  try {
    const there = await other.newPage();
    await there.goto(page.url().split("#", 1)[0]!);
    await there
      .locator('input[type="file"]')
      .setInputFiles({ name: "copy.json", mimeType: "application/json", buffer: Buffer.from(copy) });
    await expect(there.getByText(en("home:import.done"))).toBeVisible();
    await there.getByRole("link", { name: en("home:resume"), exact: true }).click();
    expect(here.kind === "outcome" ? await look(there) : await lookPastOutcome(there)).toEqual(here);
    await play(there, drawn("elsewhere"), { most: 3 });
  } finally {
    await other.close();
  }
});

/** Leaves the case, so that coming back reads what is stored. */
async function leave(page: Page): Promise<void> {
  await page.goto("./#/about");
  await expect(page.getByRole("heading", { level: 1, name: en("about:title") })).toBeVisible();
}

/** An attempt with some acts behind it, and what is stored of it. */
async function attemptUnderWay(page: Page): Promise<StoredAttempt & { address: string }> {
  await begin(page);
  await play(page, first, { most: 8 });
  const stored = await readStored(page, await attemptOn(page));
  return { ...stored, address: page.url() };
}

const damages: Record<string, (stored: StoredAttempt) => Spoiling[]> = {
  "an entry that is no event": ({ events }) => [
    { store: "events", put: { ...events[2]!, event: { type: "nonsense" } } },
  ],
  "a gap in its record": ({ header, events }) => [{ store: "events", remove: [header.id, events[2]!.index] }],
  "no entries left": ({ header, events }) =>
    events.map(({ index }) => ({ store: "events", remove: [header.id, index] })),
};

for (const [what, spoil] of Object.entries(damages)) {
  test(`an attempt with ${what} says that it is damaged, and stays downloadable`, async ({ page }) => {
    const stored = await attemptUnderWay(page);
    await leave(page);
    await spoilStored(page, spoil(stored));
    await page.goto(stored.address);
    await expect(page.getByRole("heading", { level: 1, name: en("play:closed.title") })).toBeVisible();
    await expect(page.getByText(en("play:closed.storage-corrupt"))).toBeVisible();
    await page
      .getByRole("link", { name: en("common:nav.home") })
      .first()
      .click();
    const text = await saved(page, () => page.getByRole("button", { name: saveCopy }).first().click());
    expect(text).toContain(stored.header.id);
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: "copy.json", mimeType: "application/json", buffer: Buffer.from(text) });
    await expect(page.getByText(en("home:import.damaged"))).toBeVisible();
  });
}

const strangers: Record<string, (stored: StoredAttempt) => Spoiling[]> = {
  "whose header is a stranger's record": ({ header }) => [{ store: "attempts", put: { id: header.id, cat: "Mia" } }],
  "whose header is lost": ({ header }) => [{ store: "attempts", remove: header.id }],
};

for (const [what, spoil] of Object.entries(strangers)) {
  test(`an attempt ${what} is listed as unreadable, can be saved as a file, and is deleted only when asked`, async ({
    page,
  }) => {
    const stored = await attemptUnderWay(page);
    await leave(page);
    await spoilStored(page, spoil(stored));
    await page.goto("./#/");
    await expect(page.getByRole("heading", { name: en("home:damaged.title") })).toBeVisible();
    const row = page.getByRole("listitem").filter({ hasText: en("home:damaged.attempt", { id: stored.header.id }) });
    expect(await saved(page, () => row.getByRole("button", { name: saveCopy }).click())).toContain(
      stored.events[1]!.event.type,
    );
    await page.goto(stored.address);
    await expect(page.getByText(en("play:closed.storage-corrupt"))).toBeVisible();
    await page.goto("./#/");
    await row
      .getByRole("button", { name: en("home:action-of", { action: en("home:delete"), what: stored.header.id }) })
      .click();
    await page
      .getByRole("dialog")
      .getByRole("button", { name: en("home:delete"), exact: true })
      .click();
    await expect(row).toHaveCount(0);
  });
}

test("an entry that does not fit the case is told, and what was said stays readable", async ({ page }) => {
  const stored = await attemptUnderWay(page);
  const act = stored.events.find(({ event }) => event.type === "choice.made")!;
  await leave(page);
  await spoilStored(page, [{ store: "events", put: { ...act, event: { ...act.event, id: "no-such-choice" } } }]);
  await page.goto(stored.address);
  await expect(page.getByText(en("play:closed.impossible-event"))).toBeVisible();
  await expect(page.getByRole("heading", { name: en("play:closed.said") })).toBeVisible();
  expect(await saved(page, () => page.getByRole("button", { name: saveCopy }).click())).toContain("no-such-choice");
});

test("an attempt made with another version of the case says why it cannot go on, stays readable, and a new one can be started", async ({
  page,
}) => {
  await begin(page);
  await play(page, first, { onSight: ({ kind }) => kind === "outcome" });
  const { step } = await look(page);
  const chosen = (await page.locator("[data-step]").innerText()).split("\n").map((line) => line.trim());
  const id = await attemptOn(page);
  const { header, events } = await readStored(page, id);
  await leave(page);
  const older = { ...header, scenario: { ...header.scenario, version: "0.9.0", hash: "older" } };
  await spoilStored(page, [{ store: "attempts", put: older }]);

  await page.goto("./#/");
  await expect(page.getByText(en("home:older-version"))).toBeVisible();
  await page.getByRole("link", { name: new RegExp(`^${en("home:read-debrief")}`) }).click();
  await expect(page.getByRole("heading", { level: 1, name: en("debrief:foreign.title") })).toBeVisible();
  await page.getByRole("link", { name: en("debrief:foreign.open") }).click();

  await expect(page.getByText(en("play:closed.other-version"))).toBeVisible();
  await expect(page.getByText(en("play:closed.kept"))).toBeVisible();
  const made = events.find(({ event }) => event.step === step)!.event.id!;
  const said = page.getByRole("region", { name: en("play:closed.said") });
  await expect(said).toContainText(en(`case:choice.${step}.${made}.text`));
  await expect(said).toContainText(en(`case:choice.${step}.${made}.happens`));
  expect(chosen).toContain(en(`case:choice.${step}.${made}.happens`));
  await page.getByRole("link", { name: en("play:closed.start-anew") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(en("case:title"));
  expect((await readStored(page, id)).events).toEqual(events);
});

test("an attempt at a case that this version does not hold is listed and kept", async ({ page }) => {
  const stored = await attemptUnderWay(page);
  await leave(page);
  const foreign = { ...stored.header, scenario: { ...stored.header.scenario, id: "another-case" } };
  await spoilStored(page, [{ store: "attempts", put: foreign }]);
  await page.goto("./#/");
  await expect(page.getByText(en("home:other-case", { case: "another-case" }))).toBeVisible();
  await page.goto(stored.address);
  await expect(page.getByText(en("play:closed.unknown-case"))).toBeVisible();
  await expect(page.getByRole("button", { name: saveCopy })).toBeVisible();
});

test("a database of a newer app, and files that are no attempt, change nothing and are told", async ({ page }) => {
  await leave(page);
  await page.evaluate(async () => {
    await new Promise((done) => {
      const request = indexedDB.open("fair-hearing", 99);
      request.addEventListener("success", () => {
        request.result.close();
        done(undefined);
      });
    });
  });
  await page.goto("./#/");
  await expect(page.getByText(en("home:storage.corrupt"))).toBeVisible();
  for (const [text, message] of [
    ["not JSON", "not-an-attempt"],
    ['{"cat": "Mia"}', "not-an-attempt"],
    ['{"fair-hearing-attempt": 2}', "newer-format"],
    ['{"fair-hearing-attempt": 1, "header": {"__proto__": {}}, "events": [null]}', "damaged"],
    ['{"fair-hearing-attempt": 1, "header": {', "cut-off"],
    [" ".repeat(4 * 1024 * 1024 + 1), "too-large"],
  ] as const) {
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: "x.json", mimeType: "application/json", buffer: Buffer.from(text) });
    await expect(page.getByText(en(`home:import.${message}`))).toBeVisible();
  }
});
