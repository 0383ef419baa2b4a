import type { Simulation } from "./simulate.ts";
import type { PolicyName } from "./policies/named-policies.ts";

/** What a player without, or with, judgement should come to (scoring.md section 6.10). */
export type Wanted = "chance" | "meets" | "fails";

export interface Verdict {
  wanted: Wanted;
  answer: "as-wanted" | "otherwise" | "unjudged";
  /** For a player by chance: the dimensions whose mean is not in the middle. */
  dimensions: readonly string[];
  /** The share of attempts that met the standard. */
  met: number;
}

/** The middle in which the means of a player by chance lie. */
const MIDDLE = { least: 40, most: 60 } as const;

/** Whether a player of this policy ended as the rubric wants it: chance in the middle, judgement at the standard, nothing else there. */
export function verdictOn(policy: PolicyName, { attempts, means, bands }: Simulation): Verdict {
  const met = (bands["met"] ?? 0) / attempts;
  const wanted = policy === "random" ? "chance" : policy === "expert" ? "meets" : "fails";
  const dimensions =
    wanted === "chance"
      ? means.flatMap(({ dimension, mean }) =>
          mean !== null && (mean < MIDDLE.least || mean > MIDDLE.most) ? [dimension] : [],
        )
      : [];
  const told = (answer: Verdict["answer"]): Verdict => ({ wanted, answer, dimensions, met });
  const judged = wanted === "chance" ? means.some(({ mean }) => mean !== null) : (bands["not-enough"] ?? 0) < attempts;
  if (!judged) return told("unjudged");
  if (wanted === "chance") return told(dimensions.length === 0 ? "as-wanted" : "otherwise");
  return told((wanted === "meets" ? met === 1 : met === 0) ? "as-wanted" : "otherwise");
}
