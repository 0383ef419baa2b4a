import { readdirSync, readFileSync } from "node:fs";
import { caseIds, readRubric, readShippedCase } from "../../src/build/case-folder.ts";
import { settlingAct } from "../../src/core/attempt/finding.ts";
import type { ActEvent, AttemptEvent } from "../../src/core/attempt/log.ts";
import { startOf } from "../../src/core/attempt/replay.ts";
import type { Act, Program } from "../../src/core/program/program.ts";
import { seated } from "../../src/core/program/seated.ts";
import { type Configuration, openActs, takeAct } from "../../src/core/program/step.ts";
import { type Role, ROLES } from "../../src/core/scenario/vocabulary.ts";
import { judging } from "../../src/core/walk/policies/judging.ts";
import { doneAfter, nextAct, pickWith } from "../../src/core/walk/policies/policy.ts";
import { toldAct } from "../../src/core/walk/told-act.ts";
import { walk } from "../../src/core/walk/walk.ts";
import type { AttemptHeader } from "../../src/ui/stores/event-store.ts";
import { picksFor } from "./a-log.ts";

/** The case that the journeys play. */
export const CASE = "the-glasshouse";

const rubric = readRubric(process.cwd());

function readShipped(id: string) {
  const { made, problems } = readShippedCase(process.cwd(), id, rubric);
  if (!made) throw new Error(`${id} has ${problems.length} problems: run npm run scenario -- check ${id}`);
  return made;
}

const { program: unseated, texts, translations } = readShipped(CASE);
const program = seated(unseated, { roles: ROLES });

/** All cases that ship. */
export const cases: readonly string[] = caseIds(process.cwd());

/** The roles that a case offers alone. */
export function offeredBy(id: string): Role[] {
  const { roles } = readShipped(id).program;
  return ROLES.filter((role) => roles[role]?.offered);
}

/** Acts as the walk tells them (src/core/walk/told-act.ts), and the events that they and all continuing between them are. */
export interface Plan {
  ending: string;
  seed: string;
  acts: readonly string[];
  events: readonly { event: ActEvent; told: string | null }[];
}

const AT = "2026-03-01T10:00:00.000Z";

const MOST_ACTS = 2000;

/** Plays in thought from a seed's start; mere continuing is done by itself where `pick` names nothing. */
function playInThought(
  seed: string,
  pick: (now: Configuration, acts: readonly Act[]) => Act | undefined,
  of: Program = program,
): Plan | null {
  const acts: string[] = [];
  const events: { event: ActEvent; told: string | null }[] = [];
  let now = startOf(of, seed);
  for (let count = 0; count < MOST_ACTS; count++) {
    const { ending } = of.steps[now.step]!;
    if (ending !== undefined) return { ending: of.endings[ending]!.id, seed, acts, events };
    const open = openActs(of, now);
    const wish = pick(now, open) ?? open.find(({ type }) => type === "step.continued");
    if (!wish) return null;
    // What the file does not show is settled as unshown, as the host would have it.
    const act =
      wish.type === "item.settled"
        ? settlingAct(of, now, wish.id.split(".")[1]!, picksFor(of, now, wish).picks ?? [])
        : wish;
    const told = toldAct(of, now.step, act);
    if (told !== null) acts.push(told);
    const event = { ...act, step: of.steps[now.step]!.id, at: AT, ...picksFor(of, now, act) };
    events.push({ event, told });
    now = takeAct(of, now, act)!;
  }
  return null;
}

/** The file of an attempt that was saved on the way of a plan, with `left` of its acts still to do; and these acts. */
export function savedOnTheWay({ acts, events, seed }: Plan, left: number): { file: string; acts: readonly string[] } {
  const places = events.flatMap(({ told }, place) => (told === null ? [] : [place]));
  const done = events.slice(0, places[Math.max(0, acts.length - left)]).map(({ event }) => event);
  const log: AttemptEvent[] = [{ type: "attempt.started", at: AT }, { type: "content-note.accepted", at: AT }, ...done];
  const { id, version, hash } = program;
  const header: AttemptHeader = {
    id: `saved${seed}`,
    scenario: { id, version, hash },
    mode: "practice",
    roles: [...ROLES],
    seed,
    language: "en",
    startedAt: AT,
    contentNoteAccepted: true,
    progress: { answered: done.length, stage: "contact" },
  };
  const entries = log.map((event, index) => ({ index, event }));
  return {
    file: JSON.stringify({ "fair-hearing-attempt": 1, header, events: entries }),
    acts: acts.slice(Math.max(0, acts.length - left)),
  };
}

let plans: Plan[] | undefined;

/** A way to every ending, as the walk found it, with a seed for which it holds. */
export function plansToEveryEnding(): Plan[] {
  plans ??= walk(program, rubric).endings.map(({ ending, path }) => {
    for (let seed = 1; seed <= 100; seed++) {
      let place = 0;
      const plan = playInThought(String(seed), (now, open) => {
        const act = open.find((one) => toldAct(program, now.step, one) === path[place]);
        if (act) place += 1;
        return act;
      });
      if (plan?.ending === ending) return plan;
    }
    throw new Error(`no seed up to 100 carries the walk's way to ${ending}`);
  });
  return plans;
}

/** The names of all endings of the case. */
export const endings: readonly string[] = program.endings.map(({ id }) => id);

/** How somebody plays who knows the rubric: as the simulation's expert does. */
export function planOfAnExpert(seed: string, id: string = CASE, roles: readonly Role[] = ROLES): Plan {
  const own = id === CASE && roles === ROLES ? program : seated(readShipped(id).program, { roles });
  let done: ReturnType<typeof doneAfter> = [];
  const pick = pickWith(`expert ${seed}`);
  const plan = playInThought(
    seed,
    (now) => {
      const act = nextAct(judging("expert"), { program: own, rubric, now, done, pick });
      done = doneAfter(done, act);
      return act;
    },
    own,
  );
  if (!plan) throw new Error("an expert comes to no ending");
  return plan;
}

function flat(words: object, under = ""): [string, string][] {
  return Object.entries(words).flatMap(([name, value]: [string, unknown]) =>
    typeof value === "object" && value !== null
      ? flat(value, `${under}${name}.`)
      : [[`${under}${name}`, String(value)] as [string, string]],
  );
}

/** All words of the app in a language, by `screen:key`. */
export function appWords(language: string): Map<string, string> {
  const folder = `locales/${language}`;
  const screens = readdirSync(folder).filter((name) => name.endsWith(".json") && !/^(problems|format)\./.test(name));
  return new Map(
    screens.flatMap((name) =>
      flat(JSON.parse(readFileSync(`${folder}/${name}`, "utf8")) as object, `${name.replace(".json", "")}:`),
    ),
  );
}

/** All words of the case in a language, by key, without marks of emphasis. Empty for a language it is not translated into. */
export function caseWords(language: string, id: string = CASE): Map<string, string> {
  const plain = (text: string): string => text.replace(/\*/g, "");
  const own = id === CASE ? { program, texts, translations } : readShipped(id);
  if (language === own.program.language) return new Map(own.texts.map(({ key, text }) => [key, plain(text)]));
  const found = own.translations.find(({ translation }) => translation.language === language)?.translation.texts ?? {};
  return new Map(Object.entries(found).map(([key, { text }]) => [key, plain(text)]));
}

/** Says the words of one language by `screen:key` (with `{{holes}}` filled) or `case:key`, and throws for one that is missing. */
export function wordsIn(language: string, id: string = CASE): (name: string, holes?: Record<string, string>) => string {
  const app = appWords(language);
  const own = caseWords(language, id);
  return (name, holes = {}) => {
    const text = name.startsWith("case:") ? own.get(name.slice("case:".length)) : app.get(name);
    if (text === undefined) throw new Error(`no words for ${name} in ${language}`);
    return text.replace(/\{\{(\w+)\}\}/g, (_, hole: string) => holes[hole] ?? "");
  };
}

/** The languages that the project lists, and in which the app is to be whole. */
export const listedLanguages: readonly string[] = Object.keys(
  JSON.parse(readFileSync("locales/languages.json", "utf8")) as object,
);
