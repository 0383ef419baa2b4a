import rubric from "virtual:rubric";
import { create } from "zustand";
import type { AllowedProblem, FiledProblem } from "../core/authoring/read-case.ts";
import { AUTHOR_PATHS, type WatchedCase, type WatchedFolder } from "../core/authoring/watched-folder.ts";
import { type CaseReader, openReader, type ReadingNews } from "./case-reader.ts";
import type { LiveCase } from "./live-case.ts";
import { followCase } from "./preview/preview-state.ts";
import { openWalker, type Walker, type Walking } from "./walker.ts";

/** What the workbench knows: of the folder, of the case that is open, and of every path through it. */
export interface Bench {
  /** Whether the command that watches the files is heard. */
  connection: "opening" | "heard" | "lost";
  folder: WatchedFolder | null;
  /** The name of the case that is open. */
  chosen: string | null;
  /** Where the reading of the last save stands. */
  reading: "nothing" | "reading" | "read" | "stopped" | "failed";
  failure: string | null;
  problems: readonly FiledProblem[];
  allowed: readonly AllowedProblem[];
  /** The case as it could last be played. */
  live: LiveCase | null;
  /** Whether that is how it stands in the files now. */
  isCurrent: boolean;
  walking: Walking;
  /** What the walk has found, placed in the files. */
  walkProblems: readonly FiledProblem[];
}

const NOTHING_READ = {
  reading: "nothing",
  failure: null,
  problems: [],
  allowed: [],
  live: null,
  isCurrent: false,
  walking: { state: "idle" },
  walkProblems: [],
} as const;

export const useBench = create<Bench>(() => ({
  connection: "opening",
  folder: null,
  chosen: null,
  ...NOTHING_READ,
}));

let reader: CaseReader | undefined;
let walker: Walker | undefined;
/** The hash of the program that was walked or is being walked. */
let walked: string | undefined;

/** The files of the case that is open. */
export function openCaseOf({ folder, chosen }: Pick<Bench, "folder" | "chosen">): WatchedCase | undefined {
  return folder?.cases.find(({ name }) => name === chosen);
}

/** Opens another case of the folder. */
export function chooseCase(name: string): void {
  walker?.stop();
  walked = undefined;
  useBench.setState({ chosen: name, ...NOTHING_READ });
  read();
}

/** Walks the open case again, or for the first time after a walk was stopped. */
export function walkAgain(): void {
  const { live } = useBench.getState();
  if (!live) return;
  walked = live.program.hash;
  useBench.setState({ walkProblems: [] });
  walker?.walk(live.program);
}

/** Stops the walk under way; nothing is proven then. */
export function stopWalk(): void {
  walker?.stop();
}

/** Has the command write names for new lines beside the case. Says whether it did. */
export async function nameNewLines(): Promise<boolean> {
  const { chosen } = useBench.getState();
  if (chosen === null) return false;
  const answer = await fetch(AUTHOR_PATHS.lineIds, { method: "POST", body: chosen }).catch(() => undefined);
  return answer?.ok === true;
}

/** Begins to listen to the command, and to read and walk what it tells. Returns how to stop. */
export function openBench(news: EventSource, caseWorker: () => Worker, walkWorker: () => Worker): () => void {
  reader = openReader(caseWorker, rubric, hearReading);
  walker = openWalker(walkWorker, rubric, hearWalking);
  news.addEventListener("open", () => useBench.setState({ connection: "heard" }));
  news.addEventListener("error", () => useBench.setState({ connection: "lost" }));
  news.addEventListener("folder", ({ data }: MessageEvent<string>) => takeFolder(JSON.parse(data) as WatchedFolder));
  news.addEventListener("saved", ({ data }: MessageEvent<string>) => takeCase(JSON.parse(data) as WatchedCase));
  return () => {
    news.close();
    reader?.close();
    walker?.stop();
  };
}

function takeFolder(folder: WatchedFolder): void {
  const before = openCaseOf(useBench.getState());
  const { chosen } = useBench.getState();
  useBench.setState({ folder });
  const stillThere = folder.cases.some(({ name }) => name === chosen);
  if (stillThere) {
    const now = openCaseOf(useBench.getState());
    // After a lost connection the same files come again: nothing has to be read or played anew.
    if (JSON.stringify(now) !== JSON.stringify(before)) read();
    return;
  }
  const first = folder.cases[0];
  if (first) chooseCase(first.name);
  else useBench.setState({ chosen: null, ...NOTHING_READ });
}

function takeCase(one: WatchedCase): void {
  const { folder, chosen } = useBench.getState();
  if (!folder) return;
  const cases = folder.cases.map((known) => (known.name === one.name ? one : known));
  useBench.setState({ folder: { ...folder, cases } });
  if (one.name === chosen) read();
}

function read(): void {
  const open = openCaseOf(useBench.getState());
  if (!open) return;
  useBench.setState({ reading: "reading" });
  reader?.read(open);
}

function hearReading(news: ReadingNews): void {
  switch (news.type) {
    case "read": {
      const { problems, allowed, live } = news;
      useBench.setState({
        reading: "read",
        failure: null,
        problems,
        allowed,
        isCurrent: live !== null,
        ...(live && { live }),
      });
      // In the same moment: the preview must never hold the words of one version and the program of another.
      if (live) followCase(live);
      if (!live || live.program.hash === walked) replaceWalkProblems();
      else walkAgain();
      return;
    }
    case "placed":
      useBench.setState({ walkProblems: news.problems });
      return;
    case "stopped":
      useBench.setState({ reading: "stopped", isCurrent: false });
      return;
    case "failed":
      useBench.setState({ reading: "failed", failure: news.failure, isCurrent: false });
  }
}

/** Lines may have moved since the walk. */
function replaceWalkProblems(): void {
  const { walking, isCurrent } = useBench.getState();
  if (walking.state === "walked" && isCurrent) reader?.place(problemsOf(walking));
}

function hearWalking(walking: Walking): void {
  useBench.setState({ walking });
  if (walking.state === "walked") replaceWalkProblems();
}

function problemsOf({ report, roles }: Extract<Walking, { state: "walked" }>) {
  return [...report.problems, ...(roles ?? []).flatMap(({ problems }) => problems)];
}
