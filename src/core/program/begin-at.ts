import { hashText } from "../hash.ts";
import { factGroups } from "./fact-groups.ts";
import type { Program } from "./program.ts";

/** The value that each of some facts shall have, by name. */
export type FactValues = Readonly<Record<string, string>>;

/**
 * A program that begins elsewhere, or why none can: there is no such step; it belongs to an interruption, which returns to where it broke
 * in and so cannot be where everything begins; or it is an ending, which is seen from the step before it.
 */
export type Beginning =
  | {
      ok: true;
      program: Program;
      /** Facts that the program does not have, cannot set, or does not know with that value. */
      ignored: readonly string[];
    }
  | { ok: false; reason: "unknown-step" | "in-interruption" | "ending" };

/**
 * The same program, beginning at a step with some facts set. Its hash is its own, so that no log of one is taken for a log of the other;
 * at the first step with nothing set it is the program itself. A part of an examination or sheet begins with the whole of it.
 */
export function beginAt(program: Program, step: string, values: FactValues): Beginning {
  const first = program.steps.findIndex(({ id }) => id === step.split("~")[0]);
  const found = program.steps[first];
  if (!found) return { ok: false, reason: "unknown-step" };
  if (found.inInterruption) return { ok: false, reason: "in-interruption" };
  if (found.ending !== undefined) return { ok: false, reason: "ending" };
  const groups = factGroups(program);
  const set = new Map<number, number>();
  const ignored: string[] = [];
  for (const [name, value] of Object.entries(values)) {
    const fact = program.facts.findIndex((one) => one.name === name);
    const index = program.facts[fact]?.values.indexOf(value) ?? -1;
    if (index < 0 || groups[fact] === "state" || groups[fact] === "step") ignored.push(name);
    else set.set(fact, index);
  }
  if (first === program.first && set.size === 0) return { ok: true, program, ignored };
  const facts = program.facts.map((spec, fact) => {
    const start = set.get(fact);
    if (start === undefined) return spec;
    const { varies: _varies, ...fixed } = spec;
    return { ...fixed, start };
  });
  const hash = hashText(JSON.stringify([program.hash, found.id, [...set].sort(([a], [b]) => a - b)]));
  return { ok: true, program: { ...program, first, facts, hash }, ignored };
}
