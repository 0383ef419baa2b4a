import type { Page } from "@playwright/test";

/** How many pixels the page is wider than its window; parts that scroll inside themselves do not count. */
export async function widthBeyondWindow(page: Page): Promise<number> {
  return await page.evaluate(() => (document.scrollingElement ?? document.body).scrollWidth - innerWidth);
}

/** Everything to be pressed that is smaller than 24 by 24 pixels (WCAG 2.5.8), links within a sentence excepted. */
export async function smallTargets(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const open = document.querySelector("dialog[open]");
    const targets = (open ?? document.body).querySelectorAll<HTMLElement>("button, a[href], input, summary, select");
    return [...targets].flatMap((one) => {
      // A field within its label is pressed with the label.
      const area = one.closest("label") ?? one;
      if (!one.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return [];
      const { width, height } = area.getBoundingClientRect();
      // The skip link is cut away until it has the focus.
      if (getComputedStyle(one).clipPath !== "none") return [];
      if (width < 2 || height < 2 || (width >= 24 && height >= 24)) return [];
      const inSentence = getComputedStyle(one).display === "inline" && one.closest("p, li, dd, td") !== null;
      const name = (one.getAttribute("aria-label") ?? one.textContent).trim().slice(0, 40);
      return inSentence
        ? []
        : [`${one.tagName.toLowerCase()} “${name}” is ${Math.round(width)} by ${Math.round(height)}`];
    });
  });
}

/** What can be read on the page now, without what is hidden. */
export async function readableText(page: Page): Promise<string> {
  return await page.evaluate(() => document.body.innerText);
}
