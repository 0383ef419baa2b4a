import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { readFolder } from "../build/case-folder.ts";
import { writeWhole } from "../build/write-whole.ts";
import { SCENARIO_FILE } from "../core/authoring/read-case.ts";
import { EXIT, projectRoot, root, WrongUse } from "./call.ts";
import type { Answer, Call, Command } from "./command.ts";
import { writeLineIds } from "./ids.ts";

/** `new <name>`: a folder with a small case that plays, to be changed part by part. */
export const newCase: Command = { usage: "<name>", options: { in: { value: "folder" } }, run };

const TEMPLATE = resolve(import.meta.dirname, "template/scenario.yaml");
const SCHEMA = join(projectRoot, "scenarios/scenario.schema.json");
/** The rule for names in a case file, and its longest (scenario/schema.ts). */
const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LONGEST_NAME = 60;

function run({ words: [name = ""], options, language }: Call): Answer {
  if (!NAME.test(name) || name.length > LONGEST_NAME)
    throw new WrongUse("no-name", { name, most: LONGEST_NAME, nearest: suggestedName(name) });
  const folder = resolve(
    options["in"] === undefined ? join(projectRoot, "scenarios") : resolve(root, options["in"]),
    name,
  );
  const path = relative(root, folder) || ".";
  if (existsSync(folder) && readdirSync(folder).length > 0) throw new WrongUse("already-there", { folder: path });
  mkdirSync(folder, { recursive: true });
  writeWhole(join(folder, SCENARIO_FILE), templateFor(name, folder));
  writeLineIds(folder, readFolder(root, folder));
  return {
    status: EXIT.clean,
    data: { case: name, folder: path, files: readdirSync(folder) },
    text: () => language.say("command-line:commands.new.made", { folder: path }),
  };
}

/** The template as the case of a name. Its first line tells editors where the schema of the format is. */
export function templateFor(name: string, folder: string): string {
  const title = `${name[0]!.toUpperCase()}${name.slice(1).replaceAll("-", " ")}`;
  const schema = relative(folder, SCHEMA).replaceAll("\\", "/");
  const text = readFileSync(TEMPLATE, "utf8")
    .replace(/^id: \S+/m, `id: ${name}`)
    .replace(/^title: .*$/m, `title: ${JSON.stringify(title)}`);
  return `# yaml-language-server: $schema=${schema}\n${text}`;
}

/** The nearest allowed name to what somebody wrote, or nothing when none of its letters may stay. */
function suggestedName(name: string): string {
  const plain = name
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST_NAME)
    .replaceAll(/^-+|-+$/g, "");
  return plain;
}
