import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as base } from "./journey-test.ts";

/** A case on a disk that an author writes while the workbench is open beside the editor. */
export interface Writing {
  folder: string;
  /** Saves the scenario with some words replaced; each must be in it. */
  save(...changes: [from: string, to: string][]): void;
  /** Saves a file of the case, e.g. a translation. */
  saveFile(name: string, text: string): void;
  /** The text of a file as it now is. */
  read(name: string): string;
  /** Ends the command, and starts it again at the same address. */
  restart(): Promise<void>;
}

/** The small case that `npm run scenario -- new` begins with. */
const TEMPLATE = "src/cli/template/scenario.yaml";

function startCommand(folder: string, port: number): Promise<{ command: ChildProcess; address: string }> {
  const args = ["src/build/author.mjs", folder, "--no-open", "--port", String(port)];
  const command = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  return new Promise((done, fail) => {
    // Listened to for as long as it runs: a command that nobody hears ends at its next word.
    command.stdout.on("data", (chunk) => {
      said += String(chunk);
      const address = /http:\/\/\S+/.exec(said)?.[0];
      if (address !== undefined) done({ command, address });
    });
    command.once("exit", () => fail(new Error(`The command ended: ${said}`)));
  });
}

function ended(command: ChildProcess): Promise<void> {
  return new Promise((done) => {
    if (command.exitCode !== null) done();
    command.once("exit", () => done());
    command.kill();
  });
}

/** A journey at the workbench: a copy of the small case in a folder of its own, and the command that watches it. */
export const test = base.extend<{
  command: { address: string; restart(): Promise<void> };
  writing: Writing;
  home: string;
}>({
  // eslint-disable-next-line no-empty-pattern
  home: async ({}, use) => {
    const home = mkdtempSync(join(tmpdir(), "author-"));
    mkdirSync(join(home, "the-envelope"));
    cpSync(TEMPLATE, join(home, "the-envelope/scenario.yaml"));
    await use(home);
    rmSync(home, { recursive: true, force: true });
  },
  command: async ({ home }, use) => {
    let { command, address } = await startCommand(home, 0);
    await use({
      address,
      restart: async () => {
        await ended(command);
        ({ command, address } = await startCommand(home, Number(new URL(address).port)));
      },
    });
    await ended(command);
  },
  baseURL: ({ command }, use) => use(command.address),
  writing: async ({ home, command }, use) => {
    const folder = join(home, "the-envelope");
    const original = readFileSync(TEMPLATE, "utf8");
    await use({
      folder,
      save: (...changes) => {
        let text = original;
        for (const [from, to] of changes) {
          if (!text.includes(from)) throw new Error(`The case does not say: ${from}`);
          text = text.replace(from, to);
        }
        writeFileSync(join(folder, "scenario.yaml"), text);
      },
      saveFile: (name, text) => writeFileSync(join(folder, name), text),
      read: (name) => readFileSync(join(folder, name), "utf8"),
      restart: command.restart,
    });
  },
});

export { expect } from "./journey-test.ts";
