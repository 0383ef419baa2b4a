import type { Problem } from "../scenario/problem.ts";
import type { CaseSource } from "./read-case.ts";

/** A case as its files stand on the author's disk. */
export interface WatchedCase {
  /** The name of its folder. */
  name: string;
  /** How the folder is called before the names of its files when a problem is told. */
  folder: string;
  /** The text of each file by its name. */
  files: Readonly<Record<string, string>>;
  /** What kept files from being read as text at all, by their names. */
  unread?: Readonly<Record<string, Problem>>;
}

/** A case as it was read from a disk, as plain data. */
export function watchedCase({ files, unread, ...rest }: CaseSource): WatchedCase {
  return { ...rest, files: Object.fromEntries(files), ...(unread && { unread: Object.fromEntries(unread) }) };
}

/** The same case, ready to be read. */
export function sourceOf({ files, unread, ...rest }: WatchedCase): CaseSource {
  return {
    ...rest,
    files: new Map(Object.entries(files)),
    ...(unread && { unread: new Map(Object.entries(unread)) }),
  };
}

/** What the command beside the workbench knows of the folder that it watches. */
export interface WatchedFolder {
  folder: string;
  cases: readonly WatchedCase[];
}

/** What the command tells the page, each under its event: the folder whole, or one case that was saved. */
export interface WatchedNews {
  folder: WatchedFolder;
  saved: WatchedCase;
}

/** Where the page hears the news, and where it asks that new lines be named. */
export const AUTHOR_PATHS = { news: "/author/news", lineIds: "/author/line-ids" } as const;
