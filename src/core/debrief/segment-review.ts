import type { Opportunity } from "../attempt/opportunity.ts";
import type { Moment } from "../attempt/replay.ts";
import { lastViewOf, phrasingOf, scriptedGround } from "../attempt/last-view.ts";
import type { CountFacts, Program, StepSpec } from "../program/program.ts";
import { holds } from "../program/step.ts";
import type { Ground, Ruling } from "../scenario/objection-grounds.ts";
import { TOPIC_MEMORY } from "../scenario/vocabulary.ts";
import type { HeardReview, ItemReview, SegmentReview } from "./debrief-types.ts";

const SPOILED = TOPIC_MEMORY.indexOf("spoiled");

/** What an interview, an examination or a sheet was made of; `closing` is the moment at which it ended. */
export function segmentReview(
  program: Program,
  moments: readonly Moment[],
  closing: Moment,
  { of, asked, sound, role }: Extract<Opportunity, { kind: "segment" }>,
): SegmentReview {
  const here = program.steps[closing.before.step]!;
  const number = here.part?.of ?? closing.before.step;
  const whole = program.steps[number]!;
  const inside = moments.filter(
    ({ before }) => before.step === number || program.steps[before.step]!.part?.of === number,
  );
  const court = whole.interview?.court;
  const own = of === "topics";
  return {
    what: whole.sheet ? "sheet" : !court ? "interview" : own ? "examination" : "heard",
    asked,
    sound,
    spoiledBy: own ? spoilersOf(program, whole, inside) : [],
    heard: court && !own ? heardOf(program, whole, inside, role === "judge" ? court.ruled : court.objected) : [],
    items: whole.sheet ? itemsOf(program, whole, inside) : [],
  };
}

/** The questions that spoiled a topic, in the order asked. */
function spoilersOf(program: Program, whole: StepSpec, inside: readonly Moment[]): SegmentReview["spoiledBy"] {
  const { topics } = whole.interview!;
  return inside.flatMap((moment) => {
    if (moment.event.type !== "question.asked") return [];
    const newly = topics.some(
      ({ fact }) => moment.before.facts[fact] !== SPOILED && moment.after.facts[fact] === SPOILED,
    );
    const view = newly ? lastViewOf(program, moment, false) : null;
    return view && view.kind === "question"
      ? [{ askKey: view.key, answerKey: view.answerKey, index: moment.index }]
      : [];
  });
}

/** What each contested question was met with: every moment at which its count rose. */
function heardOf(program: Program, whole: StepSpec, inside: readonly Moment[], count: CountFacts): HeardReview[] {
  let raised: string | null = null;
  return inside.flatMap(({ event, before, after, index }): HeardReview[] => {
    const { part } = program.steps[before.step]!;
    if (event.type === "objection.raised") raised = event.id;
    if (!part || !("ask" in part) || after.facts[count.met]! <= before.facts[count.met]!) return [];
    const late = event.type === "objection.raised" && part.kind === "answer";
    const did = late ? "too-late" : DID[event.type];
    if (did === undefined) return [];
    const interview = whole.interview!;
    const { court } = phrasingOf(interview, part.ask);
    const met = raised ?? scriptedGround(court!, interview.court!, before.facts);
    const founded = court!.grounds.filter(({ when }) => holds(when, before.facts)).map(({ ground }) => ground);
    return [
      {
        askKey: `interview.${whole.id}.${part.ask}.text`,
        did,
        ground: (event.type === "intervention.made" ? event.id : did === "let-stand" ? null : met) as Ground | null,
        ruling: event.type === "ruling.given" ? (event.id as Ruling) : null,
        founded: [...new Set(founded)],
        well: after.facts[count.well]! > before.facts[count.well]!,
        index,
      },
    ];
  });
}

const DID: Partial<Record<Moment["event"]["type"], HeardReview["did"]>> = {
  "question.let-stand": "let-stand",
  "window.closed": "let-stand",
  "argument.made": "objected",
  "intervention.made": "stopped",
  "ruling.given": "ruled",
};

function itemsOf(program: Program, whole: StepSpec, inside: readonly Moment[]): ItemReview[] {
  const { items, count } = whole.sheet!;
  return inside.flatMap(({ event, before, after, index }): ItemReview[] => {
    const { part } = program.steps[before.step]!;
    if (event.type !== "item.settled" || part?.kind !== "item") return [];
    const item = items[part.item]!;
    const option = item.options.find(({ id }) => id === event.id.split(".")[1])!;
    const key = `sheet.${whole.id}.${item.id}`;
    return [
      {
        nameKey: `${key}.name`,
        optionKey: `${key}.${option.id}.text`,
        whyKey: `${key}.${option.id}.why`,
        sound: after.facts[count.well]! > before.facts[count.well]!,
        picks: event.picks ?? [],
        reason: event.reason ?? null,
        sources: option.sources,
        index,
      },
    ];
  });
}
