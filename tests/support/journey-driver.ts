import { hashNumber } from "../../src/core/hash.ts";
import { expect, type Page } from "@playwright/test";
import { CASE, type Plan, savedOnTheWay } from "./journey-case.ts";

/** What a person sees that can be done, read from the page and from nothing else. */
export interface Sight {
  step: string;
  kind: "note" | "lines" | "decision" | "interview" | "sheet" | "outcome" | "ended";
  choices: string[];
  topics: string[];
  calls: string[];
  interruption: string | null;
}

/**
 * What to do at a sight: the id of a choice, question or move, `close`, `object.<ground>`, `<item>.<option>` of a sheet, `call <interruption>`,
 * or `continue`.
 */
export type Policy = (sight: Sight) => string;

/** How it is done: with the mouse, the keyboard, a finger. */
export type Hand = (page: Page, sight: Sight, wish: string) => Promise<void>;

/** Takes the first thing that is offered and asks nothing in interviews. */
export const first: Policy = ({ kind, choices }) => {
  if (kind === "interview") return "close";
  return kind === "decision" || kind === "sheet" ? choices[0]! : "continue";
};

/** Draws by a seed; asks up to five questions an interview, calls a break now and then. */
export function drawn(seed: string): Policy {
  let draws = 0;
  let asked = 0;
  const draw = (most: number): number => hashNumber(`${seed} ${draws++}`) % most;
  return ({ kind, choices, calls, interruption }) => {
    if (calls.length > 0 && interruption === null && draw(6) === 0) return `call ${calls[0]}`;
    if (kind === "decision" || kind === "sheet") return choices[draw(choices.length)]!;
    if (kind !== "interview") return "continue";
    asked += 1;
    const questions = choices.filter((id) => id !== "close");
    return asked % 6 === 0 || questions.length === 0 ? "close" : questions[draw(questions.length)]!;
  };
}

/** Follows acts as the walk tells them, and continues in between. */
export function along(acts: readonly string[]): Policy {
  let place = 0;
  return ({ step, kind, calls }) => {
    const next = acts[place];
    const called = next !== undefined && calls.includes(next);
    const due = called || next?.slice(0, next.indexOf(".")) === step;
    if (next !== undefined && due && kind !== "outcome") {
      place += 1;
      return called ? `call ${next}` : next.slice(step.length + 1);
    }
    if (kind !== "lines" && kind !== "outcome" && kind !== "ended")
      throw new Error(`at ${step} the plan goes on with ${next}`);
    return "continue";
  };
}

/** The address that starts an attempt at once. */
export function playAddress({ id = CASE, mode = "practice", seed = "7", lang = "en", role = "" }: Wish = {}): string {
  return `./#/play/${id}?mode=${mode}&seed=${seed}&lang=${lang}${role === "" ? "" : `&role=${role}`}`;
}

/** How an attempt is to begin; without a role all are played in turn. */
interface Wish {
  id?: string;
  mode?: string;
  seed?: string;
  lang?: string;
  role?: string;
}

/** Starts an attempt from its address and reads the content note. */
export async function begin(page: Page, wish: Wish = {}): Promise<void> {
  await page.goto(playAddress(wish));
  await expect(page.locator('[data-step="content-note"]')).toBeVisible();
}

/** The id of the attempt that the page's address names. */
export async function attemptOn(page: Page): Promise<string> {
  await expect(page).toHaveURL(/#\/(attempt|debrief)\/\w+/);
  return /#\/(?:attempt|debrief)\/(\w+)/.exec(page.url())![1]!;
}

/** What can be seen and done now. */
export async function look(page: Page): Promise<Sight> {
  await page.locator("[data-step]").waitFor();
  return await page.evaluate(() => {
    const root = document.querySelector<HTMLElement>("[data-step]")!;
    // A dialog that is closed stands in the page without being there for anybody.
    const all = (name: string) =>
      [...root.querySelectorAll<HTMLElement>(`[data-${name}]`)]
        .filter((one) => one.getClientRects().length > 0)
        .map((one) => one.getAttribute(`data-${name}`) ?? "");
    const step = root.getAttribute("data-step") ?? "";
    const choices = all("choice");
    const topics = all("topic");
    const kind = (): Sight["kind"] => {
      if (step === "content-note") return "note";
      if (root.hasAttribute("data-outcome")) return "outcome";
      if (topics.length > 0) return "interview";
      if (root.querySelector("[data-continue]")) return "lines";
      if (choices.length > 0) return root.querySelector("[data-item]") ? "sheet" : "decision";
      return "ended";
    };
    return {
      step,
      kind: kind(),
      choices,
      topics,
      calls: all("interruption"),
      interruption: root.getAttribute("data-interruption"),
    };
  });
}

/** Clicks, as a person with a mouse does; looks through the topics for a question that is not on the screen. */
export const mouse: Hand = async (page, { topics }, wish) => {
  const root = page.locator("[data-step]");
  if (wish === "continue") return await root.locator("[data-continue]").click();
  if (wish.startsWith("call ")) return await root.locator(`button[data-interruption="${wish.slice(5)}"]`).click();
  const sign = root.locator('[data-choice="sign"]');
  if (wish === "close" && (await sign.count()) > 0) return await sign.click();
  const [way, named, shown] = wish.split(".");
  // What a colleague does is only read.
  if (way === "by-table") return await root.locator("[data-continue]").click();
  if (way === "object" || way === "intervene") {
    await root.locator(`[data-choice="${way}"]`).click();
    const ground = named === undefined ? "" : `="${named}"`;
    return await page.locator(`dialog[open] [data-choice${ground}]`).first().click();
  }
  const exhibits = root.locator('[data-exhibit] input[type="checkbox"]');
  // One exhibit alone is one kind of proof; all together show whatever can be shown.
  const ticked = shown === "unshown" ? Math.min(1, await exhibits.count()) : await exhibits.count();
  for (let i = 0; i < ticked; i++) await exhibits.nth(i).check();
  const choice = root.locator(`[data-choice="${named ?? wish}"]`);
  for (const topic of topics) {
    if ((await choice.count()) > 0) break;
    await root.locator(`[data-topic="${topic}"]`).click();
  }
  await choice.click();
};

/** Does something and waits until the next words stand there. Every new moment brings a heading of its own. */
export async function untilNext(page: Page, act: () => Promise<void>): Promise<void> {
  await page.evaluate(() => {
    const root = document.querySelector("[data-step]")!;
    Object.assign(root.querySelector("h2") ?? root, { left: true });
  });
  await act();
  // Where two duties stand against each other a reason is asked for; here nobody gives one.
  const reason = page.locator("[data-step] [data-reason] [data-continue]");
  const there = await page.waitForFunction(() => {
    const root = document.querySelector("[data-step]");
    if (root?.querySelector("[data-reason]")) return "reason";
    const place = root?.querySelector("h2") ?? root;
    return place && !("left" in place) ? "words" : false;
  });
  if ((await there.jsonValue()) === "words") return;
  await reason.press("Enter");
  await page.waitForFunction(() => {
    const root = document.querySelector("[data-step]");
    const place = root?.querySelector("h2") ?? root;
    return !root?.querySelector("[data-reason]") && place && !("left" in place);
  });
}

interface PlayOptions {
  hand?: Hand;
  /** Called at every sight before anything is done; true stops there. */
  onSight?: (sight: Sight) => Promise<boolean | void> | boolean | void;
  /** Stop after this many acts. */
  most?: number;
}

/** Plays on from where the page stands until the case has ended, and gives the sights on the way, the last one too. */
export async function play(
  page: Page,
  policy: Policy,
  { hand = mouse, onSight, most = 400 }: PlayOptions = {},
): Promise<Sight[]> {
  const seen: Sight[] = [];
  for (let acts = 0; ; acts++) {
    const sight = await look(page);
    seen.push(sight);
    if ((await onSight?.(sight)) === true || acts === most || sight.kind === "ended") return seen;
    const wish = sight.kind === "note" ? "continue" : policy(sight);
    await untilNext(page, () => hand(page, sight, wish));
  }
}

/** An attempt that is opened again may first show what came of the last choice once more: reads on to where it stands. */
export async function lookPastOutcome(page: Page): Promise<Sight> {
  const sight = await look(page);
  if (sight.kind !== "outcome") return sight;
  await untilNext(page, () => page.locator("[data-step] [data-continue]").click());
  return await look(page);
}

/** Opens the first page and takes an attempt in there, from the text of a file. */
export async function bringIn(page: Page, file: string): Promise<void> {
  await page.goto("./");
  const attempt = { name: "attempt.json", mimeType: "application/json", buffer: Buffer.from(file) };
  await page.locator('input[type="file"]').setInputFiles(attempt);
}

/**
 * Takes an attempt in from a file, saved when some acts of a plan were left, and plays these: the way there is played by other journeys.
 * Gives the last sights.
 */
export async function finish(page: Page, plan: Plan, left = 5): Promise<Sight[]> {
  const { file, acts } = savedOnTheWay(plan, left);
  await bringIn(page, file);
  await page.locator(`a[href="#/attempt/saved${plan.seed}"]`).first().click();
  return await play(page, along(acts));
}

/** From the end of the case into its debrief, until all of it stands there. */
export async function openDebrief(page: Page): Promise<void> {
  await page.locator('[data-step] a[href^="#/debrief/"]').click();
  await expect(page.locator("main h1")).toBeVisible();
  await expect(page).toHaveURL(/#\/debrief\//);
  await expect(page.locator("article").getByRole("status")).toHaveCount(0);
}
