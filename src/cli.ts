import { commands } from "./cli/commands.ts";
import { runCommandLine } from "./cli/run.ts";

// Whoever reads only the first lines has read enough.
process.stdout.on("error", ({ code }: NodeJS.ErrnoException) => {
  if (code !== "EPIPE") throw new Error(`the output cannot be written: ${code}`);
  process.exit();
});

const { status, out, err } = await runCommandLine(commands, process.argv.slice(2));
process.exitCode = status;
process.stderr.write(err);
process.stdout.write(out);
