import { wordsIn } from "../support/journey-case.ts";
import { attemptOn, begin, first, look, lookPastOutcome, play, untilNext } from "../support/journey-driver.ts";
import { readStored } from "../support/journey-storage.ts";
import { expect, test } from "../support/journey-test.ts";

const en = wordsIn("en");

test.use({ serviceWorkers: "block" });

test("a second tab of the same attempt is told, shows the newer state, and the log does not fork", async ({
  page,
  context,
}) => {
  await begin(page);
  await play(page, first, { onSight: ({ kind }) => kind === "decision" });
  const id = await attemptOn(page);
  const other = await context.newPage();
  await other.goto(page.url());
  expect(await lookPastOutcome(other)).toEqual(await look(page));

  await untilNext(page, () => page.locator("[data-choice]").first().click());
  await expect(other.getByRole("alert")).toContainText(en("play:notice.went-on-elsewhere"));
  await page.locator("[data-continue]").click();
  await expect.poll(async () => (await look(other)).step).toBe((await look(page)).step);
  await other.getByRole("button", { name: en("play:notice.close") }).click();
  await expect(other.getByRole("alert")).toHaveCount(0);

  // Now the second tab goes on, and the first follows.
  await untilNext(other, () => other.locator("[data-choice], [data-continue]").first().click());
  await expect(page.getByRole("alert")).toContainText(en("play:notice.went-on-elsewhere"));
  const { events } = await readStored(page, id);
  expect(events.map(({ index }) => index)).toEqual(events.map((_, place) => place));
});

test("two tabs that click in the same moment: one choice counts, the other tab says that its own did not", async ({
  page,
  context,
}) => {
  await begin(page);
  await play(page, first, { onSight: ({ kind }) => kind === "decision" });
  const id = await attemptOn(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await lookPastOutcome(other);
  const before = await readStored(page, id);
  // Both wait for the same instant: how long a message takes to reach a tab must not decide.
  const instant = Date.now() + 1000;
  const press = (place: number) =>
    (place === 0 ? page : other).evaluate(
      ([nth, when]) =>
        new Promise<void>((done) => {
          setTimeout(() => {
            document.querySelectorAll<HTMLElement>("[data-choice]")[nth!]?.click();
            done();
          }, when! - Date.now());
        }),
      [place, instant],
    );
  await Promise.all([press(0), press(1)]);
  const told = (one: typeof page) => one.getByText(en("play:notice.went-on-elsewhere")).count();
  await expect.poll(async () => (await told(page)) + (await told(other))).toBe(1);
  const { events } = await readStored(page, id);
  expect(events.length).toBe(before.events.length + 1);
});

test("two attempts side by side do not touch each other", async ({ page, context }) => {
  await begin(page, { seed: "1" });
  const other = await context.newPage();
  await begin(other, { seed: "2" });
  await play(page, first, { most: 6 });
  await play(other, first, { most: 3 });
  await play(page, first, { most: 2 });
  const [mine, theirs] = [
    await readStored(page, await attemptOn(page)),
    await readStored(other, await attemptOn(other)),
  ];
  expect(mine.header.id).not.toBe(theirs.header.id);
  expect(mine.events.length).toBeGreaterThan(theirs.events.length);
  for (const one of [page, other]) await expect(one.getByRole("alert")).toHaveCount(0);
  await other.goto("./");
  await expect(other.getByRole("link", { name: new RegExp(`^${en("home:resume")}: \\d`) })).toHaveCount(2);
});
