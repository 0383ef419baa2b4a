import { type Track, TRACKS } from "../../scenario/vocabulary.ts";
import { BestPaths } from "../best-path.ts";
import { rangeFrom } from "../bounds.ts";
import { type Components, componentsOf } from "../components.ts";
import type { Graph } from "../search.ts";
import type { Sums } from "../weights.ts";
import { type Event, type Events, type EventSet, has, NO_EVENTS } from "./events.ts";
import { NextAnswers } from "./next-answers.ts";
import { Outlook } from "./outlook.ts";
import type { ChoiceAhead, DeedAhead, Prospects, RangeAhead } from "./what-else-types.ts";

/** A choice that was open at a decision. */
export interface OpenChoice {
  id: string;
  chosen: boolean;
  /** The node that it leads to. */
  node: number;
  /** What it adds by itself. */
  sums: Sums;
  /** Certain as soon as it is chosen: what it fails or repairs itself, and exhibits held that nothing changes any more. */
  own: EventSet;
}

/** What an attempt had come to before a decision. */
export interface ScoredBefore {
  /** Criteria of critical failures that were not repaired. */
  failed: readonly string[];
  /** For each dimension what was won of what was possible. */
  sums: readonly { won: number; possible: number }[];
}

/** What lies ahead of each choice of one decision, once the walk has gone on from all of them. */
export class ChoicesAhead {
  private readonly graph: Graph;
  private readonly events: Events;
  private readonly before: ScoredBefore;
  private readonly outlook: Outlook;
  private readonly components: Components;
  private readonly answers: NextAnswers;
  /** What some choice of the decision may come to. */
  private readonly possible: EventSet;

  constructor(graph: Graph, events: Events, before: ScoredBefore, open: readonly OpenChoice[]) {
    const components = componentsOf(graph);
    this.graph = graph;
    this.events = events;
    this.before = before;
    this.outlook = new Outlook(graph, components, events);
    this.components = components;
    this.answers = new NextAnswers(graph, components, this.outlook);
    this.possible = open.reduce((set, one) => set | this.mayAfter(one), NO_EVENTS);
  }

  /** What one of the choices would still have allowed. */
  after(choice: OpenChoice): ChoiceAhead {
    const { program, weights } = this.graph;
    const paths = new BestPaths(this.graph, this.components, [choice.node]);
    const deed = (kind: "failure" | "repair", of: (criterion: string) => boolean): Prospects<DeedAhead> =>
      this.prospects(choice, (event) => {
        if (event.kind !== kind || !of(event.criterion)) return null;
        return { criterion: event.criterion, step: event.step };
      });
    const failed = new Set(this.before.failed);
    for (const number of choice.sums.fails) for (const one of weights.deeds[number]!.criteria) failed.add(one);
    return {
      choice: choice.id,
      chosen: choice.chosen,
      endings: this.prospects(choice, (event) => (event.kind === "ending" ? program.endings[event.ending]!.id : null)),
      tracks: this.tracks(choice),
      failures: deed("failure", () => true),
      repairs: deed("repair", (criterion) => failed.has(criterion)),
      exhibits: this.prospects(choice, (event) => (event.kind === "held" ? program.exhibits[event.exhibit]!.id : null)),
      ranges: weights.dimensions.map((dimension, column) => this.range(paths, choice, dimension, column)),
    };
  }

  private get complete(): boolean {
    return this.graph.stoppedBy === null;
  }

  private mayAfter({ own, node }: OpenChoice): EventSet {
    return own | this.outlook.may[node]!;
  }

  /** Where the walk was stopped, what it has seen is possible, and of the rest it says nothing. */
  private prospects<T>(choice: OpenChoice, pick: (event: Event) => T | null): Prospects<T> {
    const may = this.mayAfter(choice);
    const must = may & (choice.own | this.outlook.must[choice.node]!);
    const result = { always: [] as T[], possible: [] as { what: T; kept: Kept }[], noLonger: [] as T[] };
    for (const { event, number } of this.events.inOrder()) {
      const what = pick(event);
      if (what === null) continue;
      if (!has(may, number)) {
        if (this.complete && has(this.possible, number)) result.noLonger.push(what);
      } else if (this.complete && has(must, number)) result.always.push(what);
      else result.possible.push({ what, kept: this.complete ? this.answers.kept(choice.node, number) : null });
    }
    return result;
  }

  private tracks(choice: OpenChoice): ChoiceAhead["tracks"] {
    const { endings } = this.graph.program;
    const may = this.mayAfter(choice);
    const reached = new Set(
      this.events
        .inOrder()
        .flatMap(({ event, number }) => (event.kind === "ending" && has(may, number) ? [event.ending] : [])),
    );
    const own = this.complete ? endings.filter((_, ending) => reached.has(ending)) : endings;
    const span = (track: Track): { least: number; greatest: number } => {
      const levels = own.map(({ tracks }) => tracks[track].level);
      return { least: Math.min(...levels), greatest: Math.max(...levels) };
    };
    return Object.fromEntries(TRACKS.map((track) => [track, span(track)])) as unknown as ChoiceAhead["tracks"];
  }

  private range(paths: BestPaths, { sums }: OpenChoice, dimension: string, column: number): RangeAhead {
    // What was not seen may score anything.
    if (!this.complete) return { dimension, range: { least: 0, greatest: 100 }, exact: false };
    const before = this.before.sums[column]!;
    const begun = {
      won: before.won + sums.won[column]!,
      possible: before.possible + sums.possible[column]!,
    };
    return { dimension, ...rangeFrom(this.graph, paths, column, begun) };
  }
}

type Kept = { of: number; keep: number } | null;
