import type { Program, StepSpec } from "../program/program.ts";
import { consideredByTable } from "../program/seat-sheet.ts";
import { changedSoFar, type Configuration, holds, openActs } from "../program/step.ts";
import { answerKeyOf, askedByTable, known, scriptedObjection, stateOf, voiceOf } from "./last-view.ts";
import type { MomentView } from "./moment-types.ts";

/** What a colleague does at a step whose role nobody plays. */
export function toldMoment(program: Program, step: StepSpec, configuration: Configuration): MomentView {
  const { facts } = configuration;
  const role = step.role!;
  const court = step.interview?.court;
  const person = court ? voiceOf(program, court, court.by) : (program.roles[role]?.person ?? null);
  const told = { kind: "told" as const, role: court?.by ?? role, person, choice: null, settled: [], asked: [] };
  if (step.decision) {
    const { id } = openActs(program, configuration).find(({ type }) => type === "table.followed")!;
    const key = `choice.${step.id}.${id}`;
    return { ...told, choice: { id, key: `${key}.text`, happensKey: `${key}.happens` } };
  }
  if (step.sheet) {
    let now = facts;
    return {
      ...told,
      settled: step.sheet.items.flatMap((item) => {
        if (!holds(item.when, now)) return [];
        const option = consideredByTable(item).find(({ guard }) => known(guard, now))?.option;
        if (option) now = changedSoFar(program, now, option.changes);
        const key = `sheet.${step.id}.${item.id}`;
        return option ? [{ nameKey: `${key}.name`, optionKey: `${key}.${option.id}.text` }] : [];
      }),
    };
  }
  const interview = step.interview!;
  const state = stateOf(program, configuration, interview.with);
  return {
    ...told,
    asked: askedByTable(program, step, facts).map(({ ask, facts: then }) => {
      const stopped = scriptedObjection(program, interview, ask, then)?.ruling === "sustain";
      return {
        key: `interview.${step.id}.${ask}.text`,
        answerKey: stopped ? null : answerKeyOf(interview, step.id, ask, state),
        with: interview.with,
      };
    }),
  };
}
