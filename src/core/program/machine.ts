import { assign, createMachine, type AnyStateMachine, type SnapshotFrom, type StateNodeConfig } from "xstate";
import { ESCALATES_AT, PERSON_STATES, type PersonState, RECOVERS_AT } from "../scenario/vocabulary.ts";
import type { Act, Arrow, PersonSpec, Program, StepSpec, Target } from "./program.ts";
import {
  becomesDue,
  changed,
  type Configuration,
  enter,
  type Facts,
  holds,
  interrupted,
  interruptionsAt,
  isCallable,
  mayInterrupt,
} from "./step.ts";

/*
 * The statechart that people play. It carries the program's shape: stages, scenes and steps as nested states, each followed
 * person as a parallel region, interruptions as states that return to any place they may have come from. XState's history
 * remembers one place, not a stack, so the places to return to stand in the context.
 */

interface Context {
  facts: Facts;
  returns: readonly number[];
}

type Config = StateNodeConfig<Context, Act, never, never, never, never, never, never, never, never>;
type TransitionConfig = {
  target?: string;
  guard: (args: { context: Context; event: Act }) => boolean;
  actions: ReturnType<typeof assign<Context, Act, undefined, Act, never>>;
};

/** Names of states may not hold dots or spaces; ids of scenarios never do. */
function stateId(program: Program, step: number): string {
  return `#step-${program.steps[step]!.id}`;
}

/** The statechart of a program, beginning at `start`. Two machines of one program behave alike. */
export function machineOf(program: Program, start: Configuration): AnyStateMachine {
  const stages: Record<string, Config> = {};
  program.stages.forEach(({ id }, stage) => {
    const scenes: Record<string, Config> = {};
    program.scenes.forEach((scene, number) => {
      if (scene.stage !== stage) return;
      scenes[scene.id] = group(
        stepsAt(program, (step) => !step.inInterruption && step.ending === undefined && step.home === number),
      );
    });
    stages[id] = group(scenes);
  });
  const interruptions = Object.fromEntries(
    program.interruptions.map(({ id }, number) => [
      id,
      group(stepsAt(program, (step) => step.inInterruption === true && step.home === number)),
    ]),
  );
  const endings = stepsAt(program, (step) => step.ending !== undefined);
  const proceedings: Config = {
    initial: "starting",
    states: {
      starting: { always: { target: stateId(program, start.step) } },
      stages: group(stages),
      ...(program.interruptions.length > 0 && { interruptions: group(interruptions) }),
      endings: group(endings),
    },
  };
  const regions = Object.fromEntries(
    program.people
      .filter(({ state }) => state !== undefined)
      .map((person) => [person.id, regionOf(person, start.facts)]),
  );
  const machine: unknown = createMachine({
    id: program.id,
    type: "parallel",
    context: { facts: start.facts, returns: start.returns },
    states: { proceedings, people: { type: "parallel", states: regions } },
  } as never);
  return machine as AnyStateMachine;
}

function group(states: Record<string, Config>): Config {
  const first = Object.keys(states)[0];
  return first === undefined ? {} : { initial: first, states };
}

function stepsAt(program: Program, belongs: (step: StepSpec) => boolean): Record<string, Config> {
  const states: Record<string, Config> = {};
  program.steps.forEach((step, number) => {
    if (belongs(step)) states[step.id] = { id: `step-${step.id}`, on: transitionsOf(program, step, number) };
  });
  return states;
}

/** A followed person: escalates and recovers with load, one step more to recover than to escalate. */
function regionOf({ load, state }: PersonSpec, facts: Facts): Config {
  const loadAtMost =
    (most: number) =>
    ({ context }: { context: Context }): boolean =>
      context.facts[load!]! <= most;
  const loadAtLeast =
    (least: number) =>
    ({ context }: { context: Context }): boolean =>
      context.facts[load!]! >= least;
  const states: Record<string, Config> = {};
  PERSON_STATES.forEach((name, index) => {
    const worse = PERSON_STATES[index + 1];
    const better = PERSON_STATES[index - 1];
    states[name] = {
      always: [
        ...(worse ? [{ target: worse, guard: loadAtLeast(ESCALATES_AT[index]!) }] : []),
        ...(better ? [{ target: better, guard: loadAtMost(RECOVERS_AT[index - 1]!) }] : []),
      ] as never,
    };
  });
  return { initial: PERSON_STATES[facts[state!]!]!, states };
}

function transitionsOf(program: Program, step: StepSpec, number: number): Record<string, TransitionConfig[]> {
  const on: Record<string, TransitionConfig[]> = {};
  const add = (act: Act, transition: TransitionConfig): void => {
    (on[act.type] ??= []).push(transition);
  };
  for (const arrow of step.arrows) {
    for (const transition of arrowTransitions(program, number, arrow)) add(arrow.act, transition);
  }
  for (const index of interruptionsAt(program, number)) {
    const { id, first } = program.interruptions[index]!;
    if (!isCallable(program, index)) continue;
    const here = (context: Context): Configuration => ({ step: number, ...context });
    add(
      { type: "interruption.called", id },
      {
        target: stateId(program, first),
        guard: ({ context, event }) => event.id === id && mayInterrupt(program, here(context), index),
        actions: assign(({ context }) => contextOf(interrupted(program, here(context), index))),
      },
    );
  }
  return on;
}

function contextOf({ facts, returns }: Configuration): Context {
  return { facts, returns };
}

/** One transition for every place to which an arrow may lead: its targets, and before each the interruptions it may bring about. */
function arrowTransitions(program: Program, from: number, arrow: Arrow): TransitionConfig[] {
  const { act } = arrow;
  const taken = ({ context, event }: { context: Context; event: Act }): boolean =>
    event.id === act.id && holds(arrow.when, context.facts);
  const result: TransitionConfig[] = [];
  for (const target of arrow.to) {
    for (const place of placesOf(program, from, target)) {
      const arrives = (context: Context): Configuration | undefined => {
        const facts = changed(program, context.facts, arrow.changes);
        if (arrow.to.find(({ when }) => holds(when, facts)) !== target) return undefined;
        if (target.to === "return" && context.returns.at(-1) !== place) return undefined;
        return enter(program, { step: from, ...context }, target, facts);
      };
      for (const index of interruptionsAt(program, place)) {
        const { when, first } = program.interruptions[index]!;
        if (when === undefined) continue;
        result.push({
          target: stateId(program, first),
          guard: ({ context, event }) => {
            const arrived = taken({ context, event }) ? arrives(context) : undefined;
            return arrived !== undefined && becomesDue(program, context.facts, arrived, index);
          },
          actions: assign(({ context }) => contextOf(interrupted(program, arrives(context)!, index))),
        });
      }
      result.push({
        target: stateId(program, place),
        guard: ({ context, event }) => taken({ context, event }) && arrives(context) !== undefined,
        actions: assign(({ context }) => contextOf(arrives(context)!)),
      });
    }
  }
  return result;
}

/** The steps at which a target may arrive: itself, or for a return every step that its interruption may have left. */
function placesOf(program: Program, from: number, target: Target): number[] {
  if (target.to !== "return") return [target.to];
  const { home, part } = program.steps[from]!;
  return program.steps.flatMap((step, number) => {
    // An objection returns to the question that it was made to.
    if (part && "ask" in part)
      return step.part?.kind === "question" && step.part.of === part.of && step.part.ask === part.ask ? [number] : [];
    if (step.ending !== undefined) return [];
    if (step.inInterruption) return step.home === home ? [] : [number];
    return program.scenes[step.home]!.interruptions.includes(home) ? [number] : [];
  });
}

/** Reads the configuration out of a snapshot of a program's machine. */
export function configurationOf(program: Program, snapshot: SnapshotFrom<AnyStateMachine>): Configuration {
  const node = [...snapshot._nodes].find(({ id }: { id: string }) => id.startsWith("step-"));
  const step = program.steps.findIndex(({ id }) => `step-${id}` === node?.id);
  const { facts, returns } = snapshot.context as Context;
  return { step, facts, returns };
}

/** The state in which a snapshot's region holds a followed person. */
export function regionState(snapshot: SnapshotFrom<AnyStateMachine>, person: string): PersonState {
  const { people } = snapshot.value as { people: Record<string, PersonState> };
  return people[person]!;
}
