import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** What a process cost, from start to end, and what it printed. */
export interface Cost {
  seconds: number;
  mebibytes: number;
  printed: string;
}

/** Runs one of our TypeScript files as a process of its own and measures the whole of it; nothing when it failed. */
export function measureProcess(args: readonly string[], limitSeconds = 300): Cost | undefined {
  const folder = mkdtempSync(join(tmpdir(), "fair-hearing-bench-"));
  const report = join(folder, "memory.json");
  const watch = resolve("tests/bench/report-memory.mjs");
  try {
    const begun = performance.now();
    const done = spawnSync(process.execPath, ["--import", "tsx", "--import", watch, ...args], {
      encoding: "utf8",
      timeout: limitSeconds * 1000,
      maxBuffer: 256 * 1024 * 1024,
      env: { ...process.env, MEMORY_REPORT: report },
    });
    const seconds = (performance.now() - begun) / 1000;
    if (done.status !== 0) {
      process.stderr.write(done.stderr);
      return undefined;
    }
    const { kibibytes } = JSON.parse(readFileSync(report, "utf8")) as { kibibytes: number };
    return { seconds, mebibytes: kibibytes / 1024, printed: done.stdout };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
