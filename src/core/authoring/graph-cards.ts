import { type Bundle, bundlesOf, ENDINGS } from "./case-graph-bundles.ts";
import {
  type CaseGraph,
  type GraphChoice,
  type GraphCondition,
  type GraphEdge,
  type GraphNode,
  type GraphScene,
  type GraphInterruption,
  RETURN,
} from "./case-graph-types.ts";
import type { LayoutBand, LayoutLink } from "./graph-layout-types.ts";
import { wrapped } from "./wrapped.ts";

/*
 * What stands on each card of the picture and beside each arrow, without words of the app. An arrow is too short for a condition: choices
 * have letters and conditions have numbers, told on the card and written beside its arrows.
 */

/** A line on a card. */
export type CardRow =
  | { kind: "choice"; mark: string; choice: GraphChoice }
  | { kind: "condition"; mark: string; conditions: readonly GraphCondition[] }
  | { kind: "otherwise"; mark: string }
  | { kind: "return" };

export interface Card {
  node: GraphNode;
  /** What it says, in as many lines as are shown. */
  says: readonly string[];
  rows: readonly CardRow[];
  width: number;
  height: number;
}

export interface Frame {
  id: string;
  header: number;
  scene?: GraphScene;
  interruption?: GraphInterruption;
}

export interface Sheet {
  bands: readonly LayoutBand[];
  frames: ReadonlyMap<string, Frame>;
  cards: ReadonlyMap<string, Card>;
  links: readonly (LayoutLink & { bundle: Bundle; mark: string })[];
}

export const CARD = { width: 200, pad: 9, top: 35, says: 13, row: 14, bottom: 7, letters: 30, lines: 2 };

/** The bands beside the stages. No stage has these names. */
export const INTERRUPTIONS = "Interruptions";

/** The cards, frames and arrows of a graph, ready to be laid out. */
export function sheetOf(graph: CaseGraph): Sheet {
  const bundles = byOrigin(bundlesOf(graph));
  const edges = byOrigin(graph.edges);
  const endings = graph.nodes.filter(({ kind }) => kind === "ending");
  const cards = new Map<string, Card>();
  const links: Sheet["links"][number][] = [];
  for (const node of graph.nodes) {
    const leaving = bundles.get(node.id) ?? [];
    const { rows, marks } = rowsOf(node, edges.get(node.id) ?? [], leaving, endings.indexOf(node));
    const says = wrapped(node.says, CARD.letters, CARD.lines);
    const height = CARD.top + says.length * CARD.says + rows.length * CARD.row + CARD.bottom;
    cards.set(node.id, { node, says, rows, width: CARD.width, height });
    leaving.forEach((bundle, i) => {
      if (bundle.to !== RETURN)
        links.push({ id: `${bundle.from}>${bundle.to}`, from: bundle.from, to: bundle.to, bundle, mark: marks[i]! });
    });
  }
  const frames = new Map<string, Frame>();
  const frame = (one: Frame, ids: readonly string[]): LayoutBand["groups"][number] => {
    frames.set(one.id, one);
    return {
      id: one.id,
      header: one.header,
      cards: ids.map((id) => ({ id, width: CARD.width, height: cards.get(id)!.height })),
    };
  };
  const bands = [
    ...graph.stages.map((stage) => ({
      id: stage.id,
      groups: stage.scenes.map((scene) =>
        frame({ id: `scene ${scene.id}`, header: scene.interruptions.length > 0 ? 46 : 34, scene }, scene.steps),
      ),
    })),
    {
      id: ENDINGS,
      groups: [
        frame(
          { id: ENDINGS, header: 34 },
          endings.map(({ id }) => id),
        ),
      ],
    },
    {
      id: INTERRUPTIONS,
      groups: graph.interruptions.map((interruption) =>
        frame({ id: `interruption ${interruption.id}`, header: 46, interruption }, interruption.steps),
      ),
    },
  ];
  return { bands, frames, cards, links };
}

function rowsOf(
  { when, kind }: GraphNode,
  edges: readonly GraphEdge[],
  leaving: readonly Bundle[],
  ending: number,
): { rows: CardRow[]; marks: string[] } {
  if (kind === "ending") {
    const mark = String(ending + 1);
    return { rows: [when ? { kind: "condition", mark, conditions: [when] } : { kind: "otherwise", mark }], marks: [] };
  }
  const choices = new Map<string, GraphChoice>();
  for (const { choice } of edges) if (choice) choices.set(choice.id, choice);
  const letters = new Map([...choices.keys()].map((id, i) => [id, letter(i)]));
  const rows: CardRow[] = [...choices.values()].map((choice) => ({
    kind: "choice",
    mark: letters.get(choice.id)!,
    choice,
  }));
  const conditions = new Map<string, CardRow>();
  const marks = leaving.map(({ ways }) =>
    ways
      .map((way) => {
        const asked = way.conditions.map(({ text }) => text).join(" and ");
        const key = asked === "" && way.otherwise ? RETURN : asked;
        let number = "";
        if (key !== "") {
          const before = conditions.get(key);
          number = before && "mark" in before ? before.mark : String(conditions.size + 1);
          if (!before)
            conditions.set(
              key,
              asked === ""
                ? { kind: "otherwise", mark: number }
                : { kind: "condition", mark: number, conditions: way.conditions },
            );
        }
        return [...way.choices.map(({ id }) => letters.get(id)!), number].filter(Boolean).join(" ");
      })
      .filter(Boolean)
      .join(", "),
  );
  rows.push(...conditions.values());
  if (leaving.some(({ to }) => to === RETURN)) rows.push({ kind: "return" });
  return { rows, marks: leaving.length > 1 ? marks : marks.map((mark) => (conditions.size > 0 ? mark : "")) };
}

function byOrigin<T extends { from: string }>(all: readonly T[]): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const one of all) {
    const list = found.get(one.from);
    if (list) list.push(one);
    else found.set(one.from, [one]);
  }
  return found;
}

/** a to z, then a2 and so on. */
function letter(i: number): string {
  const round = Math.floor(i / 26);
  return `${String.fromCodePoint(97 + (i % 26))}${round === 0 ? "" : round + 1}`;
}
