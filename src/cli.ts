import { check } from "./cli/check.ts";
import { ids } from "./cli/ids.ts";
import { law } from "./cli/law.ts";
import { runCommandLine } from "./cli/run.ts";
import { simulateCase } from "./cli/simulate.ts";
import { texts, translated } from "./cli/translate.ts";
import { walkCase } from "./cli/walk.ts";

// Whoever reads only the first lines has read enough.
process.stdout.on("error", ({ code }: NodeJS.ErrnoException) => {
  if (code !== "EPIPE") throw new Error(`the output cannot be written: ${code}`);
  process.exit();
});

const commands = { check, walk: walkCase, simulate: simulateCase, ids, texts, translated, law };
const { status, out, err } = await runCommandLine(commands, process.argv.slice(2));
process.exitCode = status;
process.stderr.write(err);
process.stdout.write(out);
