import { execFile, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";

/*
 * The real command as scripts start it. Each start takes its time, so that little is tested here; what commands say is tested beside them.
 */
const project = resolve(import.meta.dirname, "../..");
const args = ["--import", import.meta.resolve("tsx"), join(project, "src/cli.ts")];
const folder = mkdtempSync(join(tmpdir(), "fair-hearing-process-"));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Ended {
  status: number;
  out: string;
  err: string;
}

/** Runs the command line in a folder that is not the project's. */
function run(...words: string[]): Promise<Ended> {
  return new Promise((done) => {
    const env = { ...process.env, npm_lifecycle_event: "", FORCE_COLOR: undefined, NO_COLOR: undefined };
    execFile(process.execPath, [...args, ...words], { cwd: folder, env }, (fault, out, err) => {
      done({ status: fault ? Number(fault.code) : 0, out, err });
    });
  });
}

test("from an empty folder: a case is made, is clean, is broken, and each says so by its exit status", async () => {
  const made = await run("new", "a-door", "--in", ".");
  expect([made.status, made.err]).toEqual([0, ""]);
  const clean = await run("check", "a-door");
  expect([clean.status, clean.err]).toEqual([0, ""]);
  writeFileSync(join(folder, "a-door/fr.yaml"), "language: fr\nreview: unreviewed\ntexts: {}\n");
  const warned = await run("check", "a-door/fr.yaml", "--json", "--lang", "ar");
  expect([warned.status, warned.err]).toEqual([1, ""]);
  const { problems } = JSON.parse(warned.out) as { problems: { file: string; severity: string; what: string }[] };
  const missing = problems.filter(({ severity }) => severity === "warning");
  expect(missing.length).toBeGreaterThan(0);
  for (const { file, what } of missing) {
    expect(file).toBe("a-door/fr.yaml");
    expect(what).toMatch(/\p{Script=Arabic}/u);
  }
}, 60_000);

test("wrong use ends with status 2 and says on standard error how it is done", async () => {
  const { status, out, err } = await run("walk");
  expect([status, out]).toEqual([2, ""]);
  expect(err).toContain("“walk” needs one word more: case.\n\nUsage: npm run scenario -- walk <case>");
}, 60_000);

test("a reader that has seen enough ends the command without a fault", async () => {
  const child = spawn(process.execPath, [...args, "law", "the-glasshouse"], { cwd: folder });
  let err = "";
  child.stderr.on("data", (data) => (err += String(data)));
  child.stdout.once("data", () => child.stdout.destroy());
  const status = await new Promise((done) => child.on("close", done));
  expect([status, err]).toEqual([0, ""]);
}, 60_000);

test("no colours leave the command where nobody watches", async () => {
  const { out } = await run("explain", "unknown-step");
  expect(out).toMatch(/^unknown-step {2}error {2}/);
}, 60_000);
