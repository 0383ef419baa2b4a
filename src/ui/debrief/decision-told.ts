import type { TFunction } from "i18next";
import type { Debrief, Review } from "../../core/debrief/debrief-types.ts";
import type { SaidWords } from "../shared/use-case-words.ts";

/** What the picture of the decisions shows of one decision, in words. */
export interface DecisionTold {
  stage: string;
  /** The text of the choice, with its emphasis; none for an interview, an examination or a sheet. */
  chose: string | undefined;
  value: string;
  /** What came back from here later, and what showed here of earlier decisions. */
  returns: string[];
  seen: string[];
  /** Exhibits that were found or lost here. */
  file: string[];
}

/** How near to the best open way a decision came, in words. */
function valueWord({ value }: Review): "none" | "near" | "between" | "far" {
  if (value === null) return "none";
  if (value > 0.5) return "near";
  return value < -0.5 ? "far" : "between";
}

/** Tells one decision as the picture shows it. */
export function tellDecision(review: Review, told: Debrief, words: SaidWords, t: TFunction<"debrief">): DecisionTold {
  const { say } = words;
  const { number } = review;
  return {
    stage: say(`stage.${review.stage}.title`),
    chose: review.chosen && say(review.chosen.key),
    value: t(`decisions.value.${valueWord(review)}`),
    returns: [
      ...told.returns
        .filter(({ from }) => from === number)
        .map(({ to, textKey }) => t("decisions.came-back", { number: to, text: say(textKey) })),
      ...told.returns
        .filter(({ to }) => to === number)
        .map(({ from, textKey }) => t("decisions.came-from", { number: from, text: say(textKey) })),
    ],
    seen: told.cues
      .filter(({ review: at }) => at === number)
      .map(({ person, cueKey }) => t("decisions.seen-of", { name: say(`person.${person}.name`), cue: say(cueKey) })),
    file: fileAt(number, told, words, t),
  };
}

/** Exhibits that were found or lost at a decision; before the first for 0. */
export function fileAt(number: number, { evidence }: Debrief, words: SaidWords, t: TFunction<"debrief">): string[] {
  return (["found", "lost"] as const).flatMap((what) => {
    const names = evidence.when
      .filter((one) => one.what === what && one.review === number)
      .map(({ exhibit }) => words.say(`exhibit.${exhibit}.name`));
    return names.length > 0 ? [t(`decisions.${what}`, { list: listIn(words, names) })] : [];
  });
}

/** Names of a case in one list, in the case's language. */
export function listIn({ language }: SaidWords, names: readonly string[]): string {
  return new Intl.ListFormat(language).format(names);
}
