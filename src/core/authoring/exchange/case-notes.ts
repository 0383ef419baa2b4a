import type { Path } from "../../scenario/problem.ts";
import { readLine } from "../../scenario/read-line.ts";
import type {
  Scenario,
  ScenarioChoice,
  ScenarioExamination,
  ScenarioInterview,
  ScenarioLine,
  ScenarioPresent,
  ScenarioScene,
  ScenarioStep,
} from "../../scenario/schema.ts";
import type { Note } from "./unit.ts";

type Value = Record<string, unknown>;

/** What stands around a text, from the whole scenario down to the text's own place. */
interface Around {
  stage?: { title: string };
  scene?: ScenarioScene;
  step?: ScenarioStep;
  choice?: ScenarioChoice;
  topic?: { name: string };
  /** A phrasing; called by the key that names it. */
  ask?: { ask: string };
  item?: { name: string };
  ending?: { title: string };
  /** The nearest fields of the law profile that a text says it depends on. */
  law?: readonly string[];
}

const NAMING = ["stage", "scene", "step", "choice", "topic", "item", "ending"] as const;

function aroundIn(scenario: Scenario, path: Path): Around {
  const around: Value = {};
  let value: unknown = scenario;
  for (const key of path) {
    value = (value as Value)[key];
    if (typeof value !== "object" || value === null || Array.isArray(value)) continue;
    const one = value as Value;
    for (const name of NAMING) if (typeof one[name] === "string") around[name] = one;
    if (typeof one["ask"] === "string" && "type" in one) around["ask"] = one;
    if (Array.isArray(one["law"])) around["law"] = one["law"];
  }
  return around;
}

/** Everybody who may be present, whatever the conditions. */
function peopleIn(present: ScenarioPresent | undefined): string[] {
  return Object.values(present ?? {}).map((one) => (typeof one === "string" ? one : one.person));
}

/** The office that holds a role in this State, or the role's own name. */
function officeOf(scenario: Scenario, role: string | undefined): string {
  const offices: Readonly<Record<string, string | undefined>> = scenario.law_profile.offices;
  return (role === undefined ? undefined : offices[role]) ?? role ?? "";
}

function nameOf(scenario: Scenario, person: string): string {
  return scenario.people[person]?.name ?? person;
}

/** Fields of which each is one kind of text wherever it stands. */
const OF_ONE_KIND: Readonly<Record<string, string>> = {
  synopsis: "synopsis",
  content_note: "content-note",
  briefing: "briefing",
  weakness: "exhibit-weakness",
  lawful_route: "exhibit-route",
  victim_impact: "exhibit-impact",
  held_text: "exhibit-held",
  perishes: "exhibit-lost",
  stop: "stop",
  known: "known",
  happens: "happens",
  motive: "motive",
  stronger: "stronger",
  law_varies: "law-varies",
  expert: "expert",
  close: "close",
  sources: "source",
  reflection: "reflection",
  person: "track-person",
  accountability: "track-accountability",
  integrity: "track-integrity",
};

/** The vignette stands beside the case, and its options are no items of a sheet. */
const VIGNETTE_OPTION: Readonly<Record<string, string>> = { text: "vignette-option", why: "vignette-why" };

const CONTAINERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  people: { name: "person-name", about: "person-about" },
  exhibits: { name: "exhibit-name", about: "exhibit-about" },
  timeline: { at: "timeline-at", text: "timeline-text" },
  returns: { text: "return" },
  endings: { title: "ending-title", text: "ending-text" },
  items: { name: "item-name", text: "item-text" },
  topics: { name: "topic-name" },
  choices: { why: "why" },
  options: { why: "option-why" },
  interruptions: { title: "interruption-title" },
  scenes: { title: "scene-title" },
  stages: { title: "stage-title" },
  moves: { answer: "move-answer" },
};

/** The key of the list or record that holds the field at the end of a path. */
function containerOf(path: Path): string {
  const named = path.slice(0, -1).filter((key) => typeof key === "string" && Object.hasOwn(CONTAINERS, key));
  return String(named.at(-1) ?? "");
}

function lineNote(scenario: Scenario, line: ScenarioLine): Note {
  const { by } = readLine(line);
  return by === null ? { name: "cue", details: {} } : { name: "said-by", details: { person: nameOf(scenario, by) } };
}

/** Words put to somebody in an interview or an examination, and what is answered. */
function questionNote(scenario: Scenario, around: Around, path: Path): Note | undefined {
  const { step, scene, ask } = around;
  const examination: ScenarioExamination | undefined = step?.examination;
  const questioning: ScenarioInterview | ScenarioExamination | undefined = step?.interview ?? examination;
  if (!step || !questioning) return undefined;
  const person = nameOf(scenario, "with" in questioning ? questioning.with : questioning.witness);
  const asker = examination ? examination.by : (step.role ?? scene?.role);
  const field = String(path.at(-1));
  const state = { overwhelmed: "overwhelmed", shut_down: "shut-down" }[field];
  if (state) return { name: ask ? `answer-${state}` : `answers-${state}`, details: { person } };
  if (path.includes("moves"))
    return field === "text" ? { name: "move-text", details: { office: officeOf(scenario, asker), person } } : undefined;
  if (!ask) return undefined;
  const rephrased = path.includes("rephrased");
  if (field === "answer") return { name: rephrased ? "answer-rephrased" : "answer", details: { person, ask: ask.ask } };
  if (field !== "text") return undefined;
  const type = String((ask as Value)["type"]);
  return {
    name: rephrased ? "question-rephrased" : "question",
    details: { office: officeOf(scenario, asker), person, type },
  };
}

function kindNote(scenario: Scenario, around: Around, path: Path, value: unknown): Note {
  const keys = path.filter((key): key is string => typeof key === "string");
  const field = keys.at(-1) ?? "";
  const [first = "", second = "", third = ""] = keys;
  if (first === "law_profile") {
    if (second === "offices") return { name: "office", details: { role: third } };
    return second === "notes" ? { name: "law-note", details: { field: third } } : { name: "state", details: {} };
  }
  if (first === "vignette")
    return { name: second === "options" ? VIGNETTE_OPTION[field]! : `vignette-${second}`, details: {} };
  if (path.length === 1 && field === "title") return { name: "title", details: {} };
  if (first === "people" && third === "cues")
    return { name: "state-cue", details: { person: nameOf(scenario, second), state: field } };
  if (field === "lines") return lineNote(scenario, value as ScenarioLine);
  const questioned = questionNote(scenario, around, path);
  if (questioned) return questioned;
  const role = around.step?.role ?? around.scene?.role;
  if (field === "ask") return { name: "ask", details: { office: officeOf(scenario, role) } };
  const container = containerOf(path);
  if (container === "choices" && field === "text")
    return {
      name: "choice",
      details: { office: officeOf(scenario, role), fellows: around.step?.choices?.length ?? 0 },
    };
  if (container === "options" && field === "text")
    return { name: "option", details: { office: officeOf(scenario, role), item: around.item?.name ?? "" } };
  // The tracks of an ending are called like other fields; they hold their own list of texts.
  if (first === "endings" && keys.length === 3) return { name: OF_ONE_KIND[second]!, details: {} };
  const own = CONTAINERS[container]?.[field];
  if (own) return { name: own, details: {} };
  const kind = keys.filter((key) => Object.hasOwn(OF_ONE_KIND, key)).at(-1);
  return { name: kind === undefined ? "text" : OF_ONE_KIND[kind]!, details: {} };
}

/** What a translator should know about the text at `path`: what it is, who says it, where, who hears it, what it depends on. */
export function caseNotes(scenario: Scenario, path: Path, text: string): Note[] {
  const around = aroundIn(scenario, path);
  const value = path.reduce<unknown>((at, key) => (at as Value | undefined)?.[key], scenario);
  const notes = [kindNote(scenario, around, path, value)];
  const { stage, scene, step, choice, topic, ending, law } = around;
  // What belongs to a choice is read together with it.
  if (choice && path.at(-1) !== "text") notes.push({ name: "of-choice", details: { choice: choice.text } });
  if (topic && path.at(-1) !== "name") notes.push({ name: "of-topic", details: { topic: topic.name } });
  if (ending && path.at(-1) !== "title") notes.push({ name: "of-ending", details: { ending: ending.title } });
  if (step)
    notes.push(
      stage && scene
        ? { name: "where", details: { stage: stage.title, scene: scene.title, step: step.step } }
        : { name: "where-interrupting", details: { step: step.step } },
    );
  const present = [...new Set(peopleIn(step?.present ?? scene?.present))];
  if (step && present.length > 0)
    notes.push({ name: "present", details: { people: present.map((one) => nameOf(scenario, one)).join(", ") } });
  if (law && law.length > 0) notes.push({ name: "law", details: { fields: law.join(", ") } });
  if (/\*[^*\n]+\*/.test(text)) notes.push({ name: "emphasis", details: {} });
  return notes;
}
