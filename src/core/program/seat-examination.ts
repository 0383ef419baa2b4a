import { GROUNDS, type Ruling, RULINGS } from "../scenario/objection-grounds.ts";
import type { Role } from "../scenario/vocabulary.ts";
import { all, type Known, not, under } from "./guards.ts";
import { foundedOn, improper, objectsByScript, soundRuling, stoppedByScript } from "./objections.ts";
import type {
  Act,
  Arrow,
  Change,
  CourtQuestionSpec,
  CourtSpec,
  Guard,
  InterviewSpec,
  StepSpec,
  Target,
} from "./program.ts";
import { addPart, firstOpen, onlyIf, type Seating, type Seats, toldArrow } from "./seating.ts";

/** How an argument for an objection may go: to its ground, or past it. */
export const ARGUMENTS = ["sound", "poor"] as const;

type Actors = NonNullable<StepSpec["actors"]>;

interface Question {
  ask: string;
  court: CourtQuestionSpec;
  /** Open under its guard, with the changes that its answer makes. */
  asked: Arrow;
}

/** Who of those who take part in an examination is played. Alone with all roles, the learner has the seat that the step names. */
function actorsOf({ by, objects }: CourtSpec, seat: Role | null, { roles, room }: Seats): Actors {
  const alone = !room && roles.length > 1 && seat !== null;
  const played = (role: Role): boolean => (alone ? role === seat : roles.includes(role));
  return {
    by: played(by),
    objector: objects.find((role) => role !== by && played(role)) ?? null,
    // The court's own questions are put by the judge, who does not rule on them alone.
    judge: by !== "judge" && played("judge"),
  };
}

/**
 * Makes an examination ready for those who play it. Asked by a player whom no other player may stop: topics and phrasings, objections
 * being met on the spot by scripted colleagues. Otherwise each question is put, and waits: it may be let stand, objected to, or stopped by
 * the court. Where nobody takes part it is told.
 */
export function seatExamination(seating: Seating, number: number): void {
  const whole = seating.steps[number]!;
  const interview = whole.interview!;
  const court = interview.court!;
  const actors = actorsOf(court, whole.role, seating.seats);
  const closing = whole.arrows.find(({ act }) => act.type === "examination.closed")!;
  const questions = questionsOf(whole);
  if (!actors.by && actors.objector === null && !actors.judge) {
    const { foundedFact } = court;
    const askedByTable = scripted(interview, questions).map(({ ask, asked, court: own }) => ({
      ask,
      ...(asked.when && { when: asked.when }),
      // What a stopped question changes must not let it be answered after all.
      changes: [
        ["set", foundedFact, 0],
        ...onlyIf(stoppedByScript(own, court), [["set", foundedFact, 1]]),
        ["if", ["=", foundedFact, 1], own.struck],
        ["if", ["=", foundedFact, 0], asked.changes],
        ["set", foundedFact, 0],
      ] satisfies Change[],
    }));
    const changes = askedByTable.flatMap((one) => onlyIf(one.when, one.changes));
    seating.steps[number] = { ...whole, arrows: [toldArrow(changes, closing)], told: true, askedByTable };
    return;
  }
  if (actors.by && actors.objector === null && !actors.judge) {
    const arrows = whole.arrows.flatMap((arrow): Arrow[] => {
      const question = questions.find(({ asked }) => asked === arrow);
      if (!question) return [arrow];
      const stopped = stoppedByScript(question.court, court);
      return [
        { ...arrow, changes: question.court.struck, ...whenever(all([arrow.when, stopped])) },
        { ...arrow, ...whenever(all([arrow.when, not(stopped)])) },
      ].filter(({ when }) => when !== NEVER);
    });
    seating.steps[number] = { ...whole, role: court.by, arrows, actors };
    return;
  }
  seatQuestions(seating, number, actors, closing, actors.by ? questions : scripted(interview, questions));
}

const NEVER: Guard = ["or", []];
function whenever(guard: Known): { when?: Guard } {
  return guard === false ? { when: NEVER } : under(guard);
}

function questionsOf({ interview, arrows }: StepSpec): Question[] {
  return interview!.topics.flatMap(({ phrasings }) =>
    phrasings.map(({ id, court }) => ({
      ask: id,
      court: court!,
      asked: arrows.find(({ act }) => act.type === "question.asked" && act.id === id)!,
    })),
  );
}

function scripted({ table }: InterviewSpec, questions: readonly Question[]): Question[] {
  return table.flatMap((ask) => questions.find((question) => question.ask === ask) ?? []);
}

const act = (type: Act["type"], id = ""): Act => ({ type, id });

/** Every question a step of its own: put, perhaps objected to, perhaps answered. */
function seatQuestions(
  seating: Seating,
  number: number,
  actors: Actors,
  closing: Arrow,
  questions: readonly Question[],
): void {
  const { steps } = seating;
  const whole = steps[number]!;
  const interview = whole.interview!;
  const court = interview.court!;
  const { rulingFact, foundedFact, objected, ruled } = court;
  const role = actors.judge ? "judge" : (actors.objector ?? court.by);
  const person = seating.program.people.find(({ id }) => id === interview.with)!;
  const relief: Change[] = person.load === undefined ? [] : [["add", person.load, -2]];
  const objections = actors.objector === null ? undefined : seating.interruptions.length;

  // Numbers are given first, since questions lead to each other.
  const perQuestion = actors.objector === null ? 2 : actors.judge ? 4 : 3;
  const base = steps.length;
  const putAt = (i: number): number => base + i * perQuestion;
  const closeAt = base + questions.length * perQuestion;
  const places = questions.map(({ asked }, i) => ({ when: asked.when, to: putAt(i) }));

  questions.forEach((question, i) => {
    const { ask, asked, court: own } = question;
    const next: Target[] = actors.by ? [{ to: number }] : firstOpen(places.slice(i + 1), closeAt);
    const answer: Target[] = [{ to: putAt(i) + 1 }];
    const none: Guard = ["=", rulingFact, 0];
    const bad = improper(own);
    const scriptObjects = actors.objector === null ? objectsByScript(own, court) : false;
    const missed = (facts: typeof objected): Change[] => onlyIf(bad, [["add", facts.met, 1]]);
    const missedByAll = [...(actors.objector === null ? [] : missed(objected)), ...(actors.judge ? missed(ruled) : [])];
    const after = (ruling: Ruling): { changes: readonly Change[]; to: readonly Target[] } => {
      if (ruling === "overrule") return { changes: asked.changes, to: answer };
      if (ruling === "rephrase" && own.rephrased) return { changes: own.rephrased, to: answer };
      return { changes: ruling === "break" ? [...own.struck, ...relief] : own.struck, to: next };
    };

    const put: Arrow[] = [];
    for (const type of ["question.let-stand", "window.closed"] as const)
      put.push({
        act: act(type),
        ...whenever(all([none, not(scriptObjects)])),
        changes: [...missedByAll, ...asked.changes],
        to: answer,
      });
    if (actors.objector !== null)
      for (const ground of GROUNDS)
        put.push({
          act: act("objection.raised", ground),
          when: none,
          changes: [["set", foundedFact, 0], ...onlyIf(foundedOn(own, ground), [["set", foundedFact, 1]])],
          to: [{ to: putAt(i) + 2, interrupts: objections! }],
        });
    if (actors.judge) {
      for (const ground of GROUNDS)
        put.push({
          act: act("intervention.made", ground),
          ...whenever(all([none, not(scriptObjects)])),
          changes: [
            ["add", ruled.met, 1],
            ...onlyIf(foundedOn(own, ground), [["add", ruled.well, 1]]),
            ...(actors.objector === null ? [] : missed(objected)),
            ...own.struck,
          ],
          to: next,
        });
      if (scriptObjects !== false)
        for (const ruling of RULINGS) {
          const { changes, to } = after(ruling);
          put.push({
            act: act("ruling.given", ruling),
            ...whenever(all([none, scriptObjects])),
            changes: [["add", ruled.met, 1], ...onlyIf(soundRuling(own, ruling), [["add", ruled.well, 1]]), ...changes],
            to,
          });
        }
    }
    // A room that finds none of the ways its own goes on as scripted colleagues would.
    if (seating.seats.room) {
      const stopped = stoppedByScript(own, court);
      const byTable = (guard: Known, changes: readonly Change[], to: readonly Target[]): Arrow => ({
        act: act("table.followed", ask),
        ...whenever(all([none, guard])),
        changes,
        to,
      });
      put.push(byTable(stopped, own.struck, next), byTable(not(stopped), asked.changes, answer));
    }
    // Back at the question, with the ruling on the objection made here.
    if (actors.objector !== null)
      RULINGS.forEach((ruling, r) => {
        const { changes, to } = after(ruling);
        put.push({
          act: act("step.continued"),
          when: ["=", rulingFact, r + 1],
          changes: [["set", rulingFact, 0], ["set", foundedFact, 0], ...changes],
          to,
        });
      });
    addPart(seating, number, ask, {
      role,
      part: { of: number, kind: "question", ask },
      arrows: put.filter(({ when }) => when !== NEVER),
    });

    const late = actors.objector === null ? [] : GROUNDS;
    addPart(seating, number, `${ask}~answer`, {
      role,
      part: { of: number, kind: "answer", ask },
      arrows: [
        { act: act("step.continued"), changes: [], to: next },
        // After the answer an objection comes too late, and counts against whoever makes it.
        ...late.map((ground): Arrow => ({
          act: act("objection.raised", ground),
          changes: [["add", objected.met, 1]],
          to: next,
        })),
      ],
    });
    if (actors.objector === null) return;
    const rule = (ruling: Ruling): Change => ["set", rulingFact, RULINGS.indexOf(ruling) + 1];
    const founded: Guard = ["=", foundedFact, 1];
    addPart(seating, number, `${ask}~argument`, {
      home: objections!,
      inInterruption: true,
      role: actors.objector,
      part: { of: number, kind: "argument", ask },
      arrows: ARGUMENTS.map((argument) => ({
        act: act("argument.made", argument),
        changes: [
          ["add", objected.met, 1] as const,
          ...(argument === "sound" ? onlyIf(founded, [["add", objected.well, 1]]) : []),
          ...(actors.judge
            ? []
            : argument === "sound"
              ? ([
                  ["if", founded, [rule(own.ruling ?? "sustain")]],
                  ["if", ["not", founded], [rule("overrule")]],
                ] as const)
              : [rule("overrule")]),
        ],
        to: [{ to: actors.judge ? putAt(i) + 3 : ("return" as const) }],
      })),
    });
    if (!actors.judge) return;
    addPart(seating, number, `${ask}~ruling`, {
      home: objections!,
      inInterruption: true,
      role: "judge",
      part: { of: number, kind: "ruling", ask },
      arrows: [
        ...RULINGS.map((ruling): Arrow => ({
          act: act("ruling.given", ruling),
          changes: [
            ["add", ruled.met, 1],
            ...onlyIf(ruling === "overrule" ? ["not", founded] : founded, [["add", ruled.well, 1]]),
            rule(ruling),
          ],
          to: [{ to: "return" }],
        })),
        {
          act: act("table.followed", ask),
          changes: [
            ["if", founded, [rule(own.ruling ?? "sustain")]],
            ["if", ["not", founded], [rule("overrule")]],
          ],
          to: [{ to: "return" }],
        },
      ],
    });
  });

  if (objections !== undefined) {
    seating.interruptions.push({
      id: `${whole.id}~objection`,
      kind: "objection",
      first: putAt(0) + 2,
      objectionsOf: number,
    });
    const scene = seating.scenes[whole.home]!;
    seating.scenes[whole.home] = { ...scene, interruptions: [...scene.interruptions, objections] };
  }
  if (actors.by) {
    const arrows = whole.arrows.map((arrow): Arrow => {
      const i = questions.findIndex(({ asked }) => asked === arrow);
      return i < 0 ? arrow : { ...arrow, changes: [], to: [{ to: putAt(i) }] };
    });
    steps[number] = { ...whole, role: court.by, arrows, actors };
    return;
  }
  addPart(seating, number, "close", { role, part: { of: number, kind: "close" }, arrows: [closing] });
  const begin: Arrow = { act: act("step.continued"), changes: [], to: firstOpen(places, closeAt) };
  steps[number] = { ...whole, role, arrows: [begin], actors };
}
