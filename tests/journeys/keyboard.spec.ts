import type { Page } from "@playwright/test";
import { planOfAnExpert, wordsIn } from "../support/journey-case.ts";
import {
  along,
  begin,
  drawn,
  type Hand,
  look,
  lookPastOutcome,
  openDebrief,
  play,
  untilNext,
} from "../support/journey-driver.ts";
import { expect, test } from "../support/journey-test.ts";

const en = wordsIn("en");

test.use({ serviceWorkers: "block" });

/** What has the focus, in short. */
async function focused(page: Page): Promise<string> {
  return await page.evaluate(() => {
    const one = document.activeElement;
    if (!one || one === document.body) return "nothing";
    const data = ["choice", "topic", "continue", "interruption"].find((name) => one.hasAttribute(`data-${name}`));
    return data ? `${data} ${one.getAttribute(`data-${data}`)}`.trim() : one.tagName.toLowerCase();
  });
}

/** Ticks every exhibit of the file, one after the other. */
async function tickAll(page: Page): Promise<void> {
  const boxes = await page.locator('[data-exhibit] input[type="checkbox"]').count();
  for (let ticked = 0, presses = 0; ticked < boxes && presses < 100; presses++) {
    await page.keyboard.press("Tab");
    if (!(await page.evaluate(() => document.activeElement?.matches('[data-exhibit] input[type="checkbox"]'))))
      continue;
    await page.keyboard.press("Space");
    ticked += 1;
  }
}

async function tabTo(page: Page, wanted: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if ((await focused(page)) === wanted) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not come to ${wanted}`);
}

/** Plays with digits, Enter and Tab; no pointer. */
const keys: Hand = async (page, { topics, calls }, wish) => {
  if (wish === "continue") {
    if ((await focused(page)) === "h2") return await page.keyboard.press("Enter");
    await tabTo(page, "continue");
    return await page.keyboard.press("Enter");
  }
  if (wish.startsWith("call ")) {
    if (calls[0] !== wish.slice(5)) throw new Error("only the first that can be called has a letter");
    return await page.keyboard.press("b");
  }
  const [way, named] = wish.split(".");
  if (way === "object" || way === "intervene") {
    await page.keyboard.press("o");
    await tabTo(page, `choice ${named}`);
    return await page.keyboard.press("Enter");
  }
  await tickAll(page);
  if (wish === "close" && (await page.locator('[data-step] [data-choice="sign"]').count()) > 0) wish = "sign";
  if (named !== undefined) wish = named;
  for (const topic of ["", ...topics]) {
    if (topic !== "") {
      await tabTo(page, `topic ${topic}`);
      await page.keyboard.press("Enter");
    }
    const numbered = await page.locator("[data-step] ol [data-choice]").evaluateAll((all) => {
      return all.map((one) => one.getAttribute("data-choice"));
    });
    const place = numbered.indexOf(wish);
    if (place >= 0) return await page.keyboard.press(String(place + 1));
    // Moves and the close button have no number.
    if ((await page.locator(`[data-step] [data-choice="${wish}"]`).count()) > 0) break;
  }
  await tabTo(page, `choice ${wish}`);
  await page.keyboard.press("Enter");
};

test("the whole case is played without a mouse, and the focus goes with the words", async ({ page }) => {
  test.setTimeout(120_000);
  const plan = planOfAnExpert("3");
  await page.goto("./");
  await expect(page.locator("main h1")).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: en("common:skip") })).toBeFocused();
  await begin(page, { seed: plan.seed });
  const lost: string[] = [];
  await play(page, along(plan.acts), {
    hand: keys,
    async onSight({ step, kind }) {
      await expect
        .poll(() => focused(page))
        .toMatch(/^h[12]$/)
        .catch(async () => {
          lost.push(`${step}, ${kind}: ${await focused(page)}`);
        });
    },
  });
  expect(lost).toEqual([]);
  await openDebrief(page);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
});

test("Enter continues from the first words on, as from all others", async ({ page }) => {
  await begin(page);
  await tabTo(page, "continue");
  await untilNext(page, () => page.keyboard.press("Enter"));
  const { kind, step } = await look(page);
  expect(kind).toBe("lines");
  await page.keyboard.press("Enter");
  await expect.poll(async () => (await look(page)).step).not.toBe(step);
});

for (const [letter, panel] of [
  ["f", "case-file"],
  ["t", "transcript"],
  ["h", "help"],
] as const) {
  test(`the letter ${letter} opens the ${panel}, Escape closes it, and the focus returns`, async ({ page }) => {
    await begin(page);
    await play(page, () => "continue", { onSight: ({ kind }) => kind === "decision" });
    const before = await look(page);
    const place = await focused(page);
    await page.keyboard.press(letter);
    const dialog = page.getByRole("dialog", { name: en(`play:side.${panel}`) });
    await expect(dialog).toBeVisible();
    await expect(dialog.getByRole("status")).toHaveCount(0);
    // Nothing of the case can be chosen behind a panel.
    await page.keyboard.press("1");
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    expect(await look(page)).toEqual(before);
    expect(await focused(page)).toBe(place);
  });
}

test("a short break is called with its letter and comes back to the same question", async ({ page }) => {
  const plan = planOfAnExpert("3");
  await begin(page, { seed: plan.seed });
  await play(page, along(plan.acts), { onSight: ({ calls, kind }) => calls.length > 0 && kind === "interview" });
  const before = await look(page);
  await untilNext(page, () => page.keyboard.press("b"));
  expect((await look(page)).interruption).toBe(before.calls[0]);
  await play(page, drawn("1"), { hand: keys, onSight: ({ interruption }) => interruption === null });
  expect(await look(page)).toEqual(before);
});

test("shortcuts that are switched off do nothing, and a changed letter works in place of the old one", async ({
  page,
}) => {
  await begin(page);
  await play(page, () => "continue", { most: 2 });
  const attempt = page.url();
  await page.goto("./#/settings");
  await page.getByRole("textbox", { name: en("settings:shortcuts.case-file") }).fill("x");
  await page.goto(attempt);
  const dialog = page.getByRole("dialog");
  await lookPastOutcome(page);
  await page.keyboard.press("f");
  await expect(dialog).toBeHidden();
  await page.keyboard.press("x");
  await expect(dialog).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();

  await page.goto("./#/settings");
  await page.getByRole("checkbox", { name: en("settings:shortcuts.on") }).uncheck();
  await page.goto(attempt);
  const before = await lookPastOutcome(page);
  for (const key of ["x", "t", "h", "b", "o", "1"]) await page.keyboard.press(key);
  await expect(dialog).toBeHidden();
  expect(await look(page)).toEqual(before);
});

test("a screen reader meets heading, speech, what is seen, then what is asked and the choices", async ({ page }) => {
  await begin(page);
  await play(page, () => "continue", { onSight: ({ kind }) => kind === "decision" });
  const order = await page.evaluate(() => {
    const root = document.querySelector("[data-step]")!;
    const heading = root.querySelector("h2")!;
    const words = root.querySelector("h2 ~ p, h2 + p")!;
    const parts = [
      document.querySelector("h1")!,
      heading,
      words,
      root.querySelector("#ask")!,
      root.querySelector("[data-choice]")!,
    ];
    return parts.slice(1).every((part, place) => {
      return (parts[place]!.compareDocumentPosition(part) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    });
  });
  expect(order).toBe(true);
  const list = page.getByRole("list", { name: en("play:decision.choices") });
  await expect(list.getByRole("button").first()).toHaveAttribute("aria-keyshortcuts", "1");
  // The heading that takes the focus reads out the words of the step.
  const described = page.locator("[data-step] h2[aria-describedby]");
  await expect(described).toHaveAccessibleDescription(/\w+ \w+/);
});
