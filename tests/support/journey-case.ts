import { readdirSync, readFileSync } from "node:fs";
import { caseIds, readRubric, readShippedCase } from "../../src/build/case-folder.ts";
import { startOf } from "../../src/core/attempt/replay.ts";
import type { Act, Program } from "../../src/core/program/program.ts";
import { seated } from "../../src/core/program/seated.ts";
import { type Configuration, openActs, takeAct } from "../../src/core/program/step.ts";
import { type Role, ROLES } from "../../src/core/scenario/vocabulary.ts";
import { judging } from "../../src/core/walk/policies/judging.ts";
import { doneAfter, nextAct, pickWith } from "../../src/core/walk/policies/policy.ts";
import { toldAct } from "../../src/core/walk/told-act.ts";
import { walk } from "../../src/core/walk/walk.ts";

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

/** Acts as the walk tells them (src/core/walk/told-act.ts). */
export interface Plan {
  ending: string;
  seed: string;
  acts: readonly string[];
}

const MOST_ACTS = 2000;

/** Plays in thought from a seed's start; mere continuing is done by itself where `pick` names nothing. */
function playInThought(
  seed: string,
  pick: (now: Configuration, acts: readonly Act[]) => Act | undefined,
  of: Program = program,
): Plan | null {
  const acts: string[] = [];
  let now = startOf(of, seed);
  for (let count = 0; count < MOST_ACTS; count++) {
    const { ending } = of.steps[now.step]!;
    if (ending !== undefined) return { ending: of.endings[ending]!.id, seed, acts };
    const open = openActs(of, now);
    const act = pick(now, open) ?? open.find(({ type }) => type === "step.continued");
    if (!act) return null;
    const told = toldAct(of, now.step, act);
    if (told !== null) acts.push(told);
    now = takeAct(of, now, act)!;
  }
  return null;
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
