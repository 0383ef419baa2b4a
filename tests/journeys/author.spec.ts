import { get } from "node:http";
import { accessibilityProblems } from "../support/axe.ts";
import { expect, test } from "../support/author-test.ts";
import { widthBeyondWindow } from "../support/journey-look.ts";

test.use({ serviceWorkers: "block" });

const arrival = "A woman sits on the stairs with a bag.";

test("an author sees each save at once, keeps the place, and plays from anywhere and along what a walk tells", async ({
  page,
  writing,
}) => {
  await page.goto("/");
  const preview = page.frameLocator("iframe");
  const problems = page.getByRole("region", { name: "Problems" });

  await test.step("new lines play before they have ids, and get them at a press", async () => {
    await expect(problems).toContainText("that have no id yet");
    await preview.getByRole("button", { name: "I have read this. Begin" }).click();
    await expect(preview.getByText(arrival)).toBeVisible();
    await page.getByRole("button", { name: "Write line-ids.json" }).click();
    await expect(problems).not.toContainText("that have no id yet");
    expect(writing.read("line-ids.json")).toContain(arrival);
  });

  await test.step("new words come while the author stands in the middle of the case", async () => {
    await preview.getByRole("button", { name: "Continue" }).click();
    const choice = preview.getByRole("button", { name: /Seal it unopened/ });
    await choice.focus();
    writing.save(["Seal it unopened and take it in", "Seal it with wax and take it in"]);
    const renamed = preview.getByRole("button", { name: /Seal it with wax/ });
    await expect(renamed).toBeVisible();
    await expect(renamed).toBeFocused();
    await expect(page.getByText("At step whose")).toBeVisible();
  });

  await test.step("an error is told with its line, and the last good version stays playable", async () => {
    writing.save(["          - step: where\n", "          - stpe: where\n"]);
    await expect(problems.getByRole("listitem").filter({ hasText: "stpe" }).first()).toContainText(
      /scenario\.yaml:\d+:\d+/,
    );
    await expect(page.getByRole("region", { name: "Preview" })).toContainText("the case as it last could be played");
    await expect(page.getByRole("region", { name: "On every path" })).toContainText("as it last could be played");
    await preview.getByRole("button", { name: /Seal it with wax/ }).click();
    await expect(preview.getByText("You write a receipt.")).toBeVisible();
  });

  await test.step("a choice that is gone takes the preview back to just before it, and brings it forward again", async () => {
    writing.save(["choice: seal\n", "choice: wax\n"]);
    await expect(page.getByText("“whose.seal” is no longer possible")).toBeVisible();
    await expect(page.getByText("At step whose")).toBeVisible();
    writing.save();
    await expect(page.getByText("is no longer possible")).toBeHidden();
    await expect(page.getByText("At step where")).toBeVisible();
  });

  await test.step("any step can be begun at with any facts set, by keyboard alone", async () => {
    await page.getByText("Begin at a step, with facts set").focus();
    await page.keyboard.press("Enter");
    await page.getByLabel("Step", { exact: true }).selectOption("where");
    await page.getByLabel("talk").selectOption("station");
    await page.getByRole("button", { name: "Play from there" }).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByText("At step where")).toBeVisible();
    await expect(page.getByRole("region", { name: "Preview" })).toContainText("talkstation");
  });

  await test.step("when every path is walked, a path is played to its ending", async () => {
    const paths = page.getByRole("region", { name: "On every path" });
    await expect(paths).toContainText("Every path was walked.", { timeout: 30_000 });
    const ending = paths.getByText(/reached after \d+ acts? at the soonest/).first();
    await ending.click();
    await paths.getByRole("button", { name: "Play this path in the preview" }).first().click();
    await expect(preview.getByRole("heading", { name: "The case has ended" })).toBeVisible();
  });
});

test("the page reads in Arabic, on a phone, by night, and says when the command is gone", async ({
  page,
  writing,
  complaints,
}) => {
  complaints.allow(/ERR_CONNECTION_REFUSED|ERR_INCOMPLETE_CHUNKED_ENCODING|ERR_CONNECTION_RESET/);
  await page.goto("/");
  await page.getByLabel("Language of this page").selectOption("ar");
  await expect(page.getByRole("region", { name: "المشكلات" })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(page.getByText("استُكشفت كل المسارات.")).toBeVisible({ timeout: 30_000 });
  await expect(page.frameLocator("iframe").getByRole("button", { name: /Begin/ })).toBeVisible();
  for (const { width, colorScheme } of [
    { width: 1280, colorScheme: "light" },
    { width: 360, colorScheme: "dark" },
  ] as const) {
    await page.setViewportSize({ width, height: 740 });
    await page.emulateMedia({ colorScheme });
    expect(await accessibilityProblems(page), `${width} px, ${colorScheme}`).toEqual([]);
    expect(await widthBeyondWindow(page), `${width} px: scrolls sideways`).toBe(0);
  }

  const restarting = writing.restart();
  await expect(page.getByRole("alert")).toContainText("لم يعد الأمر الذي يتابع الملفات يُسمع");
  await restarting;
  await expect(page.getByRole("alert")).toBeHidden({ timeout: 20_000 });
});

test("pages of other addresses hear nothing of an author's case", async ({ baseURL }) => {
  const answer = (path: string, headers: Record<string, string>): Promise<number | undefined> =>
    new Promise((done, fail) => {
      get(new URL(path, baseURL), { headers }, (response) => {
        response.destroy();
        done(response.statusCode);
      }).on("error", fail);
    });
  expect(await answer("/author/news", {})).toBe(200);
  expect(await answer("/author/news", { host: "stranger.example" })).toBe(403);
  expect(await answer("/author/news", { origin: "http://stranger.example" })).toBe(403);
  expect(await answer("/src/workbench/index.html", { host: "stranger.example" })).toBe(403);
  expect(await answer("/author/line-ids", { origin: baseURL!.replace(/\/$/, "") })).toBe(405);
});
