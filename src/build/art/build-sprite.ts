import { createRequire } from "node:module";
import { createElement, type ComponentType } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { SpritePart } from "../../core/scenario/figure-parts.ts";
import {
  beardSources,
  bodySources,
  faceSources,
  glassesSources,
  hairSources,
  standingSources,
  type PartSource,
} from "./part-sources.ts";
import { roundPath } from "./path-rounding.ts";

// Half of the 850-wide sheet of Open Peeps: still finer than a pixel on a projector.
const spriteScale = 0.5;
const ink = "var(--art-ink)";
const fill = "var(--art-paper)";

const groups: Record<string, Record<string, PartSource>> = {
  face: faceSources,
  hair: hairSources,
  body: bodySources,
  stand: standingSources,
  beard: beardSources,
  glasses: glassesSources,
};

/** Every part that figures can be made of, in the order they are drawn in the sprite. */
export function allSpriteParts(): SpritePart[] {
  return Object.entries(groups).flatMap(([group, sources]) =>
    Object.keys(sources).map((name) => `${group}-${name}` as SpritePart),
  );
}

/** Draws the given parts as one SVG of definitions, ready to be put into a document once. */
export function buildSprite(parts: readonly SpritePart[]): string {
  const drawn = parts.map(drawPart).join("");
  return `<svg xmlns="http://www.w3.org/2000/svg" width="0" height="0" aria-hidden="true"><defs>${drawn}</defs></svg>`;
}

function drawPart(part: SpritePart): string {
  const dash = part.indexOf("-");
  const source = groups[part.slice(0, dash)]?.[part.slice(dash + 1)];
  if (!source) throw new Error(`No drawing is known for the figure part "${part}"`);
  const paths = readPaths(source).map(
    ({ d, colour, evenOdd, x, y }) =>
      `<path fill="${colour}"${evenOdd ? ' fill-rule="evenodd"' : ""} d="${roundPath(d, spriteScale, x + source.moveX, y + source.moveY)}"/>`,
  );
  const added = (source.add ?? []).map(
    (d) => `<path fill="${ink}" d="${roundPath(d, spriteScale, source.moveX, source.moveY)}"/>`,
  );
  const cloth = (source.cloth ?? []).map(
    (d) =>
      `<path fill="${fill}" stroke="${ink}" stroke-width="9" stroke-linecap="round" stroke-linejoin="round" d="${d}"/>`,
  );
  return `<g id="${part}">${[...paths, ...added, ...cloth].join("")}</g>`;
}

interface DrawnPath {
  d: string;
  colour: string;
  evenOdd: boolean;
  x: number;
  y: number;
}

function readPaths(source: PartSource): DrawnPath[] {
  const markup = renderToStaticMarkup(
    createElement(loadPart(source.from), { strokeColor: ink, backgroundColor: fill }),
  );
  const outer = /^<g transform="translate\(([-\d.]+) ([-\d.]+)\)"/.exec(markup);
  const outerX = Number(outer?.[1] ?? 0);
  const outerY = Number(outer?.[2] ?? 0);
  return [...markup.matchAll(/<path [^>]*>/g)].map(([tag]) => {
    const move = /transform="translate\(([-\d.]+) ([-\d.]+)\)"/.exec(tag);
    const isInk = tag.includes(`fill="${ink}"`);
    return {
      d: withoutSubpaths(/ d="([^"]+)"/.exec(tag)?.[1] ?? "", isInk ? source.without : undefined),
      colour: isInk ? ink : fill,
      evenOdd: tag.includes('fill-rule="evenodd"'),
      x: outerX + Number(move?.[1] ?? 0),
      y: outerY + Number(move?.[2] ?? 0),
    };
  });
}

function withoutSubpaths(d: string, without: readonly number[] = []): string {
  if (without.length === 0) return d;
  return d
    .split(/(?=M)/)
    .filter((_, order) => !without.includes(order))
    .join("");
}

type PartComponent = ComponentType<{ strokeColor: string; backgroundColor: string }>;

// Each part is its own CommonJS file; loading the package's index would read two megabytes.
const require = createRequire(import.meta.url);

function loadPart(from: string): PartComponent {
  const name = from.slice(from.lastIndexOf("/") + 1);
  const module = require(`react-peeps/lib/peeps/${from}.js`) as Record<string, PartComponent>;
  const component = module[name];
  if (!component) throw new Error(`react-peeps has no part "${from}"`);
  return component;
}
