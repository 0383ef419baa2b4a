import * as fc from "fast-check";
import { expect, test } from "vitest";
import { hashNumber } from "../hash.ts";
import { type Change, chanceOf, changesOf, FALSE_ALARMS, type Handled, OPPORTUNITIES_EACH_HALF } from "./change.ts";

/** `+` handled soundly, `-` not; all in one case. */
function handled(signs: string, caseId = "a"): Handled[] {
  return Array.from(signs, (sign) => ({ sound: sign === "+", caseId }));
}

const changeOf = (...all: Handled[]): Change => changesOf([all])[0]!;
const someHandled = fc.array(fc.record({ sound: fc.boolean(), caseId: fc.constantFrom("a", "b", "c") }), {
  maxLength: 40,
});

test("six of six against none of six is a change, in either direction", () => {
  expect(changeOf(...handled("------++++++"))).toEqual({
    told: "more",
    half: 6,
    earlier: 0,
    later: 6,
    otherCases: false,
  });
  expect(changeOf(...handled("++++++------")).told).toBe("less");
});

test("a difference that chance often makes is no change", () => {
  expect(changeOf(...handled("+-+-+-++++-+")).told).toBe("none");
  expect(changeOf(...handled("++++++++++++")).told).toBe("none");
});

test("with fewer opportunities than needed no change is ever told", () => {
  fc.assert(
    fc.property(someHandled, (all) => {
      const { told } = changeOf(...all.slice(0, 2 * OPPORTUNITIES_EACH_HALF - 1));
      expect(told).toBe("too-few");
    }),
  );
});

test("told backwards, more becomes less and less becomes more", () => {
  const backwards = { more: "less", less: "more", none: "none", "too-few": "too-few" };
  fc.assert(
    fc.property(fc.array(someHandled, { maxLength: 5 }), (all) => {
      const forth = changesOf(all);
      const back = changesOf(all.map((one) => one.toReversed()));
      expect(back.map(({ told }) => told)).toEqual(forth.map(({ told }) => backwards[told]));
      expect(back.map(({ earlier }) => earlier)).toEqual(forth.map(({ later }) => later));
    }),
  );
});

test("sound and not sound exchanged, more becomes less and less becomes more", () => {
  fc.assert(
    fc.property(someHandled, (all) => {
      const other = changeOf(...all.map((one) => ({ ...one, sound: !one.sound }))).told;
      const expected = { more: "less", less: "more", none: "none", "too-few": "too-few" }[changeOf(...all).told];
      expect(other).toBe(expected);
    }),
  );
});

test("the more series are shown together, the fewer changes are told of each", () => {
  fc.assert(
    fc.property(someHandled, fc.array(someHandled, { maxLength: 5 }), (one, others) => {
      const { told } = changesOf([one, ...others])[0]!;
      if (told === "more" || told === "less") expect(changeOf(...one).told).toBe(told);
    }),
  );
});

/** Fisher's test by counting all ways in which the sound opportunities could have fallen. */
function counted(half: number, earlier: number, later: number): number {
  const sound = earlier + later;
  let [ways, asFar] = [0, 0];
  for (let bits = 0; bits < 1 << (2 * half); bits++) {
    const places = Array.from({ length: 2 * half }, (_, i) => (bits >> i) & 1);
    if (places.reduce((a, b) => a + b, 0) !== sound) continue;
    ways += 1;
    const before = places.slice(0, half).reduce((a, b) => a + b, 0);
    if (Math.abs(sound - 2 * before) >= Math.abs(later - earlier)) asFar += 1;
  }
  return asFar / ways;
}

test("the chance is the one found by counting every way", () => {
  for (let earlier = 0; earlier <= 5; earlier++)
    for (let later = 0; later <= 5; later++) {
      // Equal shares: every way differs by as much.
      expect(chanceOf(5, earlier, later)).toBeCloseTo(counted(5, earlier, later), 9);
    }
});

const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k);

test("where the share of sound opportunities is the same throughout, a change is told in at most one of twenty series", () => {
  for (let half = OPPORTUNITIES_EACH_HALF; half <= 20; half++)
    for (const share of [0.1, 0.3, 0.5, 0.7, 0.9]) {
      const chance = (sound: number): number => choose(half, sound) * share ** sound * (1 - share) ** (half - sound);
      let alarms = 0;
      for (let earlier = 0; earlier <= half; earlier++)
        for (let later = 0; later <= half; later++)
          if (chanceOf(half, earlier, later) <= FALSE_ALARMS) alarms += chance(earlier) * chance(later);
      expect(alarms).toBeLessThanOrEqual(FALSE_ALARMS);
    }
});

test("and on a screen of thirty series, in at most one screen of twenty", () => {
  // A fixed stream of numbers: the same screens on every machine.
  let drawn = 0;
  const next = (): number => hashNumber(`a number ${(drawn += 1)}`) / 2 ** 53;
  const screens = 600;
  let alarms = 0;
  for (let i = 0; i < screens; i++) {
    const all = Array.from({ length: 30 }, () => {
      const share = next();
      return Array.from({ length: 12 + Math.floor(next() * 40) }, () => ({ sound: next() < share, caseId: "a" }));
    });
    if (changesOf(all).some(({ told }) => told === "more" || told === "less")) alarms += 1;
  }
  expect(alarms / screens).toBeLessThanOrEqual(FALSE_ALARMS);
});

test("it is told when the halves have no case in common", () => {
  expect(changeOf(...handled("------", "a"), ...handled("++++++", "b")).otherCases).toBe(true);
  expect(changeOf(...handled("-----", "a"), ...handled("+++++++", "b")).otherCases).toBe(false);
  expect(changeOf().otherCases).toBe(false);
});
