import { lawTexts } from "../core/scenario/law-texts.ts";
import { EXIT, madeCase } from "./call.ts";
import type { Answer, Call, Command } from "./command.ts";

/** `law <case>`: every text that depends on a field of the law profile. */
export const law: Command = { usage: "<case>", run };

function run(call: Call): Answer {
  const { id, made } = madeCase(call);
  const texts = lawTexts(made.scenario).map((one) => ({ ...one, line: made.placeOf(one.path)?.line }));
  return {
    status: EXIT.clean,
    data: { case: id, texts },
    text: () =>
      texts
        .map(
          ({ name, line, fields, text }) =>
            `${line === undefined ? "" : `${line}  `}${name}  [${fields.join(", ")}]\n  ${text}`,
        )
        .join("\n"),
  };
}
