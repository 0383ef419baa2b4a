import { ENDINGS } from "./case-graph-bundles.ts";
import { layoutGraph } from "./case-graph-layout.ts";
import type { CaseGraph } from "./case-graph-types.ts";
import { type Card, CARD, type CardRow, type Frame, INTERRUPTIONS, type Sheet, sheetOf } from "./graph-cards.ts";
import type { Box, PlacedBand, PlacedGroup, PlacedLink } from "./graph-layout-types.ts";
import { cardOutline, markPlace, roundedLine } from "./graph-shapes.ts";
import {
  bundleLines,
  choiceMarks,
  conditionText,
  cutText,
  fileLine,
  isolated,
  nodeMeta,
  whenText,
} from "./graph-titles.ts";
import type { Say } from "./graph-words.ts";
import { plainLabel, shortLabel } from "./plain-label.ts";

export interface SvgWords {
  say: Say;
  /** The language of the words, and the direction in which it is read. */
  lang: string;
  rtl: boolean;
}

const MARGIN = 24;
const HEAD = 58;
const LEGEND = 44;

/**
 * The graph as one picture for print and screen: no script, no font and no image from elsewhere. Shapes say what colours say; every card
 * and arrow has a title that tells it whole.
 */
export function graphAsSvg(graph: CaseGraph, words: SvgWords): string {
  const sheet = sheetOf(graph);
  const layout = layoutGraph(sheet.bands, sheet.links, { rtl: words.rtl });
  const width = Math.max(layout.width, 720) + MARGIN * 2;
  const height = layout.height + HEAD + LEGEND + MARGIN;
  const drawing = new Drawing(graph, sheet, words, width);
  const stages = new Map(graph.stages.map(({ id, title }): [string, string] => [id, title]));
  const bandTitle = (id: string): string =>
    stages.get(id) ?? words.say(id === ENDINGS ? "graph:endings" : id === INTERRUPTIONS ? "graph:interruptions" : id);
  const inside = [
    ...layout.bands.map((band) => drawing.band(band)),
    ...layout.groups.map((group) => drawing.frame(group, sheet.frames.get(group.id)!)),
    ...layout.links.map((link) => drawing.link(link)),
    // Words stand above the lines that pass through them.
    ...layout.bands.map((band) => drawing.bandTitle(band, bandTitle(band.id))),
    ...layout.groups.map((group) => drawing.frameWords(group, sheet.frames.get(group.id)!)),
    ...Object.entries(layout.cards).map(([id, box]) => drawing.card(sheet.cards.get(id)!, box)),
    ...layout.links.map((link) => drawing.linkMark(link)),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width.toFixed(0)} ${height.toFixed(0)}" width="${width.toFixed(0)}" height="${height.toFixed(0)}" lang="${words.lang}" direction="${words.rtl ? "rtl" : "ltr"}" role="group" aria-labelledby="title desc">`,
    drawing.head(),
    `<g transform="translate(${((width - layout.width) / 2).toFixed(1)} ${HEAD})">`,
    ...inside,
    `</g>`,
    drawing.legend(height - LEGEND + 12),
    `</svg>\n`,
  ].join("\n");
}

const STYLE = `
svg{background:#fffdf8;font-family:"Source Sans 3","Source Sans 3 Variable","Source Sans Pro","Noto Naskh Arabic","Segoe UI","Helvetica Neue",Arial,"Liberation Sans",sans-serif;font-size:11px;fill:#20283a}
text{fill:#20283a}
.title{font:600 22px "Source Serif 4","Source Serif 4 Variable","Noto Naskh Arabic",Georgia,serif}
.band{fill:#f4eee1;stroke:#e0d5bd}
.band-title{font-weight:700;font-size:14px}
.band-title,.frame-title,.frame-words{paint-order:stroke;stroke-width:4px;stroke-linejoin:round}.band-title{stroke:#f4eee1}.frame-title,.frame-words{stroke:#fffdf8}
.frame{fill:#fffdf8;stroke:#a89a7c;stroke-width:1}
.frame.beside{stroke:#2f6d66;stroke-dasharray:5 3}
.frame-title{font-weight:600;font-size:12px}
.soft,.frame-words{fill:#565b69;font-size:10px}
.card path{fill:#fff;stroke:#20283a;stroke-width:1.1}
.card.decision path,.card.examination path,.card.interview path,.card.sheet path{stroke-width:1.7}
.name{font-weight:700;font-size:12px}
.says{font-style:italic;fill:#33394a}
.mark{font-weight:700}
.critical path{fill:#b4582f;stroke:none}.critical text{fill:#fff;font-weight:700;font-size:9px;text-anchor:middle}
.repairs path{fill:none;stroke:#2f6d66;stroke-width:1.6}
.line{fill:none;stroke:#20283a;stroke-width:1.2}
.link-mark{font-weight:700;font-size:10.5px;paint-order:stroke;stroke:#fffdf8;stroke-width:4px;stroke-linejoin:round}
@media print{svg,.band,.frame{background:#fff;fill:#fff}text{fill:#000}.band{stroke:#999;stroke-width:.6}.line,.card path{stroke:#000}.link-mark{stroke:#fff}}
`.trim();

class Drawing {
  private readonly graph: CaseGraph;
  private readonly sheet: Sheet;
  private readonly words: SvgWords;
  private readonly width: number;
  private readonly links: ReadonlyMap<string, Sheet["links"][number]>;

  constructor(graph: CaseGraph, sheet: Sheet, words: SvgWords, width: number) {
    this.graph = graph;
    this.sheet = sheet;
    this.words = words;
    this.width = width;
    this.links = new Map(sheet.links.map((link) => [link.id, link]));
  }

  head(): string {
    const { say } = this.words;
    const { graph } = this;
    const counts = {
      stages: graph.stages.length,
      scenes: graph.stages.reduce((sum, { scenes }) => sum + scenes.length, 0),
      steps: graph.nodes.filter(({ kind }) => kind !== "ending").length,
      endings: graph.nodes.filter(({ kind }) => kind === "ending").length,
    };
    const title = plainLabel(graph.title);
    const description = say("graph:description", counts);
    return [
      `<title id="title">${xml(title)}</title>`,
      `<desc id="desc">${xml(description)}</desc>`,
      `<style>${STYLE}</style>`,
      `<defs><marker id="arrow" viewBox="0 0 8 8" refX="7.5" refY="4" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path d="M0 0.6 8 4 0 7.4Z" fill="#20283a"/></marker></defs>`,
      this.text(this.sheetBox(), 0, 34, title, "title"),
      this.text(this.sheetBox(), 0, 51, `${graph.id} ${graph.version}. ${description}`, "soft"),
    ].join("\n");
  }

  band(box: PlacedBand): string {
    return `<rect class="band" ${rect(box)} rx="4"/>`;
  }

  bandTitle(box: PlacedBand, title: string): string {
    const shown = box.part > 0 ? this.words.say("graph:continued", { title: plainLabel(title) }) : plainLabel(title);
    return this.text(box, 9, 18, this.fitted(shown, box.width - 18, 8.6), "band-title");
  }

  frame(box: PlacedGroup, frame: Frame): string {
    const line = frame.scene ?? frame.interruption;
    const whole = [...this.frameLines(box, frame).map(([words]) => words), line && fileLine(line)].filter(Boolean);
    return `<g><title>${xml(whole.join("\n"))}</title><rect class="frame${frame.scene ? "" : " beside"}" ${rect(box)} rx="5"/></g>`;
  }

  frameWords(box: PlacedGroup, frame: Frame): string {
    return this.frameLines(box, frame)
      .map(([line, name], i) =>
        this.text(
          box,
          FRAME_PAD,
          16 + i * 13,
          this.fitted(line, box.width - FRAME_PAD * 2, name === "frame-title" ? 7 : 5.6),
          name,
        ),
      )
      .join("");
  }

  private frameLines({ part }: PlacedGroup, { scene, interruption }: Frame): [words: string, name: string][] {
    const { say } = this.words;
    if (scene) {
      const title = plainLabel(scene.title);
      const by = isolated(scene.interruptions.join(", "));
      return [
        [part > 0 ? say("graph:continued", { title }) : title, "frame-title"],
        [say("graph:scene", { id: isolated(scene.id), at: whenText(scene.at, say) }), "frame-words"],
        ...(scene.interruptions.length > 0
          ? [[say("graph:interrupted-by", { interruptions: by }), "frame-words"] as [string, string]]
          : []),
      ];
    }
    if (!interruption)
      return [
        [say("graph:first-that-holds"), "frame-title"],
        [say("graph:in-order"), "frame-words"],
      ];
    const { id, kind, once, when, title } = interruption;
    const what = [isolated(id), say(`play:interruption.${kind}`), ...(once ? [say("graph:once")] : [])];
    return [
      [plainLabel(title), "frame-title"],
      [what.join(" · "), "frame-words"],
      [when ? conditionText([when], say) : say("graph:called"), "frame-words"],
    ];
  }

  link({ id, points }: PlacedLink): string {
    const { from, bundle } = this.links.get(id)!;
    const lines = bundleLines(bundle, this.words.say).map((line) => `${isolated(from)}: ${line}`);
    return `<path class="line" d="${roundedLine(points)}" marker-end="url(#arrow)"><title>${xml(lines.join("\n"))}</title></path>`;
  }

  linkMark({ id, points }: PlacedLink): string {
    const { mark } = this.links.get(id)!;
    if (mark === "") return "";
    const { x, y, anchor } = markPlace(points);
    return `<text class="link-mark" direction="ltr" text-anchor="${anchor}" x="${x.toFixed(1)}" y="${y.toFixed(1)}">${xml(shortLabel(mark, 16))}</text>`;
  }

  card(card: Card, box: Box): string {
    const { node, says, rows } = card;
    const { say } = this.words;
    const parts = [
      `<path d="${cardOutline(node.kind, box, this.words.rtl)}"/>`,
      this.text(box, CARD.pad, 17, this.fitted(node.id, box.width - CARD.pad * 2, 7.2), "name"),
      this.text(box, CARD.pad, 29, this.fitted(nodeMeta(node, say), box.width - CARD.pad * 2, 5.6), "soft"),
      ...says.map((line, i) => this.text(box, CARD.pad, CARD.top + 8 + i * CARD.says, line, "says")),
      ...rows.map((row, i) => this.row(row, box, CARD.top + says.length * CARD.says + i * CARD.row + 10)),
    ];
    return `<g class="card ${node.kind}" role="img"><title>${xml(this.cardTitle(card))}</title>${parts.join("")}</g>`;
  }

  private cardTitle({ node, rows }: Card): string {
    const { say } = this.words;
    const line = fileLine(node);
    return [
      [isolated(node.id), nodeMeta(node, say), ...(line === undefined ? [] : [isolated(line)])].join(", "),
      plainLabel(node.says),
      ...rows.map((row) => {
        if (row.kind !== "choice") return this.rowText(row);
        const { id, text } = row.choice;
        return [`${row.mark}) ${isolated(id)}: ${plainLabel(text)}`, ...choiceMarks(row.choice, say)].join("; ");
      }),
      ...this.sheet.links.filter(({ from }) => from === node.id).flatMap(({ bundle }) => bundleLines(bundle, say)),
    ]
      .filter(Boolean)
      .join("\n");
  }

  private rowText(row: CardRow): string {
    const { say } = this.words;
    if (row.kind === "choice") {
      const { id, when } = row.choice;
      return [isolated(id), ...(when ? [isolated(plainLabel(when.text))] : [])].join(" · ");
    }
    if (row.kind === "condition") return conditionText(row.conditions, say);
    return say(row.kind === "return" ? "graph:returns" : "graph:otherwise");
  }

  private row(row: CardRow, box: Box, y: number): string {
    const marked = row.kind === "choice" ? [row.choice.critical !== undefined, row.choice.repairs.length > 0] : [];
    const signs = marked.filter(Boolean).length * 14;
    const mark = row.kind === "return" ? "↩" : row.mark;
    const indent = Math.max(13, mark.length * 7 + 6);
    const text = this.fitted(this.rowText(row), box.width - CARD.pad * 2 - indent - signs, 6);
    const end = (from: number): number =>
      this.words.rtl ? box.x + CARD.pad + 5 + from : box.x + box.width - CARD.pad - 5 - from;
    const signY = box.y + y - 4;
    return [
      this.text(box, CARD.pad, y, mark, "mark"),
      this.text(box, CARD.pad + indent, y, text, row.kind === "choice" ? "choice" : "soft"),
      marked[0] ? criticalSign(end(0), signY) : "",
      marked[1] ? repairsSign(end(marked[0] ? 14 : 0), signY) : "",
    ].join("");
  }

  legend(y: number): string {
    const { say, rtl } = this.words;
    const kinds = ["talk", "decision", "interview", "examination", "sheet", "ending"] as const;
    const entries: { draw: (x: number) => string; text: string; wide: number }[] = [
      ...kinds.map((kind) => ({
        draw: (x: number) =>
          `<g class="card ${kind}"><path d="${cardOutline(kind, { x, y: y - 11, width: 30, height: 17 }, rtl)}"/></g>`,
        text: say(`graph:kind.${kind}`),
        wide: 30,
      })),
      { draw: (x) => criticalSign(x + 6, y - 3), text: say("graph:legend.critical"), wide: 12 },
      { draw: (x) => repairsSign(x + 6, y - 3), text: say("graph:legend.repairs"), wide: 12 },
      {
        draw: (x) => `<text class="mark" direction="ltr" x="${x}" y="${y + 1}">a</text>`,
        text: say("graph:legend.choice"),
        wide: 8,
      },
      {
        draw: (x) => `<text class="mark" direction="ltr" x="${x}" y="${y + 1}">1</text>`,
        text: say("graph:legend.condition"),
        wide: 8,
      },
    ];
    const whole: Box = this.sheetBox();
    let at = 0;
    const drawn = entries.map(({ draw, text, wide }) => {
      const x = rtl ? whole.x + whole.width - at - wide : whole.x + at;
      const words = this.text(whole, at + wide + 6, y + 1, text, "soft");
      at += wide + 6 + Array.from(text).length * 5 + 20;
      return draw(x) + words;
    });
    return `<g aria-hidden="true">${drawn.join("")}</g>`;
  }

  private sheetBox(): Box {
    return { x: MARGIN, y: 0, width: this.width - MARGIN * 2, height: 0 };
  }

  /** A line of text that begins at a distance from the side of a box where reading begins. */
  private text(box: Box, inset: number, y: number, text: string, name: string): string {
    const x = this.words.rtl ? box.x + box.width - inset : box.x + inset;
    return `<text class="${name}" x="${x.toFixed(1)}" y="${(box.y + y).toFixed(1)}">${xml(text)}</text>`;
  }

  /** As much of a text as fits into a width, at about so much a letter. */
  private fitted(text: string, width: number, letter: number): string {
    return cutText(text, Math.max(4, Math.floor(width / letter)));
  }
}

const FRAME_PAD = 10;

function criticalSign(x: number, y: number): string {
  return `<g class="critical"><path d="M${x.toFixed(1)} ${(y - 6).toFixed(1)}l6 10.5h-12z"/><text direction="ltr" x="${x.toFixed(1)}" y="${(y + 3.4).toFixed(1)}">!</text></g>`;
}

function repairsSign(x: number, y: number): string {
  return `<g class="repairs"><path d="M${(x - 4).toFixed(1)} ${y.toFixed(1)}h8M${x.toFixed(1)} ${(y - 4).toFixed(1)}v8"/></g>`;
}

function rect({ x, y, width, height }: Box): string {
  return `x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${width.toFixed(1)}" height="${height.toFixed(1)}"`;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function xml(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign]!);
}
