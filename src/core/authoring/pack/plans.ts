import type { Program } from "../../program/program.ts";
import type { Role, StageName } from "../../scenario/vocabulary.ts";
import { type CaseAct, caseActs } from "./case-acts.ts";

/*
 * Timetables made from the case. Debriefing has the largest measured effect of all parts of a simulation, so a third of the working time is
 * always kept for it, before anything is played.
 */

export const PLANS = ["short", "long", "day", "days"] as const;
export type PlanName = (typeof PLANS)[number];

/** One line of a timetable. */
export interface PlanRow {
  minutes: number;
  what:
    | "welcome"
    | "recall"
    | "roles"
    | "play"
    | "stop"
    | "break"
    | "lunch"
    | "debrief"
    | "teach-back"
    | "law"
    | "replay"
    | "transfer"
    | "close";
  /** Of `play`: the stage, the numbers of what is decided in it, and who acts. */
  stage?: StageName;
  acts?: readonly number[];
  roles?: readonly Role[];
  /** It goes on after a break. */
  continued?: true;
  /** Of `stop`: the step whose question is discussed. */
  step?: string;
}

/** One day, or one session. */
export interface PlanDay {
  rows: readonly PlanRow[];
  minutes: number;
}

export interface Plan {
  name: PlanName;
  days: readonly PlanDay[];
  /** Stages that are not played: the trainer tells them from the map. */
  told: readonly StageName[];
}

/** A stage with what takes time in it. */
interface StageLoad {
  stage: StageName;
  acts: readonly CaseAct[];
  stops: readonly string[];
  /** How long it takes in a room. */
  minutes: number;
}

/** How much longer than one decision each takes. */
const WEIGHT = { decision: 1, interview: 3, examination: 3, sheet: 2 } as const;
/** A room that speaks before it chooses takes about twice as long as one person alone. */
const IN_A_ROOM = 2;
const PLAY_DAYS = 4;

/** The four timetables of a case whose whole takes one person so many minutes. */
export function plansOf(program: Program, minutes: number): Plan[] {
  const loads = loadsOf(program, minutes);
  return [
    session("short", loads, { welcome: 4, roles: 4, play: 20, debrief: 15, close: 2 }, 4),
    session("long", loads, { welcome: 5, roles: 5, play: 45, debrief: 30, close: 5 }, 5),
    { name: "day", days: [wholeDay(loads)], told: [] },
    { name: "days", days: fiveDays(loads), told: [] },
  ];
}

function loadsOf(program: Program, minutes: number): StageLoad[] {
  const acts = caseActs(program);
  const loads = program.stages.map(({ id }, number) => {
    const here = acts.filter(({ stage }) => stage === id);
    const stops = program.steps.filter(
      (step) => step.stop && !step.inInterruption && !step.part && program.scenes[step.home]?.stage === number,
    );
    const weight = here.reduce((sum, { kind }) => sum + WEIGHT[kind], 0);
    return { stage: id, acts: here, stops: stops.map(({ id: step }) => step), weight };
  });
  const total = loads.reduce((sum, { weight }) => sum + weight, 0);
  return loads.map(({ weight, ...load }) => ({
    ...load,
    minutes: Math.max(1, Math.round((minutes * IN_A_ROOM * weight) / Math.max(1, total))),
  }));
}

type Frame = Readonly<Record<"welcome" | "roles" | "play" | "debrief" | "close", number>>;

/** As many stages from the beginning as fit, at least the first. */
function session(name: PlanName, loads: readonly StageLoad[], frame: Frame, perStop: number): Plan {
  let left = frame.play;
  let count = 0;
  for (const { minutes, stops } of loads) {
    left -= minutes + stops.length * perStop;
    if (left < 0 && count > 0) break;
    count++;
  }
  const rows: PlanRow[] = [
    { what: "welcome", minutes: frame.welcome },
    { what: "roles", minutes: frame.roles },
    ...played(loads.slice(0, count), frame.play, perStop),
    { what: "debrief", minutes: frame.debrief },
    { what: "close", minutes: frame.close },
  ];
  return { name, days: [dayOf(rows)], told: loads.slice(count).map(({ stage }) => stage) };
}

function wholeDay(loads: readonly StageLoad[]): PlanDay {
  const rows = played(loads, 150, 10);
  return dayOf([
    { what: "welcome", minutes: 20 },
    { what: "roles", minutes: 20 },
    ...withBreaks(rows, [
      { what: "break", minutes: 15 },
      { what: "lunch", minutes: 60 },
    ]),
    { what: "break", minutes: 15 },
    { what: "debrief", minutes: 110 },
    { what: "teach-back", minutes: 20 },
    { what: "close", minutes: 10 },
  ]);
}

/** Four days of stages, each debriefed on its own day, and a fifth to look at the whole, to teach back and to carry it home. */
function fiveDays(loads: readonly StageLoad[]): PlanDay[] {
  const days = shared(loads, PLAY_DAYS).map((part, i) =>
    dayOf([
      i === 0 ? { what: "welcome", minutes: 30 } : { what: "recall", minutes: 30 },
      { what: "roles", minutes: 20 },
      ...withBreaks(part.length > 0 ? played(part, 130, 15) : [{ what: "replay", minutes: 130 }], [
        { what: "break", minutes: 15 },
      ]),
      { what: "lunch", minutes: 60 },
      { what: "debrief", minutes: 110 },
      { what: "break", minutes: 15 },
      { what: "teach-back", minutes: 30 },
      { what: "close", minutes: 10 },
    ]),
  );
  const last: PlanRow[] = [
    { what: "recall", minutes: 30 },
    { what: "replay", minutes: 60 },
    { what: "break", minutes: 15 },
    { what: "law", minutes: 60 },
    { what: "lunch", minutes: 60 },
    { what: "debrief", minutes: 110 },
    { what: "break", minutes: 15 },
    { what: "teach-back", minutes: 30 },
    { what: "transfer", minutes: 30 },
    { what: "close", minutes: 10 },
  ];
  return [...days, dayOf(last)];
}

function dayOf(rows: readonly PlanRow[]): PlanDay {
  return { rows, minutes: rows.reduce((sum, { minutes }) => sum + minutes, 0) };
}

/** Stages with their stop points, filling the minutes exactly. Stop points take at most half; where not even two minutes would be left for each, none. */
function played(loads: readonly StageLoad[], minutes: number, perStop: number): PlanRow[] {
  const stops = loads.reduce((sum, load) => sum + load.stops.length, 0);
  const each = stops === 0 ? 0 : Math.min(perStop, Math.floor(minutes / 2 / stops));
  const talk = each < 2 ? 0 : each;
  const parts = portions(
    minutes - talk * stops,
    loads.map((load) => load.minutes),
  );
  return loads.flatMap(({ stage, acts, stops: here }, i): PlanRow[] => [
    {
      what: "play",
      minutes: parts[i]!,
      stage,
      acts: acts.map(({ number }) => number),
      roles: [...new Set(acts.flatMap(({ step }) => step.role ?? []))],
    },
    ...(talk === 0 ? [] : here.map((step): PlanRow => ({ what: "stop", minutes: talk, step }))),
  ]);
}

/** Whole minutes in proportion to weights, at least one each, that add up to the total; the largest remainders are rounded up. */
function portions(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  const free = total - weights.length;
  const exact = weights.map((weight) => (free * weight) / sum);
  const parts = exact.map((one) => Math.floor(one) + 1);
  const order = exact
    .map((one, i) => ({ i, rest: one - Math.floor(one) }))
    .sort((a, b) => b.rest - a.rest || a.i - b.i);
  const missing = total - parts.reduce((a, b) => a + b, 0);
  for (const { i } of order.slice(0, missing)) parts[i]!++;
  return parts;
}

/** Rows with breaks between them, after about equal stretches; never between a stage and its stop point. A row that is too long is parted. */
function withBreaks(rows: readonly PlanRow[], breaks: readonly PlanRow[]): PlanRow[] {
  const places = rows.filter((_, i) => rows[i + 1] && rows[i + 1]!.what !== "stop").length;
  if (places < breaks.length) return withBreaks(parted(rows), breaks);
  const total = rows.reduce((sum, { minutes }) => sum + minutes, 0);
  const left = [...breaks];
  let gone = 0;
  let open = places;
  return rows.flatMap((row, i) => {
    gone += row.minutes;
    const next = rows[i + 1];
    if (!next || next.what === "stop" || left.length === 0) return [row];
    const due = ((breaks.length - left.length + 1) * total) / (breaks.length + 1);
    const mustNow = open-- === left.length;
    return mustNow || gone + next.minutes / 2 >= due ? [row, left.shift()!] : [row];
  });
}

/** The same with its longest row in two. */
function parted(rows: readonly PlanRow[]): PlanRow[] {
  const longest = rows.reduce(
    (best, row) => (row.minutes > best.minutes && row.what !== "stop" ? row : best),
    rows[0]!,
  );
  const half = Math.floor(longest.minutes / 2);
  return rows.flatMap((row) =>
    row === longest
      ? [
          { ...row, minutes: row.minutes - half },
          { ...row, minutes: half, continued: true as const },
        ]
      : [row],
  );
}

/** Stages in their order, shared out over some days of about the same load. */
function shared(loads: readonly StageLoad[], days: number): StageLoad[][] {
  const total = loads.reduce((sum, { minutes }) => sum + minutes, 0);
  const parts = Array.from({ length: days }, (): StageLoad[] => []);
  let gone = 0;
  for (const load of loads) {
    const middle = gone + load.minutes / 2;
    parts[Math.min(days - 1, Math.floor((middle * days) / Math.max(1, total)))]!.push(load);
    gone += load.minutes;
  }
  return parts;
}
