import { existsSync, readdirSync } from "node:fs";
import { chromium } from "@playwright/test";
import { ensureBuilt } from "../../src/build/prepare.mjs";
import { addressOf, serveFolder } from "../../src/build/serve.mjs";
import { launchOptions } from "../support/browser.ts";
import { measureClicks, measureFirstVisit, type FirstVisit } from "./measure-play.ts";
import { measureSaves } from "./measure-save.ts";
import { measureProcess } from "./measure-process.ts";
import { aligned, quantile, type Row, table } from "./table.ts";

const visits = 5;
const clicks = 120;
const saves = 9;
const only = process.argv[2];

const rows: Row[] = [];
const wants = (part: string): boolean => only === undefined || only === part;
if (wants("play")) await play();
if (wants("author")) await author();
if (wants("walk")) walks();
if (wants("compare")) compareWithLibrary();
if (rows.length > 0)
  console.log(`
${table(rows)}`);

async function play(): Promise<void> {
  ensureBuilt();
  const server = await serveFolder({ root: "dist" });
  const browser = await chromium.launch(launchOptions());
  try {
    const link = (mode: string) => `${addressOf(server)}#/play/the-glasshouse?mode=${mode}&seed=7&lang=en`;
    const cold: FirstVisit[] = [];
    for (let i = 0; i < visits; i++) cold.push(await measureFirstVisit(browser, link("practice")));
    const middle = (pick: (visit: FirstVisit) => number) => quantile(cold.map(pick), 0.5);
    console.log("On the way to the first answered choice, compressed:");
    for (const file of cold[0]?.files ?? [])
      console.log(`${(file.bytes / 1024).toFixed(1).padStart(8)} KB  ${file.name}`);
    const waits = await measureClicks(browser, link("assessed"), clicks);
    console.log(`${waits.length} clicks, half of them within ${quantile(waits, 0.5).toFixed(0)} ms`);
    rows.push(
      {
        what: "Bytes until the first choice is answered",
        budget: 150,
        measured: middle((visit) => visit.bytes) / 1024,
        unit: "KB",
      },
      {
        what: "First choice answered (CPU 4x, 1.6 Mbit/s, 150 ms)",
        budget: 1500,
        measured: middle((visit) => visit.firstChoice),
        unit: "ms",
      },
      { what: "First readable words (same)", budget: 600, measured: middle((visit) => visit.firstWords), unit: "ms" },
      { what: "Click to next words, p95 (CPU 4x)", budget: 50, measured: quantile(waits, 0.95), unit: "ms" },
    );
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

async function author(): Promise<void> {
  const waits = await measureSaves("the-glasshouse", saves);
  rows.push({
    what: "Save to new words in the preview, median (author)",
    budget: 1000,
    measured: quantile(waits, 0.5),
    unit: "ms",
  });
}

function walks(): void {
  const shipped = readdirSync("scenarios").filter((name) => existsSync(`scenarios/${name}/scenario.yaml`));
  for (const name of shipped) addWalk(`Walk ${name}`, ["src/cli.ts", "walk", name, "--json"], 10, 500);
  for (const name of shipped) addWhatElse(name);
  const large = addWalk("Walk 10,000 steps, 10 flags", ["tests/bench/walk-large.ts", "10000", "10"], 300, 1024);
  if (large) console.log(`10,000 steps, 10 flags: ${large}`);
}

function addWalk(what: string, args: readonly string[], seconds: number, mebibytes: number): string | undefined {
  const cost = measureProcess(args, 600);
  rows.push(
    { what: `${what}: time`, budget: seconds, measured: cost?.seconds, unit: "s" },
    { what: `${what}: memory`, budget: mebibytes, measured: cost?.mebibytes, unit: "MB" },
  );
  return cost?.printed;
}

/** The latest turning point of an attempt, then everything that the debrief may be asked for. */
function addWhatElse(name: string): void {
  const cost = measureProcess(["tests/bench/what-else-once.ts", name], 600);
  const { first, all } = JSON.parse(cost?.printed ?? "{}") as { first?: number; all?: number };
  rows.push(
    { what: `What else in ${name}: first answer`, budget: 1, measured: first, unit: "s" },
    { what: `What else in ${name}: every decision`, budget: 10, measured: all, unit: "s" },
    { what: `What else in ${name}: memory`, budget: 500, measured: cost?.mebibytes, unit: "MB" },
  );
}

/**
 * Our walk beside the search that the state-machine library brings, on generated scenarios of growing size, until that takes a minute. Ours
 * holds fewer places, since it forgets what nothing asks for any more.
 */
function compareWithLibrary(): void {
  const lines = [["Steps × flags", "Walk", "", "", "Library", "", "", "Time", "Memory"]];
  for (const [steps, flags] of [
    [20, 5],
    [50, 6],
    [100, 8],
    [200, 8],
    [200, 10],
  ] as const) {
    const of = (searcher: string): { count: number; seconds: number; mebibytes: number } | undefined => {
      const cost = measureProcess(["tests/bench/walk-once.ts", searcher, String(steps), String(flags)], 120);
      if (!cost) return undefined;
      const { count, milliseconds } = JSON.parse(cost.printed) as { count: number; milliseconds: number };
      return { count, seconds: milliseconds / 1000, mebibytes: cost.mebibytes };
    };
    const ours = of("ours");
    const library = of("library");
    if (!ours) break;
    const cells = (one: typeof ours | undefined): string[] =>
      one
        ? [`${one.count} places`, `${one.seconds.toFixed(2)} s`, `${one.mebibytes.toFixed(0)} MB`]
        : ["not finished", "", ""];
    const ratio = (part: "seconds" | "mebibytes"): string =>
      library ? `× ${(library[part] / ours[part]).toFixed(1)}` : "";
    lines.push([`${steps} × ${flags}`, ...cells(ours), ...cells(library), ratio("seconds"), ratio("mebibytes")]);
    if (!library || library.seconds > 60) break;
  }
  console.log(`\n${aligned(lines)}`);
}
