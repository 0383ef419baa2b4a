import type { Act } from "../../program/program.ts";
import { takeAct } from "../../program/step.ts";
import type { Situation } from "./policy.ts";

/** What a player is known to do at a step; one class of acts may hold many that differ only in name. */
type Handling = "well" | "poorly" | "leave";

/** How a player takes the classes of acts at a question put in court or at an item of a sheet. */
export type CourtHabit = "expert" | "never-interrupts" | "always-interrupts" | "by-chance";

/**
 * At a question put in court and at an item of a sheet, acts by how well they handle it, read from what they count. The learner by chance
 * takes each class alike: fourteen grounds that are all wrong are one mistake, not fourteen.
 */
function handlings({ program, now, acts }: Situation): Map<Handling, Act[]> {
  const step = program.steps[now.step]!;
  const whole = program.steps[step.part!.of]!;
  const court = whole.interview?.court;
  const counts = court ? (whole.actors!.judge ? court.ruled : court.objected) : whole.sheet!.count;
  const classes = new Map<Handling, Act[]>();
  const add = (handling: Handling, act: Act): void => {
    classes.set(handling, [...(classes.get(handling) ?? []), act]);
  };
  for (const act of acts) {
    const after = takeAct(program, now, act)!;
    const rose = (fact: number): boolean => after.facts[fact]! > now.facts[fact]!;
    // An objection counts when it is argued; until then it is well raised when its ground is founded.
    if (act.type === "objection.raised" && step.part!.kind === "question")
      add(after.facts[court!.foundedFact] === 1 ? "well" : "poorly", act);
    else if (rose(counts.well)) add("well", act);
    else if (rose(counts.met))
      add(act.type === "question.let-stand" || act.type === "window.closed" ? "leave" : "poorly", act);
    else add("leave", act);
  }
  return classes;
}

/** What a player of some habit does at a part of an examination or a sheet. */
export function courtAct(situation: Situation, habit: CourtHabit): Act {
  const classes = handlings(situation);
  const { pick } = situation;
  const best = classes.get("well") ?? classes.get("leave") ?? classes.get("poorly")!;
  if (habit === "expert") return best[0]!;
  if (habit === "never-interrupts" && classes.has("leave")) return classes.get("leave")![0]!;
  if (habit === "always-interrupts" && classes.has("poorly")) return pick(classes.get("poorly")!);
  return pick(pick([...classes.values()]));
}
