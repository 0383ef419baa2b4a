import { expect, test } from "vitest";
import { caseIds, readRubric, readShippedCase } from "../../src/build/case-folder.ts";
import { opportunitiesOf, type Opportunity } from "../../src/core/attempt/opportunity.ts";
import { replay, startOf } from "../../src/core/attempt/replay.ts";
import type { Act, Program } from "../../src/core/program/program.ts";
import { seated } from "../../src/core/program/seated.ts";
import { type Configuration, takeAct } from "../../src/core/program/step.ts";
import { EXHIBIT_STATUSES, ROLES } from "../../src/core/scenario/vocabulary.ts";
import { contributionsOf } from "../../src/core/scoring/contributions.ts";
import { Gauge } from "../../src/core/walk/limits.ts";
import { judging } from "../../src/core/walk/policies/judging.ts";
import { doneAfter, nextAct, pickWith } from "../../src/core/walk/policies/policy.ts";
import { searchAhead } from "../../src/core/walk/search.ts";
import { Ahead } from "../../src/core/walk/what-else/ahead.ts";
import type { ChoiceAhead, Prospects } from "../../src/core/walk/what-else/what-else-types.ts";
import { anEmptyLog } from "../support/a-log.ts";

/** Three cases walked on a busy machine. */
const SLOW = 120_000;
/** Of the decisions of an attempt every third is asked about, the last five of these, and gone on from this often. */
const EVERY = 3;
const ASKED = 5;
const CONTINUATIONS = 4;

const rubric = readRubric(process.cwd());

interface Played {
  acts: { act: Act; before: Configuration }[];
  end: Configuration;
}

/** Goes on to the end by chance, or as the expert does. */
function played(program: Program, from: Configuration, player: "random" | "expert", seed: string): Played {
  const pick = pickWith(seed);
  const acts: Played["acts"] = [];
  let now = from;
  for (let done: readonly Act[] = []; program.steps[now.step]!.ending === undefined;) {
    const act = nextAct(judging(player), { program, rubric, now, done, pick });
    done = doneAfter(done, act);
    acts.push({ act, before: now });
    now = takeAct(program, now, act)!;
  }
  return { acts, end: now };
}

const nameOf = (what: unknown): string => JSON.stringify(what);

/** Nothing came about that was said to be no longer possible, and everything that was said to come about did. */
function agrees<T>({ always, possible, noLonger }: Prospects<T>, came: readonly T[]): void {
  const found = new Set(came.map(nameOf));
  expect(noLonger.map(nameOf).filter((one) => found.has(one))).toEqual([]);
  expect(always.map(nameOf).filter((one) => !found.has(one))).toEqual([]);
  const told = new Set([...always, ...possible.map(({ what }) => what)].map(nameOf));
  expect([...found].filter((one) => !told.has(one))).toEqual([]);
}

function agreesWith(program: Program, told: ChoiceAhead, { acts, end }: Played, earlier: readonly Opportunity[]): void {
  const having = program.exhibits.filter(({ fact }) => EXHIBIT_STATUSES[end.facts[fact]!] === "held");
  agrees(told.endings, [program.endings[program.steps[end.step]!.ending!]!.id]);
  agrees(
    told.exhibits,
    having.map(({ id }) => id),
  );
  const opportunities = acts.flatMap(({ act, before }) =>
    opportunitiesOf(program, before, act).map((one) => ({ one, step: program.steps[before.step]! })),
  );
  const failed = opportunities.flatMap(({ one, step }) => {
    const chosen = one.kind === "decision" ? one.open.find(({ id }) => id === one.chosen) : undefined;
    const criterion = one.kind === "segment" ? one.critical : chosen!.critical;
    return criterion == null ? [] : [{ criterion, step: step.part ? program.steps[step.part.of]!.id : step.id }];
  });
  agrees(told.failures, failed);
  const all = [...earlier, ...opportunities.map(({ one }) => one)].flatMap((one) => contributionsOf(rubric, one));
  for (const { dimension, range } of told.ranges) {
    const own = all.filter((one) => one.dimension === dimension);
    const possible = own.reduce((sum, one) => sum + one.possible, 0);
    if (possible === 0) continue;
    const score = (100 * own.reduce((sum, one) => sum + one.won, 0)) / possible;
    expect(score).toBeGreaterThanOrEqual(range!.least - 1e-6);
    expect(score).toBeLessThanOrEqual(range!.greatest + 1e-6);
  }
}

/** Every ending that can be come to, with acts that lead there. */
function witnesses(program: Program, from: Configuration): Map<string, Act[]> {
  const graph = searchAhead(program, rubric, new Gauge({}));
  const [root] = graph.grow([from]);
  const by = new Map([[root!, -1]]);
  const found = new Map<string, Act[]>();
  // Grows while it is read.
  for (const node of by.keys()) {
    for (let edge = graph.starts.get(node); edge < graph.starts.get(node + 1); edge++)
      if (!by.has(graph.targets.get(edge))) by.set(graph.targets.get(edge), edge);
    const { ending } = program.steps[graph.stepOf(node)]!;
    if (ending === undefined || found.has(program.endings[ending]!.id)) continue;
    const edges: number[] = [];
    for (let at = node; by.get(at)! >= 0; at = graph.from(by.get(at)!)) edges.unshift(by.get(at)!);
    found.set(program.endings[ending]!.id, graph.along(root!, edges).acts);
  }
  return found;
}

test.each(caseIds(process.cwd()))(
  "what is said to lie ahead in %s is met by every attempt that goes on from there",
  (id) => {
    const unseated = readShippedCase(process.cwd(), id, rubric).made!.program;
    const program = seated(unseated, { roles: ROLES });
    const attempt = played(program, startOf(program, "7"), "random", "an attempt");
    const events = attempt.acts.map(({ act, before }) => ({ ...act, step: program.steps[before.step]!.id, at: "" }));
    const log = anEmptyLog(unseated, { roles: ROLES, seed: "7", events });
    const past = replay(unseated, log);
    if (!past.ok) throw new Error(past.reason);
    const decisions = events.flatMap(({ type }, index) => (type === "choice.made" ? [index] : [])).reverse();
    const asked = decisions.filter((_, i) => i % EVERY === 0).slice(0, ASKED);
    const answers = [...new Ahead(unseated, rubric, log).answer(asked)];
    expect(answers.map(({ index, complete }) => [index, complete])).toEqual(asked.map((index) => [index, true]));
    answers.forEach(({ index, step, choices }, i) => {
      const { before } = past.moments[index]!;
      const earlier = past.moments
        .slice(0, index)
        .flatMap((moment) => opportunitiesOf(program, moment.before, moment.event));
      for (const told of choices) {
        const act: Act = { type: "choice.made", id: told.choice };
        const after = takeAct(program, before, act)!;
        for (let n = 0; n < CONTINUATIONS; n++) {
          const { acts, end } = played(program, after, n === 0 ? "expert" : "random", `${step} ${told.choice} ${n}`);
          agreesWith(program, told, { acts: [{ act, before }, ...acts], end }, earlier);
        }
        // Late decisions only: what lies ahead of an early one takes long to find again.
        if (i > 2) continue;
        const endings = [...told.endings.always, ...told.endings.possible.map(({ what }) => what)];
        const ways = witnesses(program, after);
        expect(new Set(ways.keys())).toEqual(new Set(endings));
        for (const [ending, way] of ways) {
          const end = way.reduce((now, one) => takeAct(program, now, one)!, after);
          expect(program.endings[program.steps[end.step]!.ending!]!.id).toBe(ending);
        }
      }
    });
  },
  SLOW,
);
