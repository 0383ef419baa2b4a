import { atomsOf, readCondition, readEffect } from "../scenario/condition.ts";
import type { PlaceOf } from "../scenario/read-yaml.ts";
import type { Path } from "../scenario/problem.ts";
import type { Scenario } from "../scenario/schema.ts";
import type { Text } from "../scenario/texts.ts";
import type { Translation } from "../scenario/translation.ts";
import type { GraphCondition, Touched, Written } from "./case-graph-types.ts";

/** What a graph is made of; texts and a translation only to have it in another language. */
export interface GraphSource {
  scenario: Scenario;
  placeOf: PlaceOf;
  texts?: readonly Text[];
  translation?: Translation | undefined;
}

/** Reads texts, places and conditions of one case. */
export class GraphReader {
  readonly scenario: Scenario;
  private readonly placeOf: PlaceOf;
  private readonly translated = new Map<string, string>();

  constructor({ scenario, placeOf, texts, translation }: GraphSource) {
    this.scenario = scenario;
    this.placeOf = placeOf;
    for (const { key, path } of translation ? (texts ?? []) : []) {
      const text = translation?.texts[key]?.text;
      if (text !== undefined) this.translated.set(path.join("/"), text);
    }
  }

  /** A text in the language of the graph. */
  text(path: Path, written: string): string {
    return this.translated.get(path.join("/")) ?? written;
  }

  written(path: Path): Written {
    const place = this.placeOf(path);
    return place ? { path, place } : { path };
  }

  condition(text: string, path: Path): GraphCondition {
    return { text, ...this.written(path) };
  }

  /** A condition that stands under `when` beside something, or nothing. */
  when(text: string | undefined, path: Path): { when?: GraphCondition } {
    return text === undefined ? {} : { when: this.condition(text, [...path, "when"]) };
  }

  /** What some effects and conditions ask and change; `perhaps` are effects that may come as well. */
  touched(
    effects: readonly string[],
    conditions: readonly (GraphCondition | undefined)[],
    perhaps: readonly string[] = [],
  ): Touched {
    const sets = [...effects, ...perhaps].flatMap((text) => {
      const reading = readEffect(text);
      return reading.ok ? [reading.value.fact] : [];
    });
    const reads = conditions.flatMap((condition) => {
      const reading = condition && readCondition(condition.text);
      return reading?.ok ? atomsOf(reading.value).map(({ fact }) => fact) : [];
    });
    return { effects, sets: [...new Set(sets)], reads: [...new Set(reads)] };
  }
}
