import type { Browser, CDPSession, Page } from "@playwright/test";
import { playerScript, type Played } from "./player.ts";

const slowNetwork = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (0.75 * 1024 * 1024) / 8,
};

export interface FirstVisit {
  /** Milliseconds until the first choice was answered and the next words were painted. */
  firstChoice: number;
  /** Milliseconds until something readable was painted. */
  firstWords: number;
  /** Bytes that came over the network until then, all kinds, compressed. */
  bytes: number;
  /** The files behind those bytes, largest first. */
  files: { name: string; bytes: number }[];
}

/** One cold visit, straight into a case, on a slow machine and a slow network. */
export async function measureFirstVisit(browser: Browser, address: string): Promise<FirstVisit> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const cdp = await slowDown(page, 4);
    await cdp.send("Network.emulateNetworkConditions", slowNetwork);
    const files = countBytes(cdp);
    await page.addInitScript({ content: playerScript({ steps: 1000, seed: 7, pause: 60_000 }) });
    await page.goto(address, { waitUntil: "commit" });
    await page.waitForFunction(
      () => (globalThis as unknown as { played?: Played }).played?.firstChoice !== undefined,
      null,
      {
        timeout: 60_000,
      },
    );
    const arrived = files();
    const { played, words } = await page.evaluate(() => ({
      played: (globalThis as unknown as { played: Played }).played,
      words: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
    }));
    return {
      firstChoice: played.firstChoice ?? Number.NaN,
      firstWords: words,
      bytes: arrived.reduce((sum, file) => sum + file.bytes, 0),
      files: arrived,
    };
  } finally {
    await context.close();
  }
}

/** Milliseconds from each click to the next painted words, over many steps on a slow machine. */
export async function measureClicks(browser: Browser, address: string, steps: number): Promise<number[]> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await slowDown(page, 4);
    const clicks: number[] = [];
    for (let seed = 1; clicks.length < steps && seed <= 6; seed++) {
      const visit = await context.newPage();
      await slowDown(visit, 4);
      await visit.addInitScript({ content: playerScript({ steps: steps - clicks.length, seed, pause: 150 }) });
      await visit.goto(address);
      clicks.push(...(await playedUntilQuiet(visit)));
      await visit.close();
    }
    return clicks;
  } finally {
    await context.close();
  }
}

async function playedUntilQuiet(page: Page): Promise<number[]> {
  const look = () => page.evaluate(() => (globalThis as unknown as { played: Played }).played);
  let before = -1;
  for (;;) {
    await page.waitForTimeout(4000);
    const played = await look();
    if (played.ended || played.clicks.length === before) return played.clicks;
    before = played.clicks.length;
  }
}

async function slowDown(page: Page, rate: number): Promise<CDPSession> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Network.enable");
  await cdp.send("Emulation.setCPUThrottlingRate", { rate });
  return cdp;
}

function countBytes(cdp: CDPSession): () => { name: string; bytes: number }[] {
  const names = new Map<string, string>();
  const bytes = new Map<string, number>();
  cdp.on("Network.requestWillBeSent", ({ requestId, request }) => names.set(requestId, request.url));
  cdp.on("Network.dataReceived", ({ requestId, encodedDataLength }) => {
    bytes.set(requestId, (bytes.get(requestId) ?? 0) + encodedDataLength);
  });
  cdp.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => bytes.set(requestId, encodedDataLength));
  return () =>
    [...bytes]
      .map(([id, size]) => ({ name: (names.get(id) ?? "").replace(/^.*\//, "").replace(/#.*$/, ""), bytes: size }))
      .filter((file) => !(names.get(file.name) ?? "").startsWith("data:"))
      .sort((a, b) => b.bytes - a.bytes);
}
