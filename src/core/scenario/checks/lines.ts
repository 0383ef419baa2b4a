import { error, ofKey, type Problem } from "../problem.ts";
import { speakersOf } from "../read-line.ts";
import { standingSteps } from "../standing-steps.ts";
import type { Check } from "./surroundings.ts";
import { topicsOf } from "./interviews.ts";
import { nearest } from "./suggest.ts";

/** Each line is spoken by exactly one person of the case, or is a cue. */
export const checkLines: Check = (scenario) => {
  const problems: Problem[] = [];
  const people = Object.keys(scenario.people);
  for (const { step, path } of standingSteps(scenario)) {
    step.lines?.forEach((line, i) => {
      const at = [...path, "lines", i];
      const speakers = speakersOf(line);
      if (speakers.length !== 1) {
        problems.push(error("line-without-one-speaker", at, { speakers: speakers.join(", ") || "–" }));
        return;
      }
      const speaker = speakers[0]!;
      if (typeof line[speaker] !== "string")
        problems.push(error("not-a-text", [...at, speaker], { key: speaker, found: String(line[speaker]) }));
      // The shape allows text or a list anywhere in a line, since it does not know the people.
      if (typeof line["law"] === "string")
        problems.push(error("not-a-list", [...at, "law"], { key: "law", found: line["law"] }));
      if (speaker === "quote") {
        const topics = topicsOf(scenario);
        if (!topics.includes(String(line[speaker])))
          problems.push(
            error("unknown-topic", [...at, speaker], {
              topic: String(line[speaker]),
              nearest: nearest(String(line[speaker]), topics),
            }),
          );
        return;
      }
      if (speaker !== "cue" && !people.includes(speaker))
        problems.push(
          ofKey(error("unknown-person", [...at, speaker], { person: speaker, nearest: nearest(speaker, people) })),
        );
    });
  }
  return problems;
};
