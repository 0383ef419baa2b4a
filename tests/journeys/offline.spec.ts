import { expect, test } from "@playwright/test";

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
