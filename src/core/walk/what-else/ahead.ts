import { type AttemptLog, seatsOf } from "../../attempt/log.ts";
import { opportunitiesOf } from "../../attempt/opportunity.ts";
import { type Moment, replay } from "../../attempt/replay.ts";
import type { Program } from "../../program/program.ts";
import { seated } from "../../program/seated.ts";
import { openActs, takeAct } from "../../program/step.ts";
import { contributionsOf } from "../../scoring/contributions.ts";
import { failuresOf } from "../../scoring/failures.ts";
import type { Rubric } from "../../scoring/rubric.ts";
import { ExhibitsSettling } from "../exhibits-settling.ts";
import { Gauge, type Limits, type Watch } from "../limits.ts";
import { type Graph, searchAhead } from "../search.ts";
import { acting } from "./acting.ts";
import { ChoicesAhead, type OpenChoice, type ScoredBefore } from "./choices-ahead.ts";
import { Events } from "./events.ts";
import { exemplaryFrom } from "./exemplary.ts";
import type { WhatElse } from "./what-else-types.ts";

/**
 * What else was open at the decisions of an attempt, by a walk of what lay ahead of each, with the learner's own colleagues. The walk
 * grows: ask for the latest decision first, and what was found then serves those before it. Deterministic; `watch` hears of progress and
 * may cancel. Throws for an attempt that does not replay with this program.
 */
export class Ahead {
  private readonly program: Program;
  private readonly rubric: Rubric;
  private readonly moments: readonly Moment[];
  private readonly gauge: Gauge;
  private readonly graph: Graph;
  private readonly events: Events;
  private readonly exhibits: ExhibitsSettling;

  constructor(unseated: Program, rubric: Rubric, log: AttemptLog, limits: Partial<Limits> = {}, watch?: Watch) {
    const past = replay(unseated, log);
    if (!past.ok) throw new Error(`an attempt that does not replay has nothing ahead: ${past.reason}`);
    this.program = acting(seated(unseated, seatsOf(log)));
    this.rubric = rubric;
    this.moments = past.moments;
    this.gauge = new Gauge(limits, watch);
    this.graph = searchAhead(this.program, rubric, this.gauge);
    this.events = new Events(this.program);
    this.exhibits = new ExhibitsSettling(this.program);
  }

  /**
   * One answer after another for decisions by their places in the log, in the order given. Places where the learner made no choice, such
   * as the end of an interview, have none. Ends early when whoever watches has had enough.
   */
  *answer(indexes: Iterable<number>): Generator<WhatElse> {
    for (const index of indexes) {
      const at = this.moments.findIndex((moment) => moment.index === index);
      if (this.moments[at]?.event.type !== "choice.made") continue;
      const answer = this.answerAt(at);
      if (this.gauge.stoppedBy === "cancelled") return;
      yield answer;
    }
  }

  private answerAt(at: number): WhatElse {
    const { program, graph, rubric, moments } = this;
    const { index, event, before } = moments[at]!;
    const { id: step } = program.steps[before.step]!;
    const acts = openActs(program, before).filter(({ type }) => type === "choice.made");
    const reached = acts.map((act) => takeAct(program, before, act)!);
    const nodes = graph.grow(reached);
    const open = acts.map((act, i): OpenChoice => {
      const number = graph.weights.of(opportunitiesOf(program, before, act), step);
      const sums = graph.weights.list[number]!.ways[0]!;
      const held = this.events.held(this.exhibits.heldForGood(null, reached[i]!));
      const own = held | this.events.done(sums, graph.weights.deeds);
      return { id: act.id, chosen: act.id === event.id, node: nodes[i]!, sums, own };
    });
    const told = this.scoredBefore(at);
    const look = new ChoicesAhead(graph, this.events, told, open);
    const choices = open.flatMap((one) => (this.gauge.mayMeasure() ? [look.after(one)] : []));
    const complete = graph.stoppedBy === null;
    const exemplary = exemplaryFrom(program, rubric, moments, at);
    return { index, step, choices, exemplary, complete, stoppedBy: graph.stoppedBy };
  }

  private scoredBefore(at: number): ScoredBefore {
    const { program, rubric, moments } = this;
    const opportunities = moments.slice(0, at).flatMap(({ before, event }) => opportunitiesOf(program, before, event));
    const contributions = opportunities.flatMap((one) => contributionsOf(rubric, one));
    return {
      failed: failuresOf(opportunities).flatMap(({ criterion, repairedBy }) =>
        repairedBy === null ? [criterion] : [],
      ),
      sums: this.graph.weights.dimensions.map((dimension) => {
        const own = contributions.filter((one) => one.dimension === dimension);
        return {
          won: own.reduce((sum, { won }) => sum + won, 0),
          possible: own.reduce((sum, { possible }) => sum + possible, 0),
        };
      }),
    };
  }
}
