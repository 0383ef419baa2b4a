import type { Program, StepSpec } from "../program/program.ts";
import { EXHIBIT_STATUSES } from "../scenario/vocabulary.ts";
import type { Components } from "./components.ts";
import type { ValuesAtSteps } from "./values-at-steps.ts";
import type { Graph } from "./search.ts";
import type { Seen } from "./seen.ts";
import type { NeverOpen } from "./walk-report.ts";

const HELD = EXHIBIT_STATUSES.indexOf("held");

/** Everything that could be done at a step some path reaches, and that is open on none; and ways that none takes. */
export function neverOpenOf(program: Program, seen: Seen): NeverOpen[] {
  return program.steps.flatMap((step, number): NeverOpen[] => {
    // A scripted question may be closed by conditions on every path; then nothing of it is looked at.
    if (!seen.steps.has(number) || step.told) return [];
    return [...actsNeverOpen(step, program, seen), ...waysNeverTaken(step, program, seen)];
  });
}

const KINDS = {
  "choice.made": "choice",
  "question.asked": "question",
  "move.made": "move",
  "item.settled": "option",
} as const;

function actsNeverOpen(step: StepSpec, program: Program, seen: Seen): NeverOpen[] {
  const open = new Map<string, { one: NeverOpen; isOpen: boolean }>();
  for (const arrow of step.arrows) {
    const { type, id } = arrow.act;
    if (!(type in KINDS)) continue;
    const kind = KINDS[type as keyof typeof KINDS];
    // Of a finding that something is proved, what was picked may show it or not: the option is one.
    const name = kind === "option" ? id.split(".")[1]! : id;
    const isOpen = seen.isOpen(arrow) || (open.get(name)?.isOpen ?? false);
    open.set(name, { one: { kind, step: wholeOf(step, program).id, id: name }, isOpen });
  }
  return [...open.values()].flatMap(({ one, isOpen }) => (isOpen ? [] : [one]));
}

/** Ways under a condition that an open act could lead, and never does. What leads to an ending is told of the ending. */
function waysNeverTaken(step: StepSpec, program: Program, seen: Seen): NeverOpen[] {
  // Parts, and the ways into them, are not written by an author.
  if (step.part || step.sheet || step.actors) return [];
  const taken = new Map<string, boolean>();
  for (const arrow of step.arrows) {
    if (!seen.isOpen(arrow)) continue;
    arrow.to.forEach(({ when, to }, i) => {
      if (when === undefined || (to !== "return" && program.steps[to]!.ending !== undefined)) return;
      const id = to === "return" ? to : program.steps[to]!.id;
      taken.set(id, seen.isTaken(arrow, i) || (taken.get(id) ?? false));
    });
  }
  return [...taken].flatMap(([id, isTaken]): NeverOpen[] => (isTaken ? [] : [{ kind: "way", step: step.id, id }]));
}

function wholeOf(step: StepSpec, program: Program): StepSpec {
  return step.part ? program.steps[step.part.of]! : step;
}

/** Lines that no path shows, interruptions that none begins, exhibits that none holds, and returns that none brings. */
export function neverShownOf(graph: Graph, components: Components, possible: ValuesAtSteps): NeverOpen[] {
  const { program, seen } = graph;
  const lines = program.steps.flatMap((step, number): NeverOpen[] => {
    if (!seen.steps.has(number)) return [];
    const tracks = step.ending === undefined ? [] : Object.values(program.endings[step.ending]!.tracks);
    const all = [...step.lines, ...(step.decision?.known ?? []), ...tracks.flatMap((track) => track.lines)];
    return all.flatMap(({ when, key }): NeverOpen[] =>
      // A quotation has no key, and is told by its step.
      possible.mayHold(number, when) ? [] : [{ kind: "line", step: step.id, id: key }],
    );
  });
  const interruptions = program.interruptions.flatMap(({ id, first, objectionsOf }): NeverOpen[] =>
    objectionsOf !== undefined || seen.steps.has(first) ? [] : [{ kind: "interruption", step: "", id }],
  );
  const exhibits = program.exhibits.flatMap(({ id, fact }): NeverOpen[] =>
    possible.mayBe(fact, HELD) ? [] : [{ kind: "exhibit", step: "", id }],
  );
  return [...lines, ...interruptions, ...exhibits, ...returnsNeverShown(graph, components, possible)];
}

function returnsNeverShown(graph: Graph, components: Components, possible: ValuesAtSteps): NeverOpen[] {
  const { program, seen } = graph;
  return program.returns.flatMap(({ id, of, at, when }): NeverOpen[] => {
    const { id: step, inInterruption } = program.steps[at]!;
    // Nothing can be brought where nobody comes, or by what nobody does: that is told there.
    const causes = of.map((name) => actNamed(program, name)).filter((cause) => seen.steps.has(cause.step));
    if (!seen.steps.has(at) || causes.length === 0) return [];
    if (!possible.mayHold(at, when)) return [{ kind: "return", step, id }];
    // What happens in an interruption happens inside interviews as well, where the walk has no nodes.
    if (inInterruption || causes.some((cause) => program.steps[cause.step]!.inInterruption)) return [];
    return leadsTo(graph, components, causes, at) ? [] : [{ kind: "return", step, id }];
  });
}

interface Cause {
  step: number;
  /** The choice, where it is one; whatever is done in an interview, an examination or a sheet counts alike. */
  choice: string | null;
}

function actNamed(program: Program, name: string): Cause {
  const [id, act] = name.split(".");
  const step = program.steps.findIndex((one) => one.id === id);
  return { step, choice: program.steps[step]?.decision ? act! : null };
}

/** Whether some path leads from one of some acts to a step. */
function leadsTo(graph: Graph, { of, order }: Components, causes: readonly Cause[], step: number): boolean {
  const { count, starts, targets, stepOf } = graph;
  const behind = new Uint8Array(count);
  for (let node = 0; node < count; node++) {
    const cause = causes.find((one) => one.step === stepOf(node));
    if (!cause) continue;
    const doing = causes.flatMap((one) => (one.step === cause.step && one.choice !== null ? [one.choice] : []));
    for (const { act, to } of graph.leaving(node))
      if (doing.length === 0 || doing.includes(act.id)) behind[of[to]!] = 1;
  }
  for (let i = count - 1; i >= 0; i--) {
    const node = order[i]!;
    if (behind[of[node]!] !== 1) continue;
    if (stepOf(node) === step) return true;
    for (let edge = starts.get(node); edge < starts.get(node + 1); edge++) behind[of[targets.get(edge)]!] = 1;
  }
  return false;
}
