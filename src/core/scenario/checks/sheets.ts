import { atomsOf, readCondition } from "../condition.ts";
import { error, type Path, type Problem, warning } from "../problem.ts";
import type { ScenarioSheetOption } from "../schema.ts";
import { standingSteps } from "../standing-steps.ts";
import { MEASURES } from "../vocabulary.ts";
import type { Check } from "./surroundings.ts";
import { nearest } from "./suggest.ts";
import { conditionsIn } from "./written.ts";

/** Fewer items make no opportunity (scenarios/rubric.yaml, thresholds.segment.items). */
const LEAST_ITEMS = 3;

/** Sheets have enough items with a sound way to settle each; findings are of elements; every measure asked for can be granted. */
export const checkSheets: Check = (scenario) => {
  const problems: Problem[] = [];
  const granted = new Set<string>();
  const wanted = new Map<string, Path>();
  for (const { step, path } of standingSteps(scenario)) {
    const { sheet } = step;
    if (!sheet) continue;
    if (sheet.items.length < LEAST_ITEMS)
      problems.push(
        warning("few-items", [...path, "sheet", "items"], {
          step: step.step,
          count: sheet.items.length,
          least: LEAST_ITEMS,
        }),
      );
    sheet.items.forEach((item, i) => {
      const at = [...path, "sheet", "items", i];
      if (!item.options.some(mayBeSound))
        problems.push(error("nothing-sound", at, { item: item.item, step: step.step }));
      const [first] = item.options;
      if (first!.critical !== undefined && item.options.every(({ critical }) => critical === first!.critical))
        problems.push(
          error("unavoidable-failure", [...at, "options", 0, "critical"], {
            criterion: first!.critical,
            step: `${step.step}, ${item.item}`,
          }),
        );
      if (item.options.every(({ when }) => when !== undefined))
        problems.push(warning("perhaps-nothing-open", at, { step: `${step.step}, ${item.item}` }));
      item.options.forEach((option, o) => {
        const place = [...at, "options", o];
        if (option.finding !== undefined && item.proves === undefined)
          problems.push(
            error("finding-without-element", [...place, "finding"], { option: option.option, item: item.item }),
          );
        for (const key of ["asks_for", "grants", "refuses"] as const) {
          const name = option[key];
          if (name === undefined) continue;
          measure(name, [...place, key]);
          if (key === "grants") granted.add(name);
          else if (!wanted.has(name)) wanted.set(name, [...place, key]);
        }
      });
    });
  }
  // A condition that waits for a measure which no court can grant never holds.
  for (const { text, path } of conditionsIn(scenario)) {
    const reading = readCondition(text);
    if (!reading.ok) continue;
    for (const { fact, value } of atomsOf(reading.value))
      if (isMeasure(fact) && value === "granted" && !wanted.has(fact)) wanted.set(fact, path);
  }
  for (const [name, path] of wanted)
    if (!granted.has(name)) problems.push(error("measure-nobody-grants", path, { measure: name }));
  return problems;

  function isMeasure(fact: string): boolean {
    const [person, name] = fact.split(".");
    return Object.hasOwn(scenario.people, person!) && (MEASURES as readonly string[]).includes(name ?? "");
  }

  function measure(text: string, path: Path): void {
    const [person, name] = text.split(".");
    if (!Object.hasOwn(scenario.people, person!))
      problems.push(
        error("unknown-person", path, { person: person!, nearest: nearest(person!, Object.keys(scenario.people)) }),
      );
    if (!(MEASURES as readonly string[]).includes(name!))
      problems.push(
        error("unknown-measure", path, {
          measure: name!,
          nearest: nearest(name!, MEASURES),
          known: MEASURES.join(", "),
        }),
      );
  }
};

function mayBeSound({ sound, finding }: ScenarioSheetOption): boolean {
  return sound === undefined ? finding !== undefined : sound !== false;
}
