import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { packSource } from "../build/pack-source.ts";
import { sheetPage } from "../core/authoring/pack/sheet-html.ts";
import { PACK_PARTS, type PackPart, trainerPack } from "../core/authoring/pack/trainer-pack.ts";
import { EXIT, madeCase, projectRoot, root, theRubric, WrongUse } from "./call.ts";
import type { Answer, Call, Command } from "./command.ts";

/** `pack <case>`: the trainer pack as one page that prints and needs nothing else, the same as the screen's. */
export const pack: Command = {
  usage: "<case>",
  options: { part: { value: "part", among: PACK_PARTS }, out: { value: "file" } },
  run,
};

function run(call: Call): Answer {
  const { made } = madeCase(call);
  const { part, out } = call.options;
  const source = packSource(made, theRubric(), call.language);
  const parts = part === undefined ? PACK_PARTS : [part as PackPart];
  const { lang, dir } = source.words;
  const text = sheetPage(trainerPack(source, parts), {
    title: `${call.language.say("pack:title")}: ${source.words.text("title")}`,
    lang,
    dir,
    style: readFileSync(join(projectRoot, "src/ui/pack/pack.css"), "utf8"),
  });
  if (out === undefined) return { status: EXIT.clean, data: { parts, html: text }, text: () => text.trimEnd() };
  try {
    writeFileSync(resolve(root, out), text);
  } catch (fault) {
    throw new WrongUse("cannot-write", { file: out, detail: (fault as NodeJS.ErrnoException).code ?? String(fault) });
  }
  return {
    status: EXIT.clean,
    data: { file: out, parts },
    text: () => call.language.say("command-line:commands.pack.written", { file: out, parts: parts.length }),
  };
}
