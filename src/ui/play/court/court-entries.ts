import { voiceOf } from "../../../core/attempt/last-view.ts";
import { momentOf } from "../../../core/attempt/moment-view.ts";
import type { QuoteView } from "../../../core/attempt/record.ts";
import type { Moment, Past } from "../../../core/attempt/replay.ts";
import type { Program } from "../../../core/program/program.ts";
import { ARGUMENTS } from "../../../core/program/seat-examination.ts";
import type { Ground, Ruling } from "../../../core/scenario/objection-grounds.ts";
import { RULINGS } from "../../../core/scenario/objection-grounds.ts";
import type { Role } from "../../../core/scenario/vocabulary.ts";

/** Who speaks in court: a person of the case where there is one, else the function. */
export interface Voice {
  person: string | null;
  role: Role;
}

/** What was said in court, sentence by sentence. */
export type CourtEntry =
  | { kind: "put"; by: Voice; key: string; shows: string | null; quote: QuoteView | null }
  | { kind: "answered"; by: string; key: string; unreliable: boolean }
  | { kind: "objected"; by: Voice; ground: Ground }
  | { kind: "argued"; by: Voice; ground: Ground; argument: string }
  | { kind: "ruled"; by: Voice; ruling: Ruling; ground: Ground | undefined }
  | { kind: "stopped"; by: Voice; ground: Ground }
  | { kind: "examined" };

/** The entries of one act in an examination: what had been put, and what was said to it. Empty for any other act. */
export function courtEntriesOf(program: Program, { event, before }: Moment, until: Past, seed: string): CourtEntry[] {
  if (event.type === "examination.closed") return [{ kind: "examined" }];
  const part = program.steps[before.step]!.part;
  const whole = part && program.steps[part.of]!;
  const court = whole?.interview?.court;
  if (!court) return [];
  const moment = momentOf(program, until, seed);
  const voice = (role: Role): Voice => ({ person: voiceOf(program, court, role), role });
  const objector = voice(whole.actors?.objector ?? court.objects[0] ?? "defence");
  switch (moment.kind) {
    case "question": {
      // Back from an objection the question has been told already.
      const put: CourtEntry[] = moment.ruling
        ? []
        : [
            {
              kind: "put",
              by: { person: moment.court.examiner, role: moment.court.by },
              key: moment.ask.key,
              shows: moment.ask.shows,
              quote: moment.ask.quote,
            },
          ];
      const { objection } = moment;
      if (objection)
        put.push({ kind: "objected", by: { person: objection.by, role: objection.role }, ground: objection.ground });
      return [...put, ...said(event, voice, objector, objection?.ground ?? lastGround(until), moment.ruling)];
    }
    case "answer": {
      const heard: CourtEntry[] = [
        ...(moment.askKey === moment.ask.key
          ? []
          : [
              {
                kind: "put" as const,
                by: { person: moment.court.examiner, role: moment.court.by },
                key: moment.askKey,
                shows: null,
                quote: null,
              },
            ]),
        { kind: "answered", by: moment.court.witness, key: moment.answerKey, unreliable: moment.unreliable },
      ];
      return [...heard, ...said(event, voice, objector, undefined, null)];
    }
    case "argument":
    case "ruling":
      return said(event, voice, objector, moment.ground, null);
    default:
      return [];
  }
}

function said(
  { type, id }: Moment["event"],
  voice: (role: Role) => Voice,
  objector: Voice,
  ground: Ground | undefined,
  ruling: Ruling | null,
): CourtEntry[] {
  switch (type) {
    case "objection.raised":
      return [{ kind: "objected", by: objector, ground: id as Ground }];
    case "argument.made":
      return ground === undefined || !(ARGUMENTS as readonly string[]).includes(id)
        ? []
        : [{ kind: "argued", by: objector, ground, argument: id }];
    case "intervention.made":
      return [{ kind: "stopped", by: voice("judge"), ground: id as Ground }];
    case "ruling.given":
      return (RULINGS as readonly string[]).includes(id)
        ? [{ kind: "ruled", by: voice("judge"), ruling: id as Ruling, ground }]
        : [];
    case "step.continued":
      // The ruling of a scripted judge is told where it is read.
      return ruling === null ? [] : [{ kind: "ruled", by: voice("judge"), ruling, ground }];
    default:
      return [];
  }
}

function lastGround({ moments }: Past): Ground | undefined {
  return moments.findLast(({ event }) => event.type === "objection.raised")?.event.id as Ground | undefined;
}
