import { lawTexts } from "../core/scenario/law-texts.ts";
import { EXIT, madeCase, print } from "./call.ts";

/** `law <case>`: every text that depends on a field of the law profile. */
export function printLaw([word]: readonly string[]): number {
  for (const { path, fields, text } of lawTexts(madeCase(word).made.scenario))
    print(`${path.join(".")}  [${fields.join(", ")}]\n  ${text}`);
  return EXIT.clean;
}
