import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { ensureInstalled, projectRoot, requireNode } from "../src/build/prepare.mjs";
import { findBrowser } from "./support/find-browser.mjs";

const minute = 60_000;
const withBrowser = !process.argv.includes("--no-browser");
const reports = join(projectRoot, "node_modules/.cache/fair-hearing");

requireNode();
ensureInstalled();
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const require = createRequire(import.meta.url);
const started = Date.now();
const totals = { passed: 0, failed: 0, skipped: 0 };
const failures = [];

const tsc = ["node_modules/typescript/bin/tsc"];
const oxlint = binary("oxlint", "oxlint");
// Two at a time, as everything that follows.
await Promise.all([
  (async () => {
    await suite("types: core", [...tsc, "-p", "tsconfig.core.json"]);
    await suite("types: app", [...tsc, "-p", "tsconfig.app.json"]);
    await suite("types: tools and tests", [...tsc, "-p", "tsconfig.node.json"]);
    await suite("scenario check", ["--import", "tsx", "src/cli.ts", "check"]);
  })(),
  (async () => {
    await suite("lint", [oxlint, "--type-aware", "--deny-warnings"]);
    await suite("format", [binary("oxfmt", "oxfmt"), "--check"]);
    await suite("unused", [binary("knip", "knip"), "--no-progress"]);
  })(),
]);
await unitTests();
if (withBrowser) {
  const built = await suite("build and package", ["src/build/package.mjs"]);
  await journeys(built);
}

for (const failure of failures) console.log(`FAILED  ${failure}`);
console.log(`Finished in ${Math.round((Date.now() - started) / 1000)} s.`);
const skipped = totals.skipped > 0 ? `, ${totals.skipped} skipped` : "";
console.log(`${totals.passed} passed, ${totals.failed} failed${skipped}`);
process.exit(totals.failed > 0 ? 1 : 0);

/** The script that a package runs under the given command name. */
function binary(name, command) {
  const manifest = JSON.parse(readFileSync(join(projectRoot, `node_modules/${name}/package.json`), "utf8"));
  const path = typeof manifest.bin === "string" ? manifest.bin : manifest.bin[command];
  return join("node_modules", name, path);
}

/** Runs one check that counts as one test; its output is shown only when it fails. */
async function suite(name, args) {
  const begun = Date.now();
  const { ok, output } = await node(args, { capture: true, limit: 5 * minute });
  const seconds = ((Date.now() - begun) / 1000).toFixed(1);
  if (ok) totals.passed += 1;
  else fail(name);
  console.log(`${ok ? "ok    " : "FAILED"}  ${name} (${seconds} s)`);
  if (!ok) console.log(output.trimEnd());
  return ok;
}

async function unitTests() {
  console.log("Unit, property and component tests ...");
  const file = join(reports, "vitest.json");
  const vitest = join(dirname(require.resolve("vitest/package.json")), "vitest.mjs");
  const { ok } = await node([vitest, "run", "--reporter=dot", "--reporter=json", `--outputFile.json=${file}`], {
    limit: 8 * minute,
  });
  const report = read(file);
  if (!report) return fail("unit tests: no report was written");
  const before = totals.failed;
  for (const suiteResult of report.testResults) {
    for (const test of suiteResult.assertionResults) {
      if (test.status === "passed") totals.passed += 1;
      else if (test.status === "failed") fail(`${relativeName(suiteResult.name)}: ${test.fullName}`);
      else totals.skipped += 1;
    }
    if (suiteResult.status === "failed" && !suiteResult.assertionResults.some((test) => test.status === "failed"))
      fail(`${relativeName(suiteResult.name)}: ${String(suiteResult.message).split("\n", 1)[0]}`);
  }
  for (const area of ["src/core/", "src/ui/"]) {
    if (!report.testResults.some((result) => relativeName(result.name).startsWith(area)))
      fail(`unit tests: no test ran under ${area}`);
  }
  if (!ok && totals.failed === before) fail("unit tests: the runner ended with an error");
}

async function journeys(built) {
  if (!built) return fail("journeys: not run, because the build failed");
  const browser = findBrowser({ install: true, say: (line) => console.log(line) });
  if (!browser) return fail("journeys: no Chromium could be found or installed; set CHROME_PATH");
  console.log(`Journeys, with the browser from ${browser.from} ...`);
  const file = join(reports, "playwright.json");
  const cli = join(dirname(require.resolve("@playwright/test/package.json")), "cli.js");
  const { ok } = await node([cli, "test", "--reporter=list,json"], {
    limit: 12 * minute,
    env: { ...browser.env, CHROME_PATH: browser.path, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  });
  const report = read(file);
  if (!report) return fail("journeys: no report was written");
  const before = totals.failed;
  let ran = 0;
  for (const { title, spec } of report.suites.flatMap((part) => specs(part, ""))) {
    for (const test of spec.tests) {
      ran += test.status === "skipped" ? 0 : 1;
      if (test.status === "expected") totals.passed += 1;
      else if (test.status === "skipped") totals.skipped += 1;
      else fail(title);
    }
  }
  for (const error of report.errors ?? []) fail(`journeys: ${String(error.message).split("\n", 1)[0]}`);
  if (ran === 0) fail("journeys: no journey ran");
  if (!ok && totals.failed === before) fail("journeys: the runner ended with an error");
}

function specs(part, path) {
  const here = path === "" ? part.title : `${path} > ${part.title}`;
  return [
    ...(part.specs ?? []).map((spec) => ({ title: `${here} > ${spec.title}`, spec })),
    ...(part.suites ?? []).flatMap((inner) => specs(inner, here)),
  ];
}

function fail(what) {
  totals.failed += 1;
  failures.push(what);
}

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}

function relativeName(file) {
  return file.replaceAll("\\", "/").replace(`${projectRoot.replaceAll("\\", "/")}/`, "");
}

/** Runs Node.js with `args` in the project, for at most `limit` milliseconds. */
function node(args, { capture = false, limit, env = {} }) {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, {
      cwd: projectRoot,
      env: { ...process.env, NO_COLOR: "1", ...env },
      stdio: ["ignore", capture ? "pipe" : "inherit", capture ? "pipe" : "inherit"],
    });
    let output = "";
    child.stdout?.on("data", (data) => (output += data));
    child.stderr?.on("data", (data) => (output += data));
    const timer = setTimeout(() => {
      output += `\nStopped after ${limit / minute} minutes.`;
      child.kill("SIGKILL");
    }, limit);
    child.on("error", (error) => (output += error.message));
    child.on("close", (code) => {
      clearTimeout(timer);
      done({ ok: code === 0, output });
    });
  });
}
