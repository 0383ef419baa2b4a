import { simulate } from "../core/walk/simulate.ts";
import { EXIT, madeCase, print, rubric } from "./call.ts";

/** `simulate <case>`: a thousand attempts each by random, expert and one-sided players. */
export function simulateCase([word]: readonly string[], asJson: boolean): number {
  const results = simulate(madeCase(word).made.program, rubric, 1000);
  if (asJson) {
    print(JSON.stringify(results, null, 2));
    return EXIT.clean;
  }
  for (const { player, means, bands, moments } of results) {
    const shown = means
      .map(({ dimension, mean }) => `${dimension} ${mean === null ? "–" : mean.toFixed(0)}`)
      .join("  ");
    print(
      `${player.padEnd(10)} ${shown}\n${"".padEnd(10)} ${JSON.stringify(bands)}  scored moments ${moments.least}–${moments.most}, mean ${moments.mean.toFixed(1)}`,
    );
  }
  return EXIT.clean;
}
