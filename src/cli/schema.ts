import { jsonSchemaOf } from "../core/authoring/json-schema.ts";
import { EXIT } from "./call.ts";
import type { Answer, Call, Command } from "./command.ts";

/** `schema`: the JSON Schema by which editors complete, explain and underline a case or a translation. */
export const schema: Command = { usage: "", options: { translation: {} }, run };

function run({ options, language: { say, has } }: Call): Answer {
  const file = options["translation"] === undefined ? "scenario" : "translation";
  const data = jsonSchemaOf(file, (id) => (has(`format:${id}`) ? say(`format:${id}`) : undefined));
  return { status: EXIT.clean, data, text: () => JSON.stringify(data, null, 2) };
}
