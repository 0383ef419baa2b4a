import { lazyScreen } from "../shared/lazy-screen.tsx";
import type { View } from "../../core/attempt/view-for.ts";
import type { Program } from "../../core/program/program.ts";

const later = lazyScreen(async () => (await import("./later-moment.tsx")).LaterMoment, ["court"]);

/** What the first minutes of a case do not need: court, sheets, what colleagues do. */
export const LaterMoment = later.Screen;

/** Fetches it with its words, so that showing it does not wait. */
export async function fetchLaterMoments(): Promise<void> {
  await later.load();
}

/** Whether a view cannot be shown without them. */
export function isLater({ moment }: View): boolean {
  switch (moment.kind) {
    case "lines":
    case "decision":
    case "ended":
      return false;
    case "interview":
      return moment.court !== null;
    default:
      return true;
  }
}

/** Whether a case comes to them at all. */
export function comesLater({ steps }: Program): boolean {
  return steps.some(({ part, told }) => part !== undefined || told === true);
}
