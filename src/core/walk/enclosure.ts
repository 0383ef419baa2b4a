import type { Opportunity } from "../attempt/opportunity.ts";
import type { Arrow, Program } from "../program/program.ts";
import { type Facts, holds, interruptionsAt, isClosing } from "../program/step.ts";
import { TOPIC_MEMORY } from "../scenario/vocabulary.ts";
import { conditionsOf, readsOf, writesOf } from "./project.ts";

/** An interview, an examination or a sheet: the step at which it is entered, and the one at which it can be closed. */
export interface Enclosure {
  entry: number;
  exit: number;
}

/** Every enclosure of a program. */
export function enclosuresOf(program: Program): Enclosure[] {
  return program.steps.flatMap(({ arrows, part }, exit): Enclosure[] =>
    arrows.some(({ act }) => isClosing(act)) ? [{ entry: part?.of ?? exit, exit }] : [],
  );
}

/** Facts that the score of a segment reads: small counts, and the memory of topics and duties. */
export function scoredFacts(program: Program, exit: number): { counts: number[]; topics: number[] } {
  const step = program.steps[exit]!;
  const whole = step.part ? program.steps[step.part.of]! : step;
  const { sheet, interview, actors } = whole;
  if (sheet) return { counts: [sheet.count.met, sheet.count.well, sheet.criticalFact], topics: [] };
  const court = interview?.court;
  const counts = [
    ...(court && actors?.objector ? [court.objected.met, court.objected.well] : []),
    ...(court && actors?.judge ? [court.ruled.met, court.ruled.well] : []),
  ];
  if (!interview || (court && !actors?.by)) return { counts, topics: [] };
  return {
    counts: [...counts, interview.criticalFact],
    topics: [...interview.topics, ...interview.duties].map(({ fact }) => fact),
  };
}

/** Facts that say which duties of an interview are due. */
export function dutyReads(program: Program, exit: number): Set<number> {
  const reads = new Set<number>();
  for (const { when } of program.steps[exit]!.interview?.duties ?? []) readsOf(when, reads);
  return reads;
}

/**
 * What a segment of topics may come to where some of its facts are not followed; `known` says which are. A topic or duty that is not
 * followed may have been left out, be sound or be spoiled.
 */
export function everySegment(
  scored: readonly Opportunity[],
  program: Program,
  exit: number,
  facts: Facts,
  known: ReadonlySet<number>,
): Opportunity[][] {
  const { topics, duties } = program.steps[exit]!.interview!;
  let count = 0;
  let asked = 0;
  let sound = 0;
  /** What may be counted and be sound, what is counted and may be sound, and what may be counted without being sound. */
  let freeTopics = 0;
  let freeDuties = 0;
  let sureDuties = 0;
  let perhapsDue = 0;
  const note = (memory: string): void => {
    asked++;
    if (memory === "sound") sound++;
  };
  for (const { fact } of topics) {
    const memory = TOPIC_MEMORY[facts[fact]!]!;
    if (!known.has(fact)) freeTopics++;
    else if (memory !== "unasked") {
      count++;
      note(memory);
    }
  }
  for (const { fact, when } of duties) {
    const reads = new Set<number>();
    readsOf(when, reads);
    const memory = TOPIC_MEMORY[facts[fact]!]!;
    if (!known.has(fact)) {
      if (when === undefined) sureDuties++;
      else freeDuties++;
    } else if (memory !== "unasked" || when === undefined) note(memory);
    else if (![...reads].every((read) => known.has(read))) perhapsDue++;
    else if (holds(when, facts)) note(memory);
  }
  return scored.flatMap((one) => {
    if (one.kind !== "segment" || one.of !== "topics") return [[one]];
    const all: Opportunity[][] = [];
    for (let more = 0; more <= freeTopics; more++)
      for (let due = 0; due <= freeDuties; due++)
        for (let poor = 0; poor <= perhapsDue; poor++)
          for (let well = 0; well <= more + due + sureDuties; well++)
            all.push([
              { ...one, count: count + more, asked: asked + more + due + sureDuties + poor, sound: sound + well },
            ]);
    return all;
  });
}

/** Questions and options that are a critical failure in themselves. */
export function criticalActs(program: Program, step: number): { act: string; criterion: string }[] {
  const { interview, part, arrows } = program.steps[step]!;
  const sheet = part?.kind === "item" ? program.steps[part.of]!.sheet : undefined;
  const source = sheet ?? interview;
  if (!source || source.criticals.length === 0) return [];
  // A question asked of somebody who has shut down sets it under a condition, and is not one of these.
  return arrows.flatMap(({ act, changes }) => {
    const set = changes.find((change) => change[0] === "set" && change[1] === source.criticalFact && change[2] !== 0);
    return set && set[0] === "set" && !isClosing(act)
      ? [{ act: act.id, criterion: source.criticals[set[2] - 1]! }]
      : [];
  });
}

/** Facts that something in a region changes, closing apart. */
export function writtenIn(program: Program, region: ReadonlySet<number>): Set<number> {
  const written = new Set<number>();
  for (const number of region)
    for (const { act, changes } of program.steps[number]!.arrows) if (!isClosing(act)) writesOf(changes, written);
  return written;
}

/** The step of entry with its parts, and the steps of every interruption that may break into it. */
export function regionOf(program: Program, step: number): Set<number> {
  const interruptions = interruptionsAt(program, step);
  const region = new Set([step]);
  program.steps.forEach(({ inInterruption, home, part }, number) => {
    const own = part?.of === step;
    const breaksIn = inInterruption === true && !part && interruptions.includes(home);
    if (own || breaksIn) region.add(number);
  });
  return region;
}

/** Facts that make a difference inside an enclosure, or are changed inside and read by closing or after it, and those in `always`. */
export function factsThatMatter(
  program: Program,
  region: ReadonlySet<number>,
  step: number,
  closing: ReadonlySet<number>,
  always: readonly number[],
): number[] {
  const read = new Set<number>();
  const written = new Set<number>();
  for (const index of interruptionsAt(program, step)) {
    const { when, onceFact } = program.interruptions[index]!;
    readsOf(when, read);
    if (onceFact === undefined) continue;
    read.add(onceFact);
  }
  for (const number of region) {
    const { arrows, decision } = program.steps[number]!;
    for (const { act, when, changes, to } of arrows) {
      if (isClosing(act)) continue;
      readsOf(when, read);
      writesOf(changes, written);
      for (const target of to) readsOf(target.when, read);
    }
    for (const { marks } of decision?.choices ?? [])
      for (const { rules } of marks) for (const rule of rules) readsOf(rule.when, read);
  }
  const matter = new Set([...read, ...always, ...[...written].filter((fact) => closing.has(fact))]);
  // What decides how a fact that matters changes matters too; a person's state follows from the load.
  for (let size = -1; size !== matter.size;) {
    size = matter.size;
    for (const { load, state } of program.people) if (state !== undefined && matter.has(state)) matter.add(load!);
    for (const number of region)
      for (const { act, changes } of program.steps[number]!.arrows) {
        if (isClosing(act)) continue;
        for (const change of changes) {
          const writes = new Set<number>();
          writesOf([change], writes);
          if ([...writes].some((fact) => matter.has(fact))) conditionsOf([change], matter);
        }
      }
  }
  return [...matter].sort((a, b) => a - b);
}

/** Arrows of acts that do exactly what an earlier act does, with that act's: they need not be followed twice. An act may have several arrows. */
export function duplicateActs(inside: Program, step: number): Map<Arrow, Arrow> {
  const { arrows } = inside.steps[step]!;
  const effects = new Map<string, string>();
  const nameOf = ({ act }: Arrow): string => `${act.type} ${act.id}`;
  for (const arrow of arrows) {
    const { when, changes, to } = arrow;
    const name = nameOf(arrow);
    effects.set(name, `${effects.get(name) ?? ""}${JSON.stringify([when ?? null, changes, to])}`);
  }
  const first = new Map<string, string>();
  const standsFor = new Map<string, string>();
  for (const [name, effect] of effects) {
    const same = first.get(effect);
    if (same === undefined) first.set(effect, name);
    else standsFor.set(name, same);
  }
  // Of one act the arrows stand in the order of their guards, in both.
  const arrowsOf = (name: string): Arrow[] => arrows.filter((arrow) => nameOf(arrow) === name);
  return new Map(
    [...standsFor].flatMap(([name, same]) => arrowsOf(name).map((arrow, i) => [arrow, arrowsOf(same)[i]!] as const)),
  );
}
