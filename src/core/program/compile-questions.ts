import { criticalsOf } from "../scenario/facts.ts";
import { type Ground, groundOfType, type Ruling } from "../scenario/objection-grounds.ts";
import { ruleFor, type Setting } from "../scenario/question-types.ts";
import type {
  Scenario,
  ScenarioCourtPhrasing,
  ScenarioExamination,
  ScenarioInterview,
  ScenarioPhrasing,
  ScenarioStep,
  ScenarioTopic,
} from "../scenario/schema.ts";
import { EXHIBIT_STATUSES, type PersonState, type Role } from "../scenario/vocabulary.ts";
import type { FactNames } from "./fact-names.ts";
import type {
  Arrow,
  Change,
  CourtQuestionSpec,
  CourtSpec,
  Guard,
  InterviewSpec,
  PhrasingSpec,
  QuoteSpec,
  Target,
} from "./program.ts";
import { dutyChange, type FollowedPerson, moveChanges, questionChanges, spoiling } from "./question-changes.ts";

const HELD = EXHIBIT_STATUSES.indexOf("held");

/** What the questions of an interview or an examination are compiled with. */
interface Questioning {
  step: ScenarioStep;
  here: number;
  names: FactNames;
  scenario: Scenario;
  /** Changes made when the step is left, and where it leads then. */
  leaving: readonly Change[];
  targets: readonly Target[];
}

/** A topic of a record, as the author writes it: `interview.topic`. */
export function quoteSpec(text: string): QuoteSpec {
  const [step, topic] = text.split(".");
  return { step: step!, topic: topic! };
}

/** The spec and the arrows of an interview's step, or of an examination's as the role that asks has it. */
export function compileQuestions(from: Questioning): { spec: InterviewSpec; arrows: Arrow[] } {
  const { step, names } = from;
  const questioning = (step.interview ?? step.examination)!;
  const setting: Setting = step.interview ? (step.interview.of ?? "witness") : step.examination!.kind;
  const person = followed(from);
  const own = (name: string): number => names.fact(`${step.step}.${name}`);
  const criticals = criticalsOf(step);
  const criticalValue = (criterion: string): number => criticals.indexOf(criterion) + 1;
  const duties = (step.interview?.duties ?? []).map((duty) => ({ ...duty, fact: own(duty.duty) }));
  const stay: Target[] = [{ to: from.here }];
  const whenShutDown = questioning.critical_when_shut_down;
  const arrows: Arrow[] = [];
  const topics = questioning.topics.map((topic) => ({
    id: topic.topic,
    fact: own(topic.topic),
    phrasings: topic.phrasings.map((phrasing): PhrasingSpec => {
      const facts = {
        ...(person && { person }),
        topic: own(topic.topic),
        run: own("closed-run"),
        ...(whenShutDown !== undefined && {
          criticalWhenShutDown: { fact: own("critical"), value: criticalValue(whenShutDown) },
        }),
        sensitive: topic.sensitive ?? false,
        whenSound: names.changes(topic.sound),
        whenSpoiled: names.changes(topic.spoiled),
      };
      const introductory = "introductory" in phrasing && phrasing.introductory;
      const changes = questionChanges(ruleFor(phrasing.type, setting, introductory), facts);
      const gives = names.changes(phrasing.gives);
      const critical: Change[] =
        phrasing.critical === undefined ? [] : [["set", own("critical"), criticalValue(phrasing.critical)]];
      const first = duties
        .filter(({ before }) => before === "questions")
        .map(({ fact }): Change => dutyChange(fact, false));
      arrows.push({
        act: { type: "question.asked", id: phrasing.ask },
        ...openWhen(names, topic, phrasing),
        changes: [...first, ...critical, ...changes, ...gives],
        to: stay,
      });
      return {
        id: phrasing.ask,
        type: phrasing.type,
        answersIn: answersIn(phrasing),
        ...(phrasing.shows !== undefined && { shows: phrasing.shows }),
        ...(phrasing.quotes !== undefined && { quotes: quoteSpec(phrasing.quotes) }),
        ...(step.examination && {
          court: courtQuestion(from, phrasing, {
            struck: [...critical, spoiling(facts.topic, facts.whenSpoiled), ["set", facts.run, 0]],
            rephrased: [...questionChanges(ruleFor("wh-specific", setting), facts), ...gives],
          }),
        }),
      };
    }),
  }));
  for (const move of questioning.moves ?? []) {
    const met = duties.filter(({ moves }) => moves.includes(move.move));
    arrows.push({
      act: { type: "move.made", id: move.move },
      ...names.when(move.when),
      changes: [
        ...moveChanges(move.kind, person, own("closed-run")),
        ...met.map(({ fact }) => dutyChange(fact, true)),
        ...names.changes(move.effects),
      ],
      to: stay,
    });
  }
  const record = step.interview?.record;
  const memory = [...topics.map(({ fact }) => fact), ...duties.map(({ fact }) => fact)];
  arrows.push({
    act: { type: step.interview ? "interview.closed" : "examination.closed", id: "" },
    changes: [
      ...from.leaving,
      ...(record === undefined ? [] : [["set", names.fact(record), HELD] as const]),
      ...[...memory, own("closed-run"), own("critical")].map((fact): Change => ["set", fact, 0]),
      ...(step.examination ? COUNTS.map((name): Change => ["set", own(name), 0]) : []),
    ],
    to: from.targets,
  });
  const table = tableOf(from, questioning);
  const spec: InterviewSpec = {
    with: step.interview?.with ?? step.examination!.witness,
    ...(step.interview && { scores: step.interview.scores }),
    ...(record !== undefined && { record }),
    criticalFact: own("critical"),
    criticals,
    topics,
    moves: (questioning.moves ?? []).map(({ move, kind }) => ({ id: move, kind })),
    duties: duties.map(({ duty, fact, moves, before, when }) => ({
      id: duty,
      fact,
      moves,
      ...(before && { first: true as const }),
      ...names.when(when),
    })),
    table,
    answersIn: answersIn(questioning),
    ...(step.examination && { court: courtSpec(from, step.examination) }),
  };
  return { spec, arrows };
}

const COUNTS = ["ruling", "founded", "objected", "objected-well", "ruled", "ruled-well"] as const;

function followed({ scenario, step, names }: Questioning): FollowedPerson | undefined {
  const id = step.interview?.with ?? step.examination!.witness;
  if (!scenario.people[id]?.state) return undefined;
  return { load: names.fact(`${id}.load`), trust: names.fact(`${id}.trust`), state: names.fact(id) };
}

/** States with words of their own, of a phrasing or of the whole interview. */
function answersIn(of: { overwhelmed?: string | undefined; shut_down?: string | undefined }): PersonState[] {
  return [
    ...(of.overwhelmed === undefined ? [] : (["overwhelmed"] as const)),
    ...(of.shut_down === undefined ? [] : (["shut-down"] as const)),
  ];
}

function openWhen(names: FactNames, topic: ScenarioTopic, phrasing: ScenarioPhrasing): { when?: Guard } {
  const guards = [topic.when, phrasing.when].flatMap((text) => (text === undefined ? [] : [names.guard(text)]));
  if (phrasing.shows !== undefined) guards.push(["=", names.fact(phrasing.shows), HELD]);
  if (guards.length === 0) return {};
  return { when: guards.length > 1 ? ["and", guards] : guards[0]! };
}

function courtQuestion(
  { names, step }: Questioning,
  phrasing: ScenarioCourtPhrasing,
  changes: { struck: readonly Change[]; rephrased: readonly Change[] },
): CourtQuestionSpec {
  const grounds: { ground: Ground; when?: Guard }[] = (phrasing.grounds ?? []).map((one) =>
    typeof one === "string" ? { ground: one as Ground } : { ground: one.ground as Ground, ...names.when(one.when) },
  );
  const ofType = groundOfType(phrasing.type, step.examination!.kind);
  if (ofType !== undefined && !phrasing.introductory && !grounds.some(({ ground }) => ground === ofType))
    grounds.push({ ground: ofType });
  if (phrasing.foundation !== undefined)
    grounds.push({ ground: "assumes-fact", when: ["not", names.guard(phrasing.foundation)] });
  return {
    grounds,
    ...(phrasing.objection !== undefined && {
      objection: phrasing.objection === "none" ? null : (phrasing.objection as Ground),
    }),
    ...(phrasing.ruling !== undefined && { ruling: phrasing.ruling as Ruling }),
    struck: changes.struck,
    ...(phrasing.rephrased && { rephrased: changes.rephrased }),
  };
}

const PARTIES: readonly Role[] = ["prosecutor", "defence"];

function courtSpec({ names, step }: Questioning, examination: ScenarioExamination): CourtSpec {
  const own = (name: string): number => names.fact(`${step.step}.${name}`);
  return {
    kind: examination.kind,
    by: examination.by,
    objects: examination.objects ?? PARTIES.filter((role) => role !== examination.by),
    scores: examination.scores,
    voices: examination.voices ?? {},
    rulingFact: own("ruling"),
    foundedFact: own("founded"),
    objected: { met: own("objected"), well: own("objected-well") },
    ruled: { met: own("ruled"), well: own("ruled-well") },
  };
}

/** What a colleague asks: by the case's table, by the script of an examination, or the first sound phrasing of each topic. */
function tableOf({ scenario, step }: Questioning, questioning: ScenarioInterview | ScenarioExamination): string[] {
  const role = step.examination?.by ?? step.role;
  const says = Object.entries(scenario.roles ?? {})
    .filter(([name]) => role === undefined || name === role)
    .map(([, one]) => one?.does?.[step.step])
    .find((one) => Array.isArray(one));
  if (Array.isArray(says)) return says.filter((one): one is string => typeof one === "string");
  if (step.examination?.script) return step.examination.script;
  const setting: Setting = step.interview ? (step.interview.of ?? "witness") : step.examination!.kind;
  return questioning.topics.flatMap(({ phrasings }) => {
    const sound = phrasings.find(({ type }) => ruleFor(type, setting).sound === "always") ?? phrasings[0]!;
    return [sound.ask];
  });
}
