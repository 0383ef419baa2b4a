import { type AttemptLog, isAct, type ActEvent } from "../../../core/attempt/log.ts";
import type { MomentView } from "../../../core/attempt/moment-types.ts";
import { type Audience, viewFor } from "../../../core/attempt/view-for.ts";
import type { Program } from "../../../core/program/program.ts";
import { openActs } from "../../../core/program/step.ts";
import type { Role } from "../../../core/scenario/vocabulary.ts";
import type { AttemptController } from "../attempt-controller.ts";
import type { Playing } from "../playing.ts";

/** What is being played, as an audience may see it. Feedback is for nobody: it waits for the debrief. */
export function seenBy(state: Playing, audience: Audience): Playing {
  const view = viewFor(state.program, state.log, undefined, audience);
  const moment = view.moment.kind === "covered" ? spokenOf(state.view.moment) : undefined;
  return { ...state, view: moment ? { ...view, moment } : view, signed: null, readingOutcome: false };
}

// An objection is made aloud: all hear the question and the ground; what may be answered to it stays covered.
function spokenOf(moment: MomentView): MomentView | undefined {
  if (moment.kind === "argument") return { ...moment, arguments: [] };
  return moment.kind === "ruling" ? { ...moment, mayRule: [] } : undefined;
}

/** The controller in the hand of a role: the host refuses what another would have to do. */
export function inTheHandOf(controller: AttemptController, role: Role): AttemptController {
  return {
    ...controller,
    act: (act, shown, saying, carried) => controller.act(act, shown, saying, { ...carried, by: role }),
  };
}

/** The group that holds a role. */
export function groupOf({ room }: Pick<AttemptLog, "room">, role: Role): string | undefined {
  return room?.groups.find(({ roles }) => roles.includes(role))?.name;
}

/** Whose turn it is alone: nothing where the moment is everybody's. */
export function turnOf({ view }: Playing): readonly Role[] {
  switch (view.moment.kind) {
    case "decision":
    case "interview":
    case "sheet":
    case "argument":
    case "ruling":
      return view.actors;
    case "question":
      return view.moment.ruling ? [] : view.actors;
    default:
      return [];
  }
}

/** The id with which the case would go on by its own table, where a room may find none of the ways its own; else undefined. */
export function tableAct({ program, now }: Playing): string | undefined {
  if (program.steps[now.step]?.told) return undefined;
  return openActs(program, now).find(({ type }) => type === "table.followed")?.id;
}

/** Whether the question of a stop point has been held already. */
export function isHeld({ events }: AttemptLog, stop: string): boolean {
  return events.some((event) => event.type === "stop.held" && event.stop === stop);
}

/** The last thing that a role decided, if the room has to hear what came of it; `index` is its place in the log. */
export function outcomeOf(program: Program, { events }: AttemptLog): { index: number; event: ActEvent } | undefined {
  const index = events.findLastIndex(isAct);
  const event = events[index];
  if (!event || !isAct(event)) return undefined;
  const told = program.steps.find(({ id }) => id === event.step)?.told === true;
  return event.type === "choice.made" || (event.type === "table.followed" && !told) ? { index, event } : undefined;
}
