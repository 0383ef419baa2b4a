import { check } from "./check.ts";
import type { Command } from "./command.ts";
import { graph } from "./graph.ts";
import { ids } from "./ids.ts";
import { law } from "./law.ts";
import { newCase } from "./new.ts";
import { simulateCase } from "./simulate.ts";
import { texts, translated } from "./translate.ts";
import { walkCase } from "./walk.ts";

/** Every command by its name, in the order in which help lists them. */
export const commands: Readonly<Record<string, Command>> = {
  new: newCase,
  check,
  walk: walkCase,
  simulate: simulateCase,
  graph,
  ids,
  texts,
  translated,
  law,
};
