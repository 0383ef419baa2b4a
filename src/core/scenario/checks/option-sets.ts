import type { Path } from "../problem.ts";
import type { Scenario, ScenarioChoice, ScenarioSheetOption } from "../schema.ts";
import { standingSteps } from "../standing-steps.ts";

/** One of several things that a learner picks from, as it is read. */
export interface WeighedOption {
  id: string;
  /** The key of its text, by which a translation has it. */
  key: string;
  text: string;
  /** Where its text stands. */
  path: Path;
  /** The sum of its marks at their best; of an option of a sheet 1 where it is sound. */
  worth: number;
}

/** Choices of one decision, options of one item of a sheet, or those of the vignette. */
export interface OptionSet {
  of: "decision" | "item";
  /** The step, and the item. */
  name: string;
  path: Path;
  options: readonly WeighedOption[];
  /** Those of the greatest worth; none where nothing is weighed, or where what is sound depends on the facts. */
  best: readonly WeighedOption[];
}

/** The sum of a choice's marks, each at its best. */
export function worthOf({ marks }: Pick<ScenarioChoice, "marks">): number {
  return Object.values(marks ?? {}).reduce<number>(
    (sum, mark) => sum + (typeof mark === "number" ? mark : Math.max(...mark.map((rule) => rule.mark))),
    0,
  );
}

/** Every set of options that a learner picks from, in file order. */
export function optionSetsOf(scenario: Scenario): OptionSet[] {
  const standing = standingSteps(scenario).flatMap(({ step, path }) => [
    ...(step.choices ? [decisionSet(step.step, step.choices, path)] : []),
    ...(step.sheet?.items ?? []).map(({ item, options }, i) =>
      itemSet(step.step, item, options, [...path, "sheet", "items", i]),
    ),
  ]);
  return scenario.vignette ? [...standing, vignetteSet(scenario.vignette.options)] : standing;
}

/** The same sets with the words of another language, where it has them all. */
export function translatedSets(
  sets: readonly OptionSet[],
  texts: Readonly<Record<string, { text: string }>>,
): OptionSet[] {
  return sets.flatMap((set) => {
    if (!set.options.every(({ key }) => Object.hasOwn(texts, key))) return [];
    const translate = (option: WeighedOption): WeighedOption => ({
      ...option,
      text: texts[option.key]!.text,
      path: ["texts", option.key, "text"],
    });
    const best = new Set(set.best.map(({ id }) => id));
    const options = set.options.map(translate);
    return [
      {
        ...set,
        path: ["texts", set.options[0]!.key],
        options,
        best: options.filter(({ id }) => best.has(id)),
      },
    ];
  });
}

function decisionSet(step: string, choices: readonly ScenarioChoice[], path: Path): OptionSet {
  const options = choices.map((choice, i) => ({
    id: choice.choice,
    key: `choice.${step}.${choice.choice}.text`,
    text: choice.text,
    path: [...path, "choices", i, "text"],
    worth: worthOf(choice),
  }));
  return { of: "decision", name: step, path, options, best: bestOf(options) };
}

function itemSet(step: string, item: string, written: readonly ScenarioSheetOption[], path: Path): OptionSet {
  const options = written.map(({ option, text, sound }, o) => ({
    id: option,
    key: `sheet.${step}.${item}.${option}.text`,
    text,
    path: [...path, "options", o, "text"],
    worth: sound === true ? 1 : 0,
  }));
  const settled = written.every(({ sound, finding }) => typeof sound !== "string" && finding === undefined);
  return { of: "item", name: `${step}, ${item}`, path, options, best: settled ? bestOf(options) : [] };
}

function vignetteSet(written: NonNullable<Scenario["vignette"]>["options"]): OptionSet {
  const options = written.map(({ option, text, sound }, o) => ({
    id: option,
    key: `vignette.${option}.text`,
    text,
    path: ["vignette", "options", o, "text"],
    worth: sound ? 1 : 0,
  }));
  return { of: "item", name: "vignette", path: ["vignette"], options, best: bestOf(options) };
}

function bestOf(options: readonly WeighedOption[]): WeighedOption[] {
  const most = Math.max(...options.map(({ worth }) => worth));
  const best = options.filter(({ worth }) => worth === most);
  return best.length === options.length ? [] : best;
}
