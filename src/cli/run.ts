import { UnreadableRubric } from "../build/case-folder.ts";
import { type Words, wordsIn } from "../build/words.ts";
import { NOTHING_NEAR } from "../core/scenario/checks/suggest.ts";
import { CaseStopped, EXIT, problemsAnswer, WrongUse } from "./call.ts";
import type { Answer } from "./command.ts";
import { helpOn, helpOnAll, usageOf } from "./help.ts";
import { type Commands, languageOf, readCall, wantsJson } from "./read-call.ts";

/** What a command line prints, and the status it ends with. */
export interface Printed {
  status: number;
  out: string;
  err: string;
}

/** Reads a command line, has the command answer, and puts the answer as text or as one JSON document. Throws only for our own bugs. */
export async function runCommandLine(commands: Commands, args: readonly string[]): Promise<Printed> {
  const words = wordsIn(languageOf(args));
  const json = wantsJson(args);
  try {
    const asked = readCall(commands, args);
    if (!asked.help) return printed(await asked.command.run(asked.call), json);
    const text =
      asked.name === undefined ? helpOnAll(commands, words) : helpOn(asked.name, commands[asked.name]!, words);
    return printed({ status: EXIT.clean, data: { help: text }, text: () => text }, json);
  } catch (fault) {
    if (fault instanceof CaseStopped || fault instanceof UnreadableRubric)
      return printed(problemsAnswer(fault.problems, words), json);
    if (!(fault instanceof WrongUse)) throw fault;
    const sentence = wrongUse(fault, words);
    if (json) return printed({ status: EXIT.wrongUse, data: { wrongUse: sentence, problems: [] }, text: String }, json);
    const name = args.find((one) => Object.hasOwn(commands, one));
    const usage = name === undefined ? helpOnAll(commands, words) : usageOf(name, commands[name]!, words);
    return { status: EXIT.wrongUse, out: "", err: `${sentence}\n\n${usage}\n` };
  }
}

function wrongUse({ key, details }: WrongUse, { say, has }: Words): string {
  const { nearest, word } = details;
  const sentence = say(`command-line:wrong.${key}`, {
    ...details,
    ...(typeof word === "string" && has(`command-line:word.${word}`) ? { word: say(`command-line:word.${word}`) } : {}),
  });
  return typeof nearest === "string" && nearest !== NOTHING_NEAR
    ? `${sentence} ${say("command-line:wrong.nearest", { nearest })}`
    : sentence;
}

function printed({ status, data, text }: Answer, json: boolean): Printed {
  return { status, out: `${json ? JSON.stringify(data, null, 2) : text()}\n`, err: "" };
}
