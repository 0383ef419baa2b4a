import { check } from "./check.ts";
import type { Command } from "./command.ts";
import { explain } from "./explain.ts";
import { graph } from "./graph.ts";
import { ids } from "./ids.ts";
import { law } from "./law.ts";
import { migrate } from "./migrate.ts";
import { newCase } from "./new.ts";
import { pack } from "./pack.ts";
import { schema } from "./schema.ts";
import { simulateCase } from "./simulate.ts";
import { translate } from "./translate.ts";
import { walkCase } from "./walk.ts";

/** Every command by its name, in the order in which help lists them. */
export const commands: Readonly<Record<string, Command>> = {
  new: newCase,
  check,
  explain,
  walk: walkCase,
  simulate: simulateCase,
  graph,
  pack,
  ids,
  migrate,
  translate,
  law,
  schema,
};
