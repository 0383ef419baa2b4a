import { existsSync, type FSWatcher, readdirSync, statSync, watch } from "node:fs";
import { join, relative } from "node:path";
import { isCaseFile, SCENARIO_FILE } from "../core/authoring/read-case.ts";
import { type WatchedCase, watchedCase, type WatchedFolder } from "../core/authoring/watched-folder.ts";
import { isCaseFolder, readFolder } from "./case-folder.ts";

/** Editors write in several goes; what they leave for this long is saved. */
const QUIET_MS = 30;
/** A file that has become empty may be half written: it is looked at again after this long before it is believed. */
const EMPTY_MS = 150;
/** Some drives tell nothing of changes, so the folder is looked at this often in any case. */
const LOOK_MS = 1000;

/** Told what has changed: cases that were saved, or the whole folder where cases came or went. */
export interface Listener {
  folder(whole: WatchedFolder): void;
  saved(one: WatchedCase): void;
}

/** A folder with one case in it, or with a case in each of some folders in it; watched until `close`. */
export interface CaseWatch {
  now(): WatchedFolder;
  close(): void;
}

/** Reads the cases of a folder, and again whenever one of their files is saved. Names are told relative to `root`. */
export function watchCases(root: string, folder: string, listener: Listener): CaseWatch {
  const watchers = new Map<string, FSWatcher>();
  let marks = new Map<string, string>();
  let known = new Map<string, WatchedCase>();
  let waiting: NodeJS.Timeout | undefined;

  const whole = (): WatchedFolder => ({
    folder: relative(root, folder).replaceAll("\\", "/") || ".",
    cases: [...known.values()],
  });

  const follow = (): void => {
    const wanted = new Set([folder, ...caseFoldersIn(folder)].filter((path) => existsSync(path)));
    for (const [path, watcher] of watchers)
      if (!wanted.has(path)) {
        watcher.close();
        watchers.delete(path);
      }
    for (const path of wanted) {
      if (watchers.has(path)) continue;
      const watcher = watch(path, () => soon(QUIET_MS));
      // A folder that is taken away is found missing at the next look.
      watcher.on("error", () => watchers.delete(path));
      watchers.set(path, watcher);
    }
  };

  const look = (believeEmpty: boolean): void => {
    const found = new Map(caseFoldersIn(folder).map((path) => [path, markOf(path)]));
    const changed = [...found].filter(([path, mark]) => marks.get(path) !== mark).map(([path]) => path);
    const same = changed.length === 0 && found.size === marks.size;
    if (same) return;
    const read = new Map(changed.map((path) => [path, caseIn(root, path)]));
    const emptied = [...read].some(([path, { files }]) => files[SCENARIO_FILE] === "" && known.has(path));
    if (emptied && !believeEmpty) return soon(EMPTY_MS, true);
    const cameOrWent = found.size !== known.size || [...found.keys()].some((path) => !known.has(path));
    known = new Map([...found.keys()].map((path) => [path, read.get(path) ?? known.get(path)!]));
    marks = found;
    follow();
    if (cameOrWent) listener.folder(whole());
    else for (const one of read.values()) listener.saved(one);
  };

  const soon = (ms: number, believeEmpty = false): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => look(believeEmpty), ms);
  };

  const first = caseFoldersIn(folder);
  marks = new Map(first.map((path) => [path, markOf(path)]));
  known = new Map(first.map((path) => [path, caseIn(root, path)]));
  follow();
  const looking = setInterval(() => look(false), LOOK_MS);

  return {
    now: whole,
    close: () => {
      clearTimeout(waiting);
      clearInterval(looking);
      for (const watcher of watchers.values()) watcher.close();
    },
  };
}

/** The folders of the cases in a folder: itself, or those in it. */
function caseFoldersIn(folder: string): string[] {
  if (isCaseFolder(folder)) return [folder];
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && isCaseFolder(join(folder, entry.name)))
    .map(({ name }) => join(folder, name))
    .sort();
}

/** Changes whenever a file of a case is written, comes or goes. */
function markOf(path: string): string {
  const files = readdirSync(path).filter(isCaseFile).sort();
  return files
    .map((name) => {
      const stat = statSync(join(path, name), { throwIfNoEntry: false });
      return `${name} ${stat?.mtimeMs} ${stat?.size}`;
    })
    .join("\n");
}

function caseIn(root: string, path: string): WatchedCase {
  return watchedCase(readFolder(root, path));
}
