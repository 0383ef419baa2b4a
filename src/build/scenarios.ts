import type { Plugin } from "vite";
import { caseFolders, readFolder, readRubric, UnreadableRubric } from "./case-folder.ts";
import { cardOf, languagesOf, wordsByPart } from "../core/authoring/case-card.ts";
import { type FiledProblem, type MadeCase, type ReadCase, readCase } from "../core/authoring/read-case.ts";
import type { Rubric } from "../core/scoring/rubric.ts";
import { tellProblems } from "./tell-problems.ts";

const LIST = "virtual:scenarios";
const RUBRIC = "virtual:rubric";
const PROGRAM = "virtual:scenario-program/";
const WORDS = "virtual:scenario-words/";

type Made = ReadCase & { made: MadeCase; files: readonly string[] };

function listModule(cases: readonly Made[]): string {
  const programs = cases.map(({ id }) => `${JSON.stringify(id)}: () => import(${JSON.stringify(PROGRAM + id)})`);
  const words = cases.flatMap((one) =>
    languagesOf(one.made).flatMap(({ lang }) =>
      Object.keys(wordsByPart(one.made, lang)).map((part) => {
        const name = `${one.id}/${lang}/${part}`;
        return `${JSON.stringify(name)}: () => import(${JSON.stringify(WORDS + name)})`;
      }),
    ),
  );
  return `
export const scenarios = ${JSON.stringify(cases.map(({ made }) => cardOf(made)))};
const programs = {${programs.join(",")}};
const words = {${words.join(",")}};
export async function loadProgram(id) {
  if (!Object.hasOwn(programs, id)) throw new Error("no case " + id);
  return (await programs[id]()).default;
}
export async function loadWords(id, lang, part) {
  const card = scenarios.find((one) => one.id === id);
  if (!card?.languages.some((one) => one.lang === lang)) throw new Error("no words of " + id + " in " + lang);
  const name = id + "/" + lang + "/" + part;
  return Object.hasOwn(words, name) ? (await words[name]()).default : {};
}
`;
}

/** A module of data; parsing a JSON string is faster than parsing an object literal. */
function dataModule(value: unknown): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
}

/** The rubric; one with problems stops the build with the whole list of them, as a case does. */
function rubricOf(root: string): Rubric {
  try {
    return readRubric(root);
  } catch (fault) {
    if (!(fault instanceof UnreadableRubric)) throw fault;
    throw new Error(`\n${tellProblems(root, fault.problems)}`, { cause: fault });
  }
}

/**
 * Why a case cannot be shipped: what keeps it from being played, or texts whose ids nothing keeps. These would be others in the next version,
 * and no answer of its author changes that.
 */
export function refusalOf({ made, problems, allowed }: ReadCase): FiledProblem[] | undefined {
  if (!made) return problems;
  if (made.unnamed === 0) return undefined;
  return [...problems, ...allowed].filter(({ problem }) => problem.name === "line-without-id");
}

/** Vite plugin that gives the criteria alone, for what is built without the shipped cases. */
export function rubricModule(): Plugin {
  let root = ".";
  return {
    name: "fair-hearing:rubric",
    configResolved(config) {
      root = config.root;
    },
    resolveId: (id) => (id === RUBRIC ? `\0${id}` : undefined),
    load: (id) => (id === `\0${RUBRIC}` ? dataModule(rubricOf(root)) : undefined),
  };
}

/**
 * Vite plugin that reads, checks and compiles every case at build time. A case that cannot be shipped stops the build with the list of its
 * problems; while writing, saving a file of a case reloads the page.
 */
export function scenarios(): Plugin {
  let root = ".";
  let cases: readonly Made[] | undefined;
  const read = (): readonly Made[] => {
    const rubric = rubricOf(root);
    const folders = caseFolders(root).map((path) => {
      const source = readFolder(root, path);
      return { ...readCase(source, rubric), files: [...source.files.keys()].map((name) => `${path}/${name}`) };
    });
    const refused = folders.map(refusalOf).filter((problems) => problems !== undefined);
    if (refused.length > 0) throw new Error(`\n${refused.map((problems) => tellProblems(root, problems)).join("\n")}`);
    return folders as Made[];
  };
  return {
    name: "fair-hearing:scenarios",
    configResolved(config) {
      root = config.root;
    },
    resolveId(id) {
      return [LIST, RUBRIC].includes(id) || id.startsWith(PROGRAM) || id.startsWith(WORDS) ? `\0${id}` : undefined;
    },
    load(resolved) {
      if (!resolved.startsWith("\0virtual:")) return undefined;
      const id = resolved.slice(1);
      if (id === RUBRIC) return dataModule(rubricOf(root));
      if (id !== LIST && !id.startsWith(PROGRAM) && !id.startsWith(WORDS)) return undefined;
      cases ??= read();
      for (const { files } of cases) for (const file of files) this.addWatchFile(`${root}/${file}`);
      if (id === LIST) return listModule(cases);
      if (id.startsWith(PROGRAM))
        return dataModule(cases.find((one) => one.id === id.slice(PROGRAM.length))!.made.program);
      const [name, lang, part] = id.slice(WORDS.length).split("/");
      return dataModule(wordsByPart(cases.find((one) => one.id === name)!.made, lang!)[part!]);
    },
    handleHotUpdate({ file, server }) {
      if (!file.includes("/scenarios/")) return;
      cases = undefined;
      for (const [id, module] of server.moduleGraph.idToModuleMap)
        if (id.startsWith("\0virtual:")) server.moduleGraph.invalidateModule(module);
      server.ws.send({ type: "full-reload" });
    },
  };
}
