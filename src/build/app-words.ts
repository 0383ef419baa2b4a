import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Screens } from "../core/authoring/exchange/app-units.ts";

/** The app's words in one language as they are written, by screen; none for a language that has no folder. */
export function readScreens(root: string, language: string): Screens {
  const folder = join(root, "locales", language);
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return new Map(
    names.sort().map((name) => [name.slice(0, -".json".length), readFileSync(join(folder, name), "utf8")]),
  );
}
