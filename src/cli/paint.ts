import { styleText } from "node:util";
import type { Paint } from "../build/tell-problems.ts";

const STYLES = {
  error: ["bold", "red"],
  warning: ["bold", "yellow"],
  advice: ["bold", "cyan"],
  place: ["bold"],
  faint: ["gray"],
} as const;

/** Colours on a terminal that has them, and none elsewhere or where `NO_COLOR` is set. */
export const paint: Paint = (emphasis, text) => {
  // Set to nothing it would still count for Node.js; by the convention only a value counts.
  const wanted = process.stdout.isTTY && !process.env["NO_COLOR"] && process.stdout.hasColors();
  return wanted ? styleText([...STYLES[emphasis]], text, { validateStream: false }) : text;
};
