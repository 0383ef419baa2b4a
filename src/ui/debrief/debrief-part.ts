import type { ComponentType } from "react";
import type { AttemptLog } from "../../core/attempt/log.ts";
import type { Debrief } from "../../core/debrief/debrief-types.ts";
import type { Rubric } from "../../core/scoring/rubric.ts";
import type { CaseCard } from "../shared/cases.ts";
import type { SaidWords } from "../shared/use-case-words.ts";

/** What every part of the debrief is told. */
export interface DebriefPartProps {
  card: CaseCard;
  log: AttemptLog;
  told: Debrief;
  rubric: Rubric;
  words: SaidWords;
}

/** One part of the debrief: it begins with a second-level heading that carries its id. */
export interface DebriefPart {
  /** The list of contents calls it by `debrief:part.<id>`. */
  id: string;
  Part: ComponentType<DebriefPartProps>;
  /** Whether it has anything to tell of this attempt; always, if left out. */
  tells?: (props: DebriefPartProps) => boolean;
  /** Left out on paper, where the debrief has two pages. Within a part, `data-screen-only` on an element does the same. */
  screenOnly?: true;
}
