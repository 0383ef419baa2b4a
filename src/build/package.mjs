import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ensureInstalled, projectRoot, requireNode } from "./prepare.mjs";

requireNode();
ensureInstalled();
const { zipSync } = await import("fflate");
const { build } = await import("vite");

const dist = join(projectRoot, "dist");
const release = join(projectRoot, "release");
const scratch = join(release, "one-file");
const mebibyte = 1024 * 1024;

rmSync(release, { recursive: true, force: true });
mkdirSync(release);

await build({ root: projectRoot, logLevel: "warn" });
// A fixed date, so that the same sources give the same bytes.
const files = Object.fromEntries(filesIn(dist).map((path) => [path, readFileSync(join(dist, path))]));
writeFileSync(
  join(release, "fair-hearing-site.zip"),
  zipSync(files, { level: 9, mtime: new Date("2000-01-01T00:00:00") }),
);

process.env.VITE_SINGLE_FILE = "1";
await build({ root: projectRoot, logLevel: "warn", build: { outDir: scratch, emptyOutDir: true } });
const leftovers = filesIn(scratch).filter((path) => path !== "index.html");
if (leftovers.length > 0) throw new Error(`The one-file build left files beside the page: ${leftovers.join(", ")}`);
renameSync(join(scratch, "index.html"), join(release, "fair-hearing.html"));
rmSync(scratch, { recursive: true });

for (const name of readdirSync(release))
  console.log(`release/${name}  ${(statSync(join(release, name)).size / mebibyte).toFixed(2)} MiB`);

function filesIn(folder, under = "") {
  return readdirSync(join(folder, under), { withFileTypes: true })
    .flatMap((entry) => {
      const path = under === "" ? entry.name : `${under}/${entry.name}`;
      return entry.isDirectory() ? filesIn(folder, path) : [path];
    })
    .sort();
}
