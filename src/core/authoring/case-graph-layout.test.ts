import * as fc from "fast-check";
import { expect, test } from "vitest";
import { largeScenario } from "../../../tests/bench/large-scenario.ts";
import { randomScenarioOf } from "../../../tests/support/random-scenario.ts";
import type { Scenario } from "../scenario/schema.ts";
import { caseGraph } from "./case-graph.ts";
import { ENDINGS } from "./case-graph-bundles.ts";
import { layoutGraph } from "./case-graph-layout.ts";
import { type Sheet, sheetOf } from "./graph-cards.ts";
import type { Box, GraphLayout, Point } from "./graph-layout-types.ts";

function laidOut(
  scenario: Scenario,
  options: Parameters<typeof layoutGraph>[2] = {},
): { sheet: Sheet; layout: GraphLayout } {
  const sheet = sheetOf(caseGraph({ scenario, placeOf: () => undefined }));
  return { sheet, layout: layoutGraph(sheet.bands, sheet.links, options) };
}

const SLACK = 0.01;

function overlap(a: Box, b: Box): boolean {
  return (
    a.x + SLACK < b.x + b.width &&
    b.x + SLACK < a.x + a.width &&
    a.y + SLACK < b.y + b.height &&
    b.y + SLACK < a.y + a.height
  );
}

function within(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x - SLACK &&
    inner.y >= outer.y - SLACK &&
    inner.x + inner.width <= outer.x + outer.width + SLACK &&
    inner.y + inner.height <= outer.y + outer.height + SLACK
  );
}

/** Whether a point lies on the edge of a box. */
function touches({ x, y }: Point, box: Box): boolean {
  const inside = within({ x, y, width: 0, height: 0 }, box);
  const sides = [x - box.x, box.x + box.width - x, y - box.y, box.y + box.height - y];
  return inside && sides.some((distance) => Math.abs(distance) < 0.6);
}

const pairs = (boxes: readonly Box[]): [Box, Box][] =>
  boxes.flatMap((a, i) => boxes.slice(i + 1).map((b): [Box, Box] => [a, b]));

const scenarios = randomScenarioOf(12);
const options = fc.record({ rtl: fc.boolean(), abreast: fc.integer({ min: 1, max: 3 }) });

test("places every card once, none upon another, each in a frame, each frame in a band and all on the sheet", () => {
  fc.assert(
    fc.property(scenarios, options, (scenario, wanted) => {
      const { sheet, layout } = laidOut(scenario, wanted);
      expect(Object.keys(layout.cards).sort()).toEqual([...sheet.cards.keys()].sort());
      for (const boxes of [Object.values(layout.cards), layout.groups, layout.bands])
        for (const [a, b] of pairs(boxes)) expect(overlap(a, b)).toBe(false);
      for (const card of Object.values(layout.cards))
        expect(layout.groups.filter((group) => within(card, group))).toHaveLength(1);
      for (const group of layout.groups) expect(layout.bands.filter((band) => within(group, band))).toHaveLength(1);
      const whole = { x: 0, y: 0, width: layout.width, height: layout.height };
      for (const band of layout.bands) expect(within(band, whole)).toBe(true);
      for (const { points } of layout.links)
        for (const point of points) expect(within({ ...point, width: 0, height: 0 }, whole)).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test("draws every arrow from the card that it leaves to the card or frame that it reaches", () => {
  fc.assert(
    fc.property(scenarios, options, (scenario, wanted) => {
      const { sheet, layout } = laidOut(scenario, wanted);
      const links = new Map(layout.links.map((link) => [link.id, link]));
      for (const { id, from, to } of sheet.links) {
        const { points } = links.get(id)!;
        expect(touches(points[0]!, layout.cards[from]!)).toBe(true);
        const target = to === ENDINGS ? layout.groups.find((group) => group.id === ENDINGS)! : layout.cards[to]!;
        expect(touches(points.at(-1)!, target)).toBe(true);
      }
    }),
    { numRuns: 40 },
  );
});

test("mirrors the whole sheet where reading goes from right to left", () => {
  fc.assert(
    fc.property(scenarios, (scenario) => {
      const { layout } = laidOut(scenario);
      const { layout: other } = laidOut(scenario, { rtl: true });
      for (const [id, { x, width, y }] of Object.entries(layout.cards))
        expect(other.cards[id]).toMatchObject({ x: layout.width - x - width, y });
    }),
    { numRuns: 20 },
  );
});

test("lays out the same graph the same way", () => {
  fc.assert(
    fc.property(scenarios, (scenario) => {
      expect(laidOut(structuredClone(scenario)).layout).toEqual(laidOut(scenario).layout);
    }),
    { numRuns: 20 },
  );
});

test("cuts a scene of a thousand steps into parts, so that the sheet keeps its shape", () => {
  const { layout } = laidOut(largeScenario(1000, 10));
  expect(Object.keys(layout.cards)).toHaveLength(1002);
  expect(layout.groups.filter(({ id }) => id === "scene row").length).toBeGreaterThan(10);
  expect(layout.width / layout.height).toBeGreaterThan(1);
  expect(layout.width / layout.height).toBeLessThan(2);
});
