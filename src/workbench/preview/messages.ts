import type { AttemptLog } from "../../core/attempt/log.ts";
import type { LiveCase } from "../live-case.ts";

/** A case as the preview plays it: its program may begin elsewhere than the case itself. */
export type PreviewCase = Pick<LiveCase, "card" | "program" | "words">;

/** What the workbench tells the preview in it. `log` is the attempt to open; without it only words have changed. */
export interface ToPreview {
  type: "show";
  live: PreviewCase;
  language: string;
  open: { log: AttemptLog; isNew: boolean } | null;
}

/** What the preview tells: it listens, an act was taken, the reader chose another language in it, or it could not show what it was told. */
export type FromPreview =
  | { type: "listening" }
  | { type: "moved"; log: AttemptLog }
  | { type: "spoke"; language: string }
  | { type: "failed"; failure: string };
