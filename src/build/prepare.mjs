import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the project. */
export const projectRoot = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

const installStamp = join(projectRoot, "node_modules/.fair-hearing-install");
const app = {
  stamp: join(projectRoot, "node_modules/.fair-hearing-build"),
  made: join(projectRoot, "dist/index.html"),
  what: "Building ...",
  config: "vite.config.ts",
};

/** Where the author's workbench is built: it is no part of what learners get. */
export const workbenchRoot = join(projectRoot, "node_modules/.cache/fair-hearing-workbench");

const workbench = {
  stamp: join(projectRoot, "node_modules/.fair-hearing-workbench"),
  made: join(workbenchRoot, "src/workbench/index.html"),
  what: "Building the workbench (once for each version of Fair Hearing) ...",
  config: "src/build/workbench-config.ts",
};

const sources = [
  "index.html",
  "package.json",
  "package-lock.json",
  "vite.config.ts",
  "tsconfig.base.json",
  "src",
  "locales",
  "scenarios",
  "public",
];

/** Runs a command with its output shown, and says whether it succeeded. */
export function run(command, args, options = {}) {
  const windows = process.platform === "win32";
  const done = spawnSync(command, args, { cwd: projectRoot, stdio: "inherit", shell: windows, ...options });
  return done.status === 0;
}

/** Stops with a plain sentence when this Node.js is too old to run the project. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Fair Hearing needs Node.js 20.19 or later; this is ${process.versions.node}.`);
  process.exit(1);
}

/** Installs the packages when they are missing or the lockfile has changed since they were installed. */
export function ensureInstalled() {
  const wanted = hashOf(["package-lock.json"]);
  if (stamped(installStamp) === wanted) return;
  console.log("Installing packages (once for each change of package-lock.json) ...");
  if (!run("npm", ["ci", "--no-audit", "--no-fund"])) {
    console.error("The packages could not be installed. Check the network connection and try again.");
    process.exit(1);
  }
  stamp(installStamp, wanted);
}

/** Builds dist/ when it is missing or a source has changed since it was built. */
export function ensureBuilt() {
  build(app, sources);
}

/** Builds the author's workbench when it is missing or a source other than the shipped cases has changed since. */
export function ensureWorkbench() {
  build(workbench, [...sources.filter((source) => source !== "scenarios"), "scenarios/rubric.yaml"]);
}

function build({ stamp: file, made, what, config }, from) {
  const wanted = hashOf(from);
  if (stamped(file) === wanted && existsSync(made)) return;
  console.log(what);
  rmSync(file, { force: true });
  const vite = join(projectRoot, "node_modules/vite/bin/vite.js");
  if (!run(process.execPath, [vite, "build", "--config", config, "--logLevel", "warn"])) {
    console.error("The build failed; the messages above say where.");
    process.exit(1);
  }
  stamp(file, wanted);
}

function stamped(file) {
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

function stamp(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function hashOf(paths) {
  const hash = createHash("sha256");
  const add = (path) => {
    const full = join(projectRoot, path);
    if (!existsSync(full)) return;
    if (statSync(full).isDirectory()) for (const name of readdirSync(full).sort()) add(`${path}/${name}`);
    else hash.update(path).update("\0").update(readFileSync(full)).update("\0");
  };
  for (const path of paths) add(path);
  return hash.digest("hex");
}
