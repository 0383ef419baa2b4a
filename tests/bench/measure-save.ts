import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { launchOptions } from "../support/browser.ts";

/** The title is on every screen of a case that is under way. */
const TITLE = /^title: (.*)$/m;

/** How long it takes, each time, from writing a file of a shipped case to its new words on the screen of the preview. */
export async function measureSaves(id: string, times: number): Promise<number[]> {
  const home = mkdtempSync(join(tmpdir(), "save-"));
  cpSync(`scenarios/${id}`, join(home, id), { recursive: true });
  const file = join(home, id, "scenario.yaml");
  const original = readFileSync(file, "utf8");
  const command = spawn(process.execPath, ["src/build/author.mjs", home, "--no-open", "--port", "0"]);
  const browser = await chromium.launch(launchOptions());
  try {
    const address = await new Promise<string>((done) => {
      let said = "";
      command.stdout.on("data", (chunk) => {
        said += String(chunk);
        const found = /http:\/\/\S+/.exec(said)?.[0];
        if (found !== undefined) done(found);
      });
    });
    const page = await browser.newPage();
    page.setDefaultTimeout(120_000);
    await page.goto(address);
    const preview = page.frameLocator("iframe");
    await preview.getByRole("banner").waitFor();
    // A walk takes a core for itself; an author who saves again and again does not wait for it either.
    await page.getByRole("region", { name: "On every path" }).getByRole("button", { name: "Stop" }).click();
    const waits: number[] = [];
    for (let i = 0; i < times; i++) {
      const title = `Save number ${i}`;
      const before = performance.now();
      writeFileSync(file, original.replace(TITLE, `title: ${title}`));
      await preview.getByText(title).first().waitFor();
      waits.push(performance.now() - before);
    }
    return waits;
  } finally {
    await browser.close();
    command.kill();
    rmSync(home, { recursive: true, force: true });
  }
}
