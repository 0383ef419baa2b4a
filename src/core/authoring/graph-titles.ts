import type { Bundle } from "./case-graph-bundles.ts";
import { ENDINGS } from "./case-graph-bundles.ts";
import { type GraphChoice, type GraphCondition, type GraphNode, RETURN, type Written } from "./case-graph-types.ts";
import type { Say } from "./graph-words.ts";
import { plainLabel } from "./plain-label.ts";

/** What a step is, in short: its kind, who acts, whether it is a duty or a stop point. */
export function nodeMeta({ kind, role, court, duty, stop }: GraphNode, say: Say): string {
  const acts = court?.by ?? role;
  return [
    say(`graph:kind.${kind}`),
    ...(acts ? [say(`common:role.${acts}`)] : []),
    ...(duty ? [say("graph:duty")] : []),
    ...(stop ? [say("graph:stop")] : []),
  ].join(" · ");
}

/** What a choice is beside its text: critical, a repair, open only under a condition. */
export function choiceMarks({ critical, repairs, when }: GraphChoice, say: Say): string[] {
  return [
    ...(critical === undefined ? [] : [say("graph:critical", { criterion: critical })]),
    ...(repairs.length === 0 ? [] : [say("graph:repairs", { criteria: repairs.join(", ") })]),
    ...(when ? [say("graph:only-if", { condition: isolated(plainLabel(when.text)) })] : []),
  ];
}

/** `if …`, in full. */
export function conditionText(conditions: readonly GraphCondition[], say: Say): string {
  return say("graph:if", { condition: isolated(plainLabel(conditions.map(({ text }) => text).join(" and "))) });
}

/** Where an arrow leads, by which choices and under which conditions: one line a way. */
export function bundleLines({ to, ways }: Bundle, say: Say): string[] {
  const place =
    to === ENDINGS
      ? say("graph:to-ending")
      : to === RETURN
        ? say("graph:returns")
        : say("graph:to", { to: isolated(to) });
  return ways.map(({ choices, conditions, otherwise }) => {
    const when = conditions.length > 0 ? conditionText(conditions, say) : otherwise ? say("graph:otherwise") : "";
    return [choices.map(({ id }) => isolated(id)).join(", "), when, place].filter(Boolean).join(": ");
  });
}

/** `scenario.yaml:12`, or nothing where the place is not known. */
export function fileLine({ place }: Written): string | undefined {
  return place && `scenario.yaml:${place.line}`;
}

/** A name or a condition keeps its own direction among words of another. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}

/** When a scene takes place, in words: `day 0, 02:40`. */
export function whenText(at: string, say: Say): string {
  const [, day = "", time] = /^day (\d+)(?:, (.+))?$/.exec(at) ?? [];
  return time === undefined ? say("play:when.day", { day }) : say("play:when.day-time", { day, time });
}

/** As many letters of a text as are wanted, with a sign that it goes on; names in it that keep their own direction are closed again. */
export function cutText(text: string, letters: number): string {
  const shown = Array.from(text);
  let open = 0;
  let count = 0;
  let result = "";
  for (const letter of shown) {
    const isMark = /[\u2066-\u2069]/u.test(letter);
    if (letter === "\u2068") open++;
    if (letter === "\u2069") open--;
    if (!isMark) count++;
    if (count > letters) {
      const kept = Array.from(result).slice(0, -1).join("").trimEnd();
      return `${kept}…${"\u2069".repeat(Math.max(0, open))}`;
    }
    result += letter;
  }
  return text;
}
