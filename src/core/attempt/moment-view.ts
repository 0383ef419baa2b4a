import type { Program } from "../program/program.ts";
import { openActs } from "../program/step.ts";
import { courtMoment, courtView, phrasingView } from "./court-moment.ts";
import type { MomentView } from "./moment-types.ts";
import { type Past, shuffled } from "./replay.ts";
import { sheetMoment } from "./sheet-moment.ts";
import { toldMoment } from "./told-moment.ts";

/** What can be done at the present step of a past. `seed` gives the order of what is shuffled. */
export function momentOf(program: Program, past: Past, seed: string): MomentView {
  const configuration = past.now;
  const step = program.steps[configuration.step]!;
  if (step.ending !== undefined) return { kind: "ended", ending: step.id };
  if (step.told) return toldMoment(program, step, configuration);
  if (step.part) {
    const { part } = step;
    return part.kind === "item" || part.kind === "signing"
      ? sheetMoment(program, program.steps[part.of]!, past, seed)
      : courtMoment(program, part, past, seed);
  }
  const open = new Set(openActs(program, configuration).map(({ type, id }) => `${type} ${id}`));
  if (step.decision) {
    const choices = shuffled(step.decision.choices, seed, step.id)
      .filter(({ id }) => open.has(`choice.made ${id}`))
      .map(({ id }) => ({ id, key: `choice.${step.id}.${id}.text` }));
    return { kind: "decision", askKey: `step.${step.id}.ask`, choices, asksReason: step.decision.hasExpert ?? false };
  }
  const { interview } = step;
  if (!interview || (interview.court && !step.actors?.by)) return { kind: "lines" };
  return {
    kind: "interview",
    with: interview.with,
    askKey: `step.${step.id}.ask`,
    topics: interview.topics.flatMap((topic) => {
      const phrasings = shuffled(topic.phrasings, seed, step.id)
        .filter(({ id }) => open.has(`question.asked ${id}`))
        .map(({ id }) => phrasingView(program, past, step.id, interview, id));
      if (phrasings.length === 0) return [];
      const asked = configuration.facts[topic.fact] !== 0;
      return [{ id: topic.id, key: `interview.${step.id}.topic.${topic.id}`, asked, phrasings }];
    }),
    moves: interview.moves
      .filter(({ id }) => open.has(`move.made ${id}`))
      .map(({ id }) => ({ id, key: `interview.${step.id}.${id}.text` })),
    closeKey: `interview.${step.id}.close`,
    court: interview.court ? courtView(program, interview) : null,
  };
}
