import { readRubric } from "../../src/build/case-folder.ts";
import { compile } from "../../src/core/program/compile.ts";
import { assignLineIds } from "../../src/core/scenario/texts.ts";
import { search } from "../../src/core/walk/search.ts";
import { largeScenario } from "./large-scenario.ts";

// Too long for a scenario file, so it is handed to the compiler as it is. Runs as a process of its own, to be measured.
const [steps = 10_000, flags = 10] = process.argv.slice(2).map(Number);
const scenario = largeScenario(steps, flags);
const program = compile(scenario, assignLineIds(scenario, {}));
const { complete, count } = search(program, readRubric("."), () => undefined, { configurations: 20_000_000 });
process.stdout.write(JSON.stringify({ complete, count }));
