import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { allSpriteParts, buildSprite } from "./build-sprite.ts";
import {
  beardNames,
  bodyNames,
  expressionNames,
  firstParts,
  glassesNames,
  hairNames,
  standingBodies,
  standingBodyOf,
} from "../../core/scenario/figure-parts.ts";

describe("the sprite of people", () => {
  test("draws every part that a case file may name", () => {
    const named = [
      ...expressionNames.map((name) => `face-${name}`),
      ...hairNames.map((name) => `hair-${name}`),
      ...bodyNames.map((name) => `body-${name}`),
      ...standingBodies.map((name) => `stand-${name}`),
      ...beardNames.map((name) => `beard-${name}`),
      ...glassesNames.map((name) => `glasses-${name}`),
    ];
    expect([...allSpriteParts()].sort()).toEqual(named.sort());
    const sprite = buildSprite(allSpriteParts());
    for (const name of named) expect(sprite).toContain(`<g id="${name}"><path `);
  });

  test("takes its colours only from the theme and carries no style of its own", () => {
    const sprite = buildSprite(allSpriteParts());
    expect(new Set(sprite.match(/(?:fill|stroke)="[^"]*"/g))).toEqual(
      new Set(['fill="var(--art-ink)"', 'fill="var(--art-paper)"', 'stroke="var(--art-ink)"']),
    );
    expect(sprite).not.toMatch(/style|NaN|undefined/);
  });

  test("stays small: all people under 30 KB, those of the first scene under 12 KB", () => {
    expect(gzipSync(buildSprite(allSpriteParts())).length).toBeLessThan(30_000);
    expect(gzipSync(buildSprite(firstParts)).length).toBeLessThan(12_000);
  });

  test("knows a standing body for all clothes", () => {
    for (const body of bodyNames) expect(standingBodies).toContain(standingBodyOf[body]);
  });
});
