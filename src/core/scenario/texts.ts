import { hashText } from "../hash.ts";
import type { Path } from "./problem.ts";
import { readLine } from "./read-line.ts";
import type { Scenario, ScenarioCourtPhrasing, ScenarioSheet, ScenarioStep } from "./schema.ts";
import { TRACKS } from "./vocabulary.ts";
import { GENERAL, sourceKey } from "./source-key.ts";
import { standingSteps } from "./standing-steps.ts";

/** Which file of words a text is loaded with. A stage's feedback is apart from what is read before a choice. */
export type TextPart = "card" | "briefing" | "file" | "debrief" | "interruptions" | `${string}`;

/** One translatable text of a scenario. Texts without a name of their own get `key` from line-ids. */
export interface Text {
  key: string;
  text: string;
  part: TextPart;
  path: Path;
}

/** A text that the author did not name: `owner` is the nearest named thing. */
interface Unnamed {
  owner: string;
  text: string;
  part: TextPart;
  path: Path;
}

/** The names our tool gave to unnamed texts, kept beside the scenario: id to [owner, text]. */
export type LineIds = Record<string, [owner: string, text: string]>;

interface Found {
  named: Text[];
  unnamed: Unnamed[];
}

function collect(scenario: Scenario): Found {
  const named: Text[] = [];
  const unnamed: Unnamed[] = [];
  const name = (part: TextPart, key: string, text: string | undefined, path: Path): void => {
    if (text !== undefined) named.push({ key, text, part, path });
  };
  const leave = (part: TextPart, owner: string, text: string, path: Path): void => {
    unnamed.push({ owner, text, part, path });
  };

  name("card", "title", scenario.title, ["title"]);
  name("card", "synopsis", scenario.synopsis, ["synopsis"]);
  name("card", "content-note", scenario.content_note, ["content_note"]);
  scenario.briefing.forEach((text, i) => name("briefing", `briefing.${i + 1}`, text, ["briefing", i]));

  name("briefing", "law-profile.state", scenario.law_profile.state, ["law_profile", "state"]);
  for (const [role, text] of Object.entries(scenario.law_profile.offices))
    name("briefing", `law-profile.office.${role}`, text, ["law_profile", "offices", role]);
  for (const [field, text] of Object.entries(scenario.law_profile.notes))
    name("briefing", `law-profile.${field}.note`, text, ["law_profile", "notes", field]);

  for (const [id, person] of Object.entries(scenario.people)) {
    name("card", `person.${id}.name`, person.name, ["people", id, "name"]);
    name("file", `person.${id}.about`, person.about, ["people", id, "about"]);
    for (const [state, cue] of Object.entries(person.cues ?? {}))
      name("card", `person.${id}.cue.${state}`, cue, ["people", id, "cues", state]);
  }
  for (const [id, exhibit] of Object.entries(scenario.exhibits ?? {})) {
    const path = ["exhibits", id];
    name("file", `exhibit.${id}.name`, exhibit.name, [...path, "name"]);
    name("file", `exhibit.${id}.about`, exhibit.about, [...path, "about"]);
    name("file", `exhibit.${id}.weakness`, exhibit.weakness, [...path, "weakness"]);
    name("file", `exhibit.${id}.route`, exhibit.lawful_route, [...path, "lawful_route"]);
    name("file", `exhibit.${id}.impact`, exhibit.victim_impact, [...path, "victim_impact"]);
    name("file", `exhibit.${id}.held`, exhibit.held_text, [...path, "held_text"]);
    name("file", `exhibit.${id}.lost`, exhibit.perishes?.text, [...path, "perishes", "text"]);
  }
  scenario.timeline?.forEach(({ at, text }, i) => {
    leave("file", "timeline", at, ["timeline", i, "at"]);
    leave("file", "timeline", text, ["timeline", i, "text"]);
  });

  const steps = (list: readonly ScenarioStep[], part: TextPart, path: Path): void => {
    list.forEach((step, i) => collectStep(step, part, [...path, i], name, leave));
  };
  scenario.stages.forEach((stage, s) => {
    const path: Path = ["stages", s];
    name("card", `stage.${stage.stage}.title`, stage.title, [...path, "title"]);
    stage.scenes.forEach((scene, c) => {
      name(stage.stage, `scene.${scene.scene}.title`, scene.title, [...path, "scenes", c, "title"]);
      steps(scene.steps, stage.stage, [...path, "scenes", c, "steps"]);
    });
  });
  for (const [id, interruption] of Object.entries(scenario.interruptions ?? {})) {
    name("interruptions", `interruption.${id}.title`, interruption.title, ["interruptions", id, "title"]);
    steps(interruption.steps, "interruptions", ["interruptions", id, "steps"]);
  }

  scenario.endings.forEach((ending, i) => {
    name("debrief", `ending.${ending.ending}.title`, ending.title, ["endings", i, "title"]);
    name("debrief", `ending.${ending.ending}.text`, ending.text, ["endings", i, "text"]);
    for (const track of TRACKS)
      ending[track].text.forEach((text, t) =>
        leave("debrief", `ending.${ending.ending}`, typeof text === "string" ? text : text.text, [
          "endings",
          i,
          track,
          "text",
          t,
        ]),
      );
  });
  scenario.returns?.forEach((one, i) => name("debrief", `return.${one.return}.text`, one.text, ["returns", i, "text"]));
  // Citations from general knowledge have words; those of the seeds are put together by the app.
  const cited = new Set<string>();
  const cite = (sources: readonly string[] | undefined, path: Path): void => {
    sources?.forEach((source, i) => {
      const key = sourceKey(source);
      if (key === null || cited.has(key)) return;
      cited.add(key);
      name("sources", key, source.slice(GENERAL.length), [...path, "sources", i]);
    });
  };
  for (const { step, path } of standingSteps(scenario)) {
    step.choices?.forEach(({ sources }, c) => cite(sources, [...path, "choices", c]));
    step.sheet?.items.forEach(({ options }, i) =>
      options.forEach(({ sources }, o) => cite(sources, [...path, "sheet", "items", i, "options", o])),
    );
  }
  const { vignette } = scenario;
  name("briefing", "vignette.text", vignette?.text, ["vignette", "text"]);
  name("briefing", "vignette.ask", vignette?.ask, ["vignette", "ask"]);
  vignette?.options.forEach(({ option, text, why }, o) => {
    name("briefing", `vignette.${option}.text`, text, ["vignette", "options", o, "text"]);
    name("briefing", `vignette.${option}.why`, why, ["vignette", "options", o, "why"]);
  });
  cite(vignette?.sources, ["vignette"]);
  scenario.reflection?.forEach((text, i) => leave("debrief", "reflection", text, ["reflection", i]));
  return { named, unnamed };
}

function collectStep(
  step: ScenarioStep,
  part: TextPart,
  path: Path,
  name: (part: TextPart, key: string, text: string | undefined, path: Path) => void,
  leave: (part: TextPart, owner: string, text: string, path: Path) => void,
): void {
  const owner = `step.${step.step}`;
  const feedback = `${part}-feedback`;
  step.lines?.forEach((line, i) => {
    const { text, quote } = readLine(line);
    if (quote === undefined) leave(part, owner, text, [...path, "lines", i]);
  });
  name(part, `${owner}.stop`, step.stop, [...path, "stop"]);
  name(part, `${owner}.ask`, step.ask, [...path, "ask"]);
  step.known?.forEach((known, i) =>
    leave(feedback, owner, typeof known === "string" ? known : known.text, [...path, "known", i]),
  );
  name(feedback, `${owner}.expert`, step.expert, [...path, "expert"]);
  step.choices?.forEach((choice, i) => {
    const key = `choice.${step.step}.${choice.choice}`;
    const at = [...path, "choices", i];
    name(part, `${key}.text`, choice.text, [...at, "text"]);
    name(part, `${key}.happens`, choice.happens, [...at, "happens"]);
    for (const field of ["motive", "why", "stronger", "law_varies"] as const)
      name(feedback, `${key}.${field}`, choice[field], [...at, field]);
  });
  if (step.sheet) collectSheet(step.sheet, step.step, part, [...path, "sheet"], name);
  const questioning = step.interview ?? step.examination;
  if (!questioning) return;
  const key = `interview.${step.step}`;
  const at = [...path, step.interview ? "interview" : "examination"];
  name(part, `${owner}.ask`, questioning.ask, [...at, "ask"]);
  name(part, `${key}.overwhelmed`, questioning.overwhelmed, [...at, "overwhelmed"]);
  name(part, `${key}.shut-down`, questioning.shut_down, [...at, "shut_down"]);
  name(part, `${key}.close`, questioning.close, [...at, "close"]);
  questioning.topics.forEach((topic, t) => {
    name(part, `${key}.topic.${topic.topic}`, topic.name, [...at, "topics", t, "name"]);
    topic.phrasings.forEach((phrasing, p) => {
      const ask = `${key}.${phrasing.ask}`;
      const place = [...at, "topics", t, "phrasings", p];
      name(part, `${ask}.text`, phrasing.text, [...place, "text"]);
      name(part, `${ask}.answer`, phrasing.answer, [...place, "answer"]);
      name(part, `${ask}.answer.overwhelmed`, phrasing.overwhelmed, [...place, "overwhelmed"]);
      name(part, `${ask}.answer.shut-down`, phrasing.shut_down, [...place, "shut_down"]);
      if (!("rephrased" in phrasing)) return;
      const { rephrased } = phrasing as ScenarioCourtPhrasing;
      name(part, `${ask}.rephrased.text`, rephrased?.text, [...place, "rephrased", "text"]);
      name(part, `${ask}.rephrased.answer`, rephrased?.answer, [...place, "rephrased", "answer"]);
    });
  });
  questioning.moves?.forEach((move, m) => {
    name(part, `${key}.${move.move}.text`, move.text, [...at, "moves", m, "text"]);
    name(part, `${key}.${move.move}.answer`, move.answer, [...at, "moves", m, "answer"]);
  });
}

function collectSheet(
  sheet: ScenarioSheet,
  step: string,
  part: TextPart,
  path: Path,
  name: (part: TextPart, key: string, text: string | undefined, path: Path) => void,
): void {
  name(part, `step.${step}.ask`, sheet.ask, [...path, "ask"]);
  name(part, `sheet.${step}.close`, sheet.close, [...path, "close"]);
  sheet.items.forEach((item, i) => {
    const key = `sheet.${step}.${item.item}`;
    const at = [...path, "items", i];
    name(part, `${key}.name`, item.name, [...at, "name"]);
    name(part, `${key}.text`, item.text, [...at, "text"]);
    item.options.forEach((option, o) => {
      name(part, `${key}.${option.option}.text`, option.text, [...at, "options", o, "text"]);
      name(`${part}-feedback`, `${key}.${option.option}.why`, option.why, [...at, "options", o, "why"]);
    });
  });
}

/** Share of words that two texts have in common, 0 to 1. */
function likeness(a: string, b: string): number {
  const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/\p{L}+/gu) ?? []);
  const [first, second] = [wordsOf(a), wordsOf(b)];
  let shared = 0;
  for (const word of first) if (second.has(word)) shared++;
  return (2 * shared) / Math.max(1, first.size + second.size);
}

/**
 * Names every unnamed text. A text keeps its id when it moves (same words), and when it is edited in place (same owner,
 * half its words or more); anything else gets a new id made from its words. Ids of vanished texts are not used again.
 */
export function assignLineIds(scenario: Scenario, previous: LineIds): LineIds {
  const { unnamed } = collect(scenario);
  const free = new Map(Object.entries(previous));
  const ids: (string | undefined)[] = unnamed.map(({ owner, text }) => {
    const same = [...free].filter(([, [, old]]) => old === text);
    const id = (same.find(([, [place]]) => place === owner) ?? same[0])?.[0];
    if (id !== undefined) free.delete(id);
    return id;
  });
  unnamed.forEach(({ owner, text }, i) => {
    if (ids[i] !== undefined) return;
    let best: { id: string; like: number } | undefined;
    for (const [id, [place, old]] of free) {
      const like = place === owner ? likeness(old, text) : 0;
      if (like >= 0.5 && like > (best?.like ?? 0)) best = { id, like };
    }
    if (!best) return;
    ids[i] = best.id;
    free.delete(best.id);
  });
  const used = new Set([...ids, ...Object.keys(previous)]);
  const result: LineIds = {};
  unnamed.forEach(({ owner, text }, i) => {
    let id = ids[i];
    for (let salt = 0; id === undefined; salt++) {
      const candidate = hashText(`${owner} ${text}`, salt).slice(0, 6);
      if (!used.has(candidate)) id = candidate;
    }
    used.add(id);
    result[id] = [owner, text];
  });
  return result;
}

/** All texts of a scenario with their keys, and the paths of those texts to which `lineIds` gives no name yet. */
export function textsOf(scenario: Scenario, lineIds: LineIds): { texts: Text[]; nameless: Path[] } {
  const { named, unnamed } = collect(scenario);
  const waiting = new Map<string, string[]>();
  for (const [id, [owner, text]] of Object.entries(lineIds)) {
    const key = `${owner}\n${text}`;
    waiting.set(key, [...(waiting.get(key) ?? []), id]);
  }
  const nameless: Path[] = [];
  const texts = [...named];
  for (const { owner, text, part, path } of unnamed) {
    const id = waiting.get(`${owner}\n${text}`)?.shift();
    if (id === undefined) nameless.push(path);
    else texts.push({ key: `line.${id}`, text, part, path });
  }
  return { texts, nameless };
}
