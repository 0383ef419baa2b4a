import type { Plugin } from "vite";
import { allSpriteParts, buildSprite } from "./art/build-sprite.ts";
import { firstParts, type SpritePart } from "../core/scenario/figure-parts.ts";

const firstId = "virtual:art-sprite";
const restId = "virtual:art-sprite/rest";

/**
 * Draws the people once, while building: `virtual:art-sprite` exports the markup of the parts that the first
 * scene needs, and a function that fetches the rest. The drawing library stays out of what is shipped.
 */
export function artSprite(first: readonly SpritePart[] = firstParts): Plugin {
  return {
    name: "fair-hearing-art-sprite",
    resolveId(id) {
      return id === firstId || id === restId ? `\0${id}` : undefined;
    },
    load(id) {
      if (id === `\0${firstId}`) {
        return [
          `export const firstSprite = ${JSON.stringify(buildSprite(first))};`,
          `export const loadRestOfSprite = () => import("${restId}").then((module) => module.restOfSprite);`,
        ].join("\n");
      }
      if (id === `\0${restId}`) {
        const rest = allSpriteParts().filter((part) => !first.includes(part));
        return `export const restOfSprite = ${JSON.stringify(buildSprite(rest))};`;
      }
      return undefined;
    },
  };
}
