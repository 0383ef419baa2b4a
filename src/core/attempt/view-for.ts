import type { InterruptionKind, PersonState, Role, StageName, ExhibitStatus } from "../scenario/vocabulary.ts";
import { EXHIBIT_STATUSES } from "../scenario/vocabulary.ts";
import type { LineSpec, Program } from "../program/program.ts";
import { seated } from "../program/seated.ts";
import { holds, openActs, sceneOf } from "../program/step.ts";
import { type LastView, lastViewOf, stateOf } from "./last-view.ts";
import { type AttemptLog, isAct, type Mode, seatsOf } from "./log.ts";
import type { MomentView } from "./moment-types.ts";
import { momentOf } from "./moment-view.ts";
import { actorsNow } from "./actors-now.ts";
import { onStage } from "./on-stage.ts";
import { quoteOf, type QuoteView } from "./record.ts";
import { type Past, replay } from "./replay.ts";

/*
 * What a player sees of an attempt, built field by field: never a mark, never a guard, never a number of load.
 * Texts are keys into the case's words.
 */

export interface LineView {
  by: string | null;
  key: string;
  /** Read from the record of an interview; the key is then empty. */
  quote?: QuoteView;
}

/** For whom a view is made in a room: the screen that all see, or one role behind the curtain. Without one: a learner alone. */
export type Audience = "everybody" | Role;

export interface View {
  /** How many events the attempt has; send it back with an act. */
  revision: number;
  contentNoteAccepted: boolean;
  mode: Mode;
  stage: StageName;
  stages: readonly StageName[];
  scene: { id: string; titleKey: string; at: string; set: string; switches: readonly string[] };
  step: string;
  interruption: { id: string; kind: InterruptionKind; titleKey: string } | null;
  role: Role;
  /** The roles that may act now. */
  actors: readonly Role[];
  /** Key of the question at a stop point, or null. */
  stopKey: string | null;
  present: { place: string; person: string; state: PersonState | null; cueKey: string | null }[];
  lines: LineView[];
  moment: MomentView;
  last: LastView | null;
  /** Interruptions that may be called now. */
  callable: { id: string; kind: InterruptionKind; titleKey: string }[];
  exhibits: { id: string; status: ExhibitStatus }[];
  /** Decisions and interviews answered so far. */
  answered: number;
}

function linesOf(program: Program, lines: readonly LineSpec[], past: Past): LineView[] {
  return lines
    .filter(({ when }) => holds(when, past.now.facts))
    .flatMap(({ by, key, quote }): LineView[] => {
      if (!quote) return [{ by, key }];
      const found = quoteOf(program, past, quote);
      return found ? [{ by, key, quote: found }] : [];
    });
}

/** Moments that everybody in the room hears: speech in court, and what is told. */
const PUBLIC: ReadonlySet<MomentView["kind"]> = new Set(["lines", "answer", "questions-over", "told", "ended"]);

/** A moment as somebody in a room may see it: what a role decides is covered for all others. */
function uncovered(moment: MomentView, actors: readonly Role[], audience: Audience | undefined): MomentView {
  if (audience === undefined || PUBLIC.has(moment.kind)) return moment;
  if (audience !== "everybody" && actors.includes(audience)) return moment;
  // A question is put aloud; only what may be done about it is covered.
  if (moment.kind === "question")
    return { ...moment, mayLetStand: false, mayObject: [], mayIntervene: [], mayRule: [] };
  return { kind: "covered", roles: actors };
}

/** The past of a log that replays. Throws for one that does not: open it with a host first. */
function pastOf(program: Program, log: AttemptLog): Past {
  const past = replay(program, log);
  if (!past.ok) throw new Error(`an attempt that does not replay has no view: ${past.reason}`);
  return past;
}

/**
 * The view of an attempt. A host hands in the past it keeps, so that a long log is not unrolled after every act. In a room `audience`
 * says for whom: what others decide is covered, feedback is for nobody, and the file shows what that role may see.
 */
export function viewFor(
  unseated: Program,
  log: AttemptLog,
  past: Past = pastOf(unseated, log),
  audience?: Audience,
): View {
  const program = seated(unseated, seatsOf(log));
  const { now, moments } = past;
  const step = program.steps[now.step]!;
  const ended = step.ending !== undefined;
  // The ending has no scene of its own: it is seen from where the last act was taken.
  const standing = ended ? (moments.at(-1)?.before ?? past.start) : now;
  const scene = sceneOf(program, standing);
  const place = program.steps[standing.returns[0] ?? standing.step]!;
  const lastActs = moments.at(-1);
  const interruption = step.inInterruption ? program.interruptions[step.home]! : null;
  const stage = onStage(program, ended ? standing : now);
  const actors = actorsNow(program, now, seatsOf(log).roles);
  const alone = audience === undefined;
  return {
    revision: log.events.length,
    contentNoteAccepted: log.events.some(({ type }) => type === "content-note.accepted"),
    mode: log.mode,
    stage: program.stages[scene.stage]!.id,
    stages: program.stages.map(({ id }) => id),
    scene: {
      id: scene.id,
      titleKey: `scene.${scene.id}.title`,
      at: scene.at,
      set: scene.set,
      switches: stage.switches,
    },
    step: step.id,
    interruption: interruption && {
      id: interruption.id,
      kind: interruption.kind,
      titleKey: `interruption.${interruption.id}.title`,
    },
    role: step.role ?? place.role ?? scene.role,
    actors,
    stopKey: step.stop ? `step.${step.id}.stop` : null,
    present: stage.present.map(({ place: where, person }) => {
      const state = stateOf(program, now, person);
      const hasCue = state !== null && program.people.find(({ id }) => id === person)!.cues.includes(state);
      return { place: where, person, state, cueKey: hasCue ? `person.${person}.cue.${state}` : null };
    }),
    lines: linesOf(program, step.lines, past),
    moment: uncovered(momentOf(program, past, log.seed), actors, audience),
    last: lastActs ? lastViewOf(program, lastActs, alone && log.mode === "practice") : null,
    callable: openActs(program, now)
      .filter(({ type }) => type === "interruption.called")
      .map(({ id }) => {
        const { kind } = program.interruptions.find((one) => one.id === id)!;
        return { id, kind, titleKey: `interruption.${id}.title` };
      }),
    exhibits: program.exhibits
      .filter(({ disclosable }) => disclosable || alone || INVESTIGATING.has(audience))
      .map(({ id, fact }) => ({ id, status: EXHIBIT_STATUSES[now.facts[fact]!]! }))
      .filter(({ status }) => status !== "unseen"),
    answered: log.events.filter(
      (event) =>
        isAct(event) && ["choice.made", "interview.closed", "examination.closed", "sheet.closed"].includes(event.type),
    ).length,
  };
}

/** Who may see what is not disclosed. */
const INVESTIGATING: ReadonlySet<Audience> = new Set<Audience>(["investigator", "prosecutor"]);
