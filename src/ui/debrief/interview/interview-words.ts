import type { TFunction } from "i18next";
import type { InterviewReview, QuestionTurn } from "../../../core/debrief/interview-review-types.ts";
import type { Thresholds } from "../../../core/scoring/rubric.ts";
import { QUESTION_RULES } from "../../../core/scenario/question-types.ts";
import { formatNumber } from "../../shared/format.ts";
import type { SaidWords } from "../../shared/use-case-words.ts";
import type { ContestedType } from "./contested-type.ts";

// Both the screen, which has these words at hand, and the summary, which speaks from those of the debrief, ask by full names.
type Translate = TFunction<string>;

/** What an interview or examination is called. */
export function nameOf({ court, with: person }: InterviewReview, words: SaidWords, t: Translate): string {
  const name = words.say(`person.${person}.name`);
  return court === null ? t("interview-review:interview", { name }) : t(`court:kind.${court}`, { name });
}

const percent = (part: number): string => formatNumber(part, { style: "percent", maximumFractionDigits: 0 });

/** The share of open questions in words; null in court, where no line is drawn. */
export function shareWords({ share }: InterviewReview, line: Thresholds["interview"], t: Translate): string | null {
  if (!share || !line) return null;
  if (share.of < line.questions) return t("interview-review:share.few", { count: share.of });
  const open = formatNumber(share.open);
  return t("interview-review:share.figure", { open, count: share.of, percent: percent(share.open / share.of) });
}

/** Where the recommended line stands. */
export function lineWords({ open }: NonNullable<Thresholds["interview"]>, t: Translate): string {
  return t("interview-review:share.line", { percent: percent(open) });
}

/** What a question left of its topic, and why. */
export function accountWords({ account, because }: QuestionTurn, t: Translate): string {
  return because === null ? t(`interview-review:account.${account}`) : t(`interview-review:because.${because}`);
}

/** What to ask instead where no better words were open. */
export function insteadWords({ type, because }: QuestionTurn, t: Translate): string {
  const unlike = because === "type" && QUESTION_RULES[type].sound !== "never";
  const sound = because === null && QUESTION_RULES[type].sound === "always";
  const key = because === "shut-down" || because === "stopped" ? because : unlike || sound ? "other" : type;
  return t(`interview-review:instead.${key}`);
}

/** Both views of a question's type, side by side. */
export function contestedWords({ type }: QuestionTurn, { type: own, reason }: ContestedType, t: Translate): string {
  const names = { case: t(`question-types:${type}.name`), own: t(`question-types:${own}.name`) };
  return reason === ""
    ? t("interview-review:contest.both", names)
    : t("interview-review:contest.both-because", { ...names, reason });
}
