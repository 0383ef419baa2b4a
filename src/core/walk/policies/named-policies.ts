import { LEANINGS } from "../../scenario/vocabulary.ts";
import { first, longest, type TextByKey } from "./by-looks.ts";
import { judging } from "./judging.ts";
import type { Policy } from "./policy.ts";

/** Every kind of simulated player: by chance, by greatest marks, always leaning one way, and by mere looks. */
export const POLICY_NAMES = ["random", "expert", ...LEANINGS, "first", "longest"] as const;
export type PolicyName = (typeof POLICY_NAMES)[number];

/** The policy of a name; only `longest` reads the texts of the case. */
export function policyNamed(name: PolicyName, texts: TextByKey = new Map()): Policy {
  if (name === "first") return first;
  return name === "longest" ? longest(texts) : judging(name);
}
