import { test as base, expect, type Page } from "@playwright/test";

/** What went wrong on any page of a journey although nobody looked: script errors, broken policy, requests to strangers. */
export interface Complaints {
  list: string[];
  /** For a journey that breaks something on purpose: matching complaints are expected. */
  allow(pattern: RegExp): void;
}

/** Listens to one page for as long as it lives. */
function listenTo(page: Page, home: string | undefined, list: string[]): void {
  page.on("console", (message) => {
    if (message.type() === "error" || /Content.Security.Policy/i.test(message.text()))
      list.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => list.push(`script error: ${error.message}`));
  page.on("request", (request) => {
    const url = request.url();
    if (home !== undefined && !url.startsWith(home) && !/^(data|blob|chrome):/.test(url))
      list.push(`request to a stranger: ${url}`);
  });
}

/**
 * Playwright's test, with two additions: motion is reduced, so that nothing has to be waited for; and every page of the
 * journey's context is listened to, so that any complaint fails the journey.
 */
export const test = base.extend<{ complaints: Complaints }>({
  contextOptions: { reducedMotion: "reduce" },
  complaints: [
    async ({ context, baseURL }, use) => {
      const list: string[] = [];
      const allowed: RegExp[] = [];
      context.on("page", (page) => listenTo(page, baseURL, list));
      await use({ list, allow: (pattern) => allowed.push(pattern) });
      expect(list.filter((complaint) => !allowed.some((pattern) => pattern.test(complaint)))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
