import { sameWords } from "./check-received.ts";
import type { ExchangeUnit, ReceivedFile, ReceivedUnit } from "./unit.ts";

/**
 * Gives their keys back to texts whose tool kept none (converters drop `msgctxt` and number the units): a text belongs where its source
 * stands, if that is one place, or the place that it names of several. What has a key of its own is left alone, so that a renamed text
 * never slips into another by its words.
 */
export function findKeys(received: ReceivedFile, known: readonly ExchangeUnit[]): ReceivedFile {
  const keys = new Set(known.map(({ key }) => key));
  // Where not one key is ours, they are the tool's own numbers.
  const numbered = received.units.length > 0 && !received.units.some(({ key }) => keys.has(key));
  const find = (unit: ReceivedUnit): string => {
    const fitting = known.filter(
      ({ source, plural }) => sameWords(source, unit.source) && (plural === undefined) === (unit.plural === undefined),
    );
    const named = fitting.filter(({ file, line }) => unit.places?.includes(`${file}:${line}`));
    const [one, ...others] = fitting.length > 1 ? named : fitting;
    return one && others.length === 0 ? one.key : "";
  };
  const units = received.units.map((unit) =>
    unit.key === "" || numbered || unit.places?.includes(unit.key) ? { ...unit, key: find(unit) } : unit,
  );
  return { ...received, units };
}
