import { opportunitiesOf } from "../../attempt/opportunity.ts";
import type { Act } from "../../program/program.ts";
import type { Leaning } from "../../scenario/vocabulary.ts";
import { contributionsOf } from "../../scoring/contributions.ts";
import { courtAct, type CourtHabit } from "./court-act.ts";
import { isQuestioning, type Policy, type Situation } from "./policy.ts";
import { questioningAct } from "./questioning.ts";

/** In court one leaning never interrupts, one always does; the others take their chance. */
const HABITS: Readonly<Record<"random" | "expert" | Leaning, CourtHabit>> = {
  random: "by-chance",
  expert: "expert",
  care: "always-interrupts",
  procedure: "by-chance",
  speed: "never-interrupts",
  caution: "by-chance",
};

/** A player without judgement, by chance or always leaning one way; or one who takes the greatest marks (scoring brief, 6.10). */
export function judging(player: "random" | "expert" | Leaning): Policy {
  return (situation) => {
    const { program, now, acts, pick } = situation;
    const { decision, part } = program.steps[now.step]!;
    if (part) return courtAct(situation, HABITS[player]);
    if (decision && acts[0]!.type === "choice.made") {
      if (player === "random") return pick(acts);
      if (player === "expert") return expertChoice(situation);
      const leaning = acts.filter(({ id }) => decision.choices.find((choice) => choice.id === id)!.leaning === player);
      return pick(leaning.length > 0 ? leaning : acts);
    }
    return isQuestioning(situation) ? questioningAct(situation, player) : acts[0]!;
  };
}

function expertChoice({ program, rubric, now, acts }: Situation): Act {
  const worth = (act: Act): number =>
    opportunitiesOf(program, now, act)
      .flatMap((one) => contributionsOf(rubric, one))
      .reduce((sum, { won, possible, counts }) => sum + won - (counts ? 0 : possible), 0);
  return acts.reduce((best, act) => (worth(act) > worth(best) ? act : best));
}
