import type { TFunction } from "i18next";
import type { QuestioningReview } from "../../../core/debrief/interview-review-types.ts";
import type { Rubric } from "../../../core/scoring/rubric.ts";
import type { Remarks } from "../../stores/remarks.ts";
import type { SaidWords } from "../../shared/use-case-words.ts";
import { readContested } from "./contested-type.ts";
import { contestedWords, lineWords, nameOf, shareWords } from "./interview-words.ts";

interface InterviewSummaryParts {
  questioning: QuestioningReview;
  rubric: Rubric;
  remarks: Remarks;
  words: SaidWords;
  t: TFunction<string>;
}

/** The interview review as lines of text: each share, each turn that cost much, and each type that the learner contests, with both views. */
export function interviewSummary({ questioning, rubric, remarks, words, t }: InterviewSummaryParts): string[] {
  return questioning.interviews.flatMap((interview) => {
    const name = nameOf(interview, words, t);
    const { interview: line } = rubric.thresholds;
    const share = shareWords(interview, line, t);
    const drawn = line && interview.share && interview.share.of >= line.questions ? ` ${lineWords(line, t)}` : "";
    const asked = interview.turns.filter((turn) => turn.kind === "question");
    const costly = asked.flatMap(({ index, askKey, type }) => {
      const turn = questioning.costliest.find((one) => one.index === index);
      if (!turn) return [];
      const better = turn.betterKey === null ? [] : [t("interview-review:costliest.better"), words.say(turn.betterKey)];
      return [[`${name}: ${words.say(askKey)} (${t(`question-types:${type}.name`)})`, ...better].join(" – ")];
    });
    const contested = asked.flatMap((turn) => {
      const own = readContested(remarks.contested[turn.index]);
      return own ? [`${name}: ${words.say(turn.askKey)} – ${contestedWords(turn, own, t)}`] : [];
    });
    return [...(share === null ? [] : [`${name}: ${share}${drawn}`]), ...costly, ...contested];
  });
}
