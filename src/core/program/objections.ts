import { type Ground, type Ruling, SOUND_RULINGS } from "../scenario/objection-grounds.ts";
import { all, any, type Known, not } from "./guards.ts";
import type { CourtQuestionSpec, CourtSpec } from "./program.ts";

/*
 * When an objection to a question is well founded, what a scripted party and a scripted judge make of it, and which ruling answers it
 * (interviewing brief, section 9). Guards, since a ground may depend on a fact.
 */

/** Whether an objection on a ground would be well founded. */
export function foundedOn({ grounds }: CourtQuestionSpec, ground: Ground): Known {
  return any(grounds.filter((one) => one.ground === ground).map(({ when }) => when));
}

/** Whether a question may properly be objected to at all. */
export function improper({ grounds }: CourtQuestionSpec): Known {
  return any(grounds.map(({ when }) => when));
}

/** Whether the scripted party objects. */
export function objectsByScript(court: CourtQuestionSpec, { objects }: CourtSpec): Known {
  if (objects.length === 0 || court.objection === null) return false;
  return court.objection === undefined ? improper(court) : true;
}

/** Whether scripted colleagues keep a question from being answered: a well-founded objection, and a judge who does not err. */
export function stoppedByScript(court: CourtQuestionSpec, spec: CourtSpec): Known {
  if (court.ruling === "overrule") return false;
  const founded = court.objection ? foundedOn(court, court.objection) : improper(court);
  return all([objectsByScript(court, spec), founded]);
}

/** Under which guard a ruling answers the scripted party's objection as its ground asks. */
export function soundRuling(court: CourtQuestionSpec, ruling: Ruling): Known {
  const grounds = court.objection ? [court.objection] : [...new Set(court.grounds.map(({ ground }) => ground))];
  let others: Known = true;
  const ways: Known[] = [];
  for (const ground of grounds) {
    const founded = foundedOn(court, ground);
    if (SOUND_RULINGS[ground].includes(ruling)) ways.push(all([others, founded]));
    others = all([others, not(founded)]);
  }
  if (ruling === "overrule") ways.push(others);
  return any(ways);
}
