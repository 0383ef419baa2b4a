import { expect, test } from "@playwright/test";
import { wordsIn } from "../support/journey-case.ts";
import { attemptOn, begin, first, openDebrief, play } from "../support/journey-driver.ts";

const inCase = "#/play/the-glasshouse?mode=practice&seed=7&lang=en";

test("after one visit the app opens from a sub-folder with the network off, deep links too", async ({
  page,
  context,
}) => {
  await page.goto("./");
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await context.setOffline(true);
  const missing: string[] = [];
  page.on("requestfailed", (request) => missing.push(request.url()));
  await page.goto(`./?from=elsewhere${inCase}`);
  await expect(page.locator("[data-step]")).toBeVisible();
  await page.reload();
  await expect(page.locator("[data-step]")).toBeVisible();
  expect(missing).toEqual([]);
});

test("nothing is asked from anywhere but the app's own folder, and nothing breaks the security policy", async ({
  page,
  baseURL,
}) => {
  const elsewhere: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(baseURL ?? "") && !request.url().startsWith("data:")) elsewhere.push(request.url());
  });
  page.on("console", (message) => {
    if (/Content.Security.Policy/i.test(message.text())) complaints.push(message.text());
  });
  await page.goto(`./${inCase}`);
  await expect(page.locator("[data-step]")).toBeVisible();
  await page.waitForLoadState("networkidle");
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain("unsafe");
  const refused = await page.evaluate(() => {
    return new Promise<string>((done) => {
      document.addEventListener("securitypolicyviolation", (event) => done(event.effectiveDirective));
      const script = document.createElement("script");
      script.textContent = "globalThis.intruded = true;";
      document.head.append(script);
    });
  });
  expect(refused).toMatch(/^script-src/);
  expect(elsewhere).toEqual([]);
  // The one complaint is the intrusion that this test made itself.
  expect(complaints.length).toBeLessThanOrEqual(1);
});

test("with the network off a case is played to its debrief, in another language too, and every screen opens by its address", async ({
  page,
  context,
}) => {
  test.setTimeout(120_000);
  await page.goto("./");
  await expect(page.getByText(wordsIn("en")("home:offline-ready"))).toBeVisible({ timeout: 30_000 });
  await context.setOffline(true);
  await page.reload();
  await expect(page.locator("main h1")).toBeVisible();
  const failed: string[] = [];
  // The browser asks for the picture of the tab past every service worker.
  page.on("requestfailed", (request) => request.url().endsWith("/icon.svg") || failed.push(request.url()));

  await begin(page, { lang: "ar" });
  await play(page, first);
  await openDebrief(page);
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  const debrief = page.url();
  const id = await attemptOn(page);
  for (const address of [
    debrief,
    `./#/case-file/${id}`,
    "./#/rubric",
    "./#/progress",
    "./#/settings",
    "./#/about",
    "./#/case/the-glasshouse",
    "./#/pack/the-glasshouse",
  ]) {
    // Each in a fresh page, as from a bookmark.
    await page.goto("about:blank");
    await page.goto(address);
    await expect(page.locator("main h1")).toBeVisible();
  }
  await page.getByRole("banner").getByRole("button", { name: "العربية" }).click();
  await page.getByRole("button", { name: "Français", exact: true }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  expect(failed).toEqual([]);
});
