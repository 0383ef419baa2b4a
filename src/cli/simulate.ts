import { simulate } from "../core/walk/simulate.ts";
import { EXIT, madeCase, numberGiven, rubric } from "./call.ts";
import type { Answer, Call, Command } from "./command.ts";

/** `simulate <case>`: many attempts each by random, expert and one-sided players. */
export const simulateCase: Command = { usage: "<case>", options: { runs: { value: "number" } }, run };

function run(call: Call): Answer {
  const { id, made } = madeCase(call);
  const results = simulate(made.program, rubric, numberGiven(call, "runs", 1000, 1));
  const lines = results.map(({ player, means, bands, moments }) => {
    const shown = means
      .map(({ dimension, mean }) => `${dimension} ${mean === null ? "–" : mean.toFixed(0)}`)
      .join("  ");
    return `${player.padEnd(10)} ${shown}\n${"".padEnd(10)} ${JSON.stringify(bands)}  ${moments.least}–${moments.most}, ${moments.mean.toFixed(1)}`;
  });
  return { status: EXIT.clean, data: { case: id, players: results }, text: () => lines.join("\n") };
}
