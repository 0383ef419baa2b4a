import { GROUNDS, groundOfType, RULINGS } from "../objection-grounds.ts";
import { error, type Path, type Problem, warning } from "../problem.ts";
import type { ScenarioCourtPhrasing, ScenarioExamination } from "../schema.ts";
import { standingSteps } from "../standing-steps.ts";
import type { Check } from "./surroundings.ts";
import { nearest } from "./suggest.ts";

/** Fewer contested questions give whoever listens too little to show. */
const LEAST_CONTESTED = 4;

/** Grounds and rulings exist, the script asks what there is, and the learner has a seat in the examination. */
export const checkExaminations: Check = (scenario) => {
  const problems: Problem[] = [];
  const { tradition, cross_exam_in_person: inPerson } = scenario.law_profile;
  for (const { step, path, role } of standingSteps(scenario)) {
    const { examination } = step;
    if (!examination) continue;
    const at: Path = [...path, "examination"];
    if (!Object.hasOwn(scenario.people, examination.witness))
      problems.push(unknownPerson(examination.witness, [...at, "witness"]));
    for (const [voice, person] of Object.entries(examination.voices ?? {}))
      if (!Object.hasOwn(scenario.people, person)) problems.push(unknownPerson(person, [...at, "voices", voice]));
    const seats = [examination.by, ...(examination.objects ?? ["prosecutor", "defence"]), "judge"];
    if (role !== null && !seats.includes(role))
      problems.push(
        error("seat-outside-examination", [...path, "step"], { step: step.step, role, seats: seats.join(", ") }),
      );
    for (const seat of new Set([examination.by, ...(role === null ? [] : [role])]))
      if (examination.scores[seat] === undefined) problems.push(error("missing-key", [...at, "scores"], { key: seat }));
    if (examination.kind === "cross" && !inPerson)
      problems.push(warning("cross-not-in-person", [...at, "kind"], { step: step.step }));
    const asks = examination.topics.flatMap(({ phrasings }) => phrasings.map(({ ask }) => ask));
    examination.script?.forEach((ask, i) => {
      if (!asks.includes(ask))
        problems.push(error("unknown-phrasing", [...at, "script", i], { ask, nearest: nearest(ask, asks) }));
    });
    examination.topics.forEach(({ phrasings }, t) =>
      phrasings.forEach((phrasing, p) => {
        const place = [...at, "topics", t, "phrasings", p];
        const named = (phrasing.grounds ?? []).map((one) => (typeof one === "string" ? one : one.ground));
        named.forEach((ground, g) => check(ground, [...place, "grounds", g]));
        if (phrasing.objection !== undefined && phrasing.objection !== "none")
          check(phrasing.objection, [...place, "objection"]);
        if (phrasing.ruling !== undefined && !(RULINGS as readonly string[]).includes(phrasing.ruling))
          problems.push(
            error("unknown-ruling", [...place, "ruling"], { ruling: phrasing.ruling, known: RULINGS.join(", ") }),
          );
      }),
    );
    const contested = contestedIn(examination);
    if (contested < LEAST_CONTESTED)
      problems.push(
        warning("few-contested", [...at, "script"], { step: step.step, count: contested, least: LEAST_CONTESTED }),
      );
  }
  return problems;

  function check(ground: string, path: Path): void {
    if (!(GROUNDS as readonly string[]).includes(ground))
      problems.push(
        error("unknown-ground", path, { ground, nearest: nearest(ground, GROUNDS), known: GROUNDS.join(", ") }),
      );
    if (ground === "hearsay" && tradition === "inquisitorial")
      problems.push(warning("ground-outside-tradition", path, { ground, tradition }));
  }

  function unknownPerson(person: string, path: Path): Problem {
    return error("unknown-person", path, { person, nearest: nearest(person, Object.keys(scenario.people)) });
  }
};

/** How many questions of the script may be contested: improper, or objected to by the scripted party. */
function contestedIn({ script, topics, kind }: ScenarioExamination): number {
  const phrasings: ScenarioCourtPhrasing[] = topics.flatMap((topic) => topic.phrasings);
  return (script ?? phrasings.map(({ ask }) => ask)).filter((ask) => {
    const one = phrasings.find((phrasing) => phrasing.ask === ask);
    if (!one) return false;
    const byType = groundOfType(one.type, kind) !== undefined && !one.introductory;
    const tactical = one.objection !== undefined && one.objection !== "none";
    return byType || tactical || (one.grounds ?? []).length > 0 || one.foundation !== undefined;
  }).length;
}
