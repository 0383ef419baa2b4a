import type { Page } from "@playwright/test";
import { endedAttemptFile } from "../support/attempt-by-policy.ts";
import { wordsIn } from "../support/journey-case.ts";
import { bringIn } from "../support/journey-driver.ts";
import { expect, test } from "../support/journey-test.ts";

test.use({ serviceWorkers: "block" });

/** Takes in an attempt that has ended and opens its debrief. */
async function openEnded(page: Page, file: string, language: string): Promise<void> {
  await page.addInitScript(
    (lang) => localStorage.setItem("fair-hearing.settings", JSON.stringify({ language: lang })),
    language,
  );
  await bringIn(page, file);
  await page.locator('a[href^="#/debrief/"]').first().click();
  await expect(page.locator("#sources")).toBeVisible();
  await expect(page.locator("article").getByRole("status")).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready);
}

/** Texts of the picture that are drawn over one another, or over its edge. */
async function textsInTheWay(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const picture = document.querySelector('section[aria-labelledby="decisions"] svg')!;
    const frame = picture.getBoundingClientRect();
    const texts = [...picture.querySelectorAll("text")].map((text) => ({
      said: text.textContent,
      box: text.getBoundingClientRect(),
    }));
    return texts.flatMap(({ said, box }, i) => [
      ...(box.left < frame.left - 1 || box.right > frame.right + 1 ? [`“${said}” is cut off`] : []),
      ...texts
        .slice(i + 1)
        .filter(
          ({ box: other }) =>
            Math.min(box.right, other.right) - Math.max(box.left, other.left) > 1 &&
            // A line of text is higher than its letters.
            Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 4,
        )
        .map((other) => `“${said}” and “${other.said}”`),
    ]);
  });
}

/** How many pages a printed page of ours has. */
function pagesOf(pdf: Buffer): number {
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

for (const language of ["en", "ar"]) {
  test(`a debrief with much to tell in ${language}: two printed pages, a picture that can be read, and keys that walk it`, async ({
    page,
  }) => {
    await openEnded(page, endedAttemptFile("halcyon-reach", "speed", "7"), language);
    expect(await textsInTheWay(page)).toEqual([]);
    const say = wordsIn(language);
    const picture = page.getByRole("group", { name: say("debrief:decisions.picture") });
    const stops = picture.locator('[tabindex="0"]');
    await expect(stops).toHaveCount(1);
    await stops.focus();
    await page.keyboard.press(language === "ar" ? "ArrowLeft" : "ArrowRight");
    await expect(picture.locator(":focus")).toHaveAttribute("data-decision", "2");
    await page.keyboard.press("Enter");
    await expect(page.locator("#decision-2")).toBeFocused();
    for (const format of ["A4", "Letter"]) expect(pagesOf(await page.pdf({ format })), format).toBe(2);
  });
}
