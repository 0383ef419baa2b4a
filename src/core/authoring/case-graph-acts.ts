import type { Path } from "../scenario/problem.ts";
import type { ScenarioSheetOption, ScenarioStep } from "../scenario/schema.ts";
import type { GraphReader } from "./case-graph-reader.ts";
import type { GraphAct } from "./case-graph-types.ts";

/** What can be done inside an interview, an examination or a sheet before it is left, in the order of the file. */
export function actsInside(from: GraphReader, step: ScenarioStep, path: Path): GraphAct[] {
  return [...questions(from, step, path), ...moves(from, step, path), ...options(from, step, path)];
}

function questioning(step: ScenarioStep, path: Path): { at: Path; asked: ScenarioStep["interview" | "examination"] } {
  return step.interview
    ? { at: [...path, "interview"], asked: step.interview }
    : { at: [...path, "examination"], asked: step.examination };
}

function questions(from: GraphReader, step: ScenarioStep, path: Path): GraphAct[] {
  const { at, asked } = questioning(step, path);
  return (asked?.topics ?? []).flatMap((topic, t) =>
    topic.phrasings.map((phrasing, p): GraphAct => {
      const inTopic: Path = [...at, "topics", t];
      const here: Path = [...inTopic, "phrasings", p];
      const conditions = [
        ...(topic.when === undefined ? [] : [from.condition(topic.when, [...inTopic, "when"])]),
        ...(phrasing.when === undefined ? [] : [from.condition(phrasing.when, [...here, "when"])]),
        ...(phrasing.shows === undefined ? [] : [from.condition(`${phrasing.shows} is held`, [...here, "shows"])]),
      ];
      const { sound = [], spoiled = [] } = topic;
      return {
        id: phrasing.ask,
        kind: "question",
        of: topic.topic,
        type: phrasing.type,
        text: from.text([...here, "text"], phrasing.text),
        conditions,
        ...(phrasing.critical !== undefined && { critical: phrasing.critical }),
        ...(sound.length > 0 && { sound }),
        ...(spoiled.length > 0 && { spoiled }),
        ...from.touched(phrasing.gives ?? [], conditions, [...sound, ...spoiled]),
        ...from.written([...here, "ask"]),
      };
    }),
  );
}

function moves(from: GraphReader, step: ScenarioStep, path: Path): GraphAct[] {
  const { at, asked } = questioning(step, path);
  return (asked?.moves ?? []).map((move, m): GraphAct => {
    const here: Path = [...at, "moves", m];
    const conditions = move.when === undefined ? [] : [from.condition(move.when, [...here, "when"])];
    return {
      id: move.move,
      kind: "move",
      type: move.kind,
      text: from.text([...here, "text"], move.text),
      conditions,
      ...from.touched(move.effects ?? [], conditions),
      ...from.written([...here, "move"]),
    };
  });
}

function options(from: GraphReader, step: ScenarioStep, path: Path): GraphAct[] {
  return (step.sheet?.items ?? []).flatMap((item, i) =>
    item.options.map((option, o): GraphAct => {
      const inItem: Path = [...path, "sheet", "items", i];
      const here: Path = [...inItem, "options", o];
      const conditions = [
        ...(item.when === undefined ? [] : [from.condition(item.when, [...inItem, "when"])]),
        ...(option.when === undefined ? [] : [from.condition(option.when, [...here, "when"])]),
      ];
      return {
        id: option.option,
        kind: "option",
        of: item.item,
        text: from.text([...here, "text"], option.text),
        conditions,
        ...(option.critical !== undefined && { critical: option.critical }),
        ...from.touched([...measureEffects(option), ...(option.effects ?? [])], conditions),
        ...from.written([...here, "option"]),
      };
    }),
  );
}

function measureEffects({ asks_for, grants, refuses }: ScenarioSheetOption): string[] {
  const becomes = (measure: string | undefined, status: string): string[] =>
    measure === undefined ? [] : [`${measure} becomes ${status}`];
  return [...becomes(asks_for, "asked"), ...becomes(refuses, "refused"), ...becomes(grants, "granted")];
}
