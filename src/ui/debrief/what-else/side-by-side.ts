import type {
  ChoiceAhead,
  DeedAhead,
  Possible,
  Prospects,
  RangeAhead,
  WhatElse,
} from "../../../core/walk/what-else/what-else-types.ts";
import { type Track, TRACKS } from "../../../core/scenario/vocabulary.ts";

/** How certain something is after a choice. */
export const STANDINGS = ["always", "possible", "noLonger"] as const;
export type Standing = (typeof STANDINGS)[number];

/** What a choice is looked at for, in the order told. */
export const KINDS = ["endings", "failures", "repairs", "exhibits"] as const;
export type Kind = (typeof KINDS)[number];

export interface Told {
  kind: Kind;
  standing: Standing;
  /** The ending or exhibit, or the criterion of a failure or repair. */
  id: string;
  /** The step of a failure or repair. */
  step: string | null;
  kept: Possible<unknown>["kept"];
}

/** What is told of one choice, or of every choice alike. */
export interface Outlook {
  told: readonly Told[];
  tracks: readonly { track: Track; least: number; greatest: number }[];
  ranges: readonly RangeAhead[];
}

export interface SideBySide {
  /** What differs after each choice: the one made first. */
  choices: readonly (Outlook & { choice: string; chosen: boolean })[];
  /** What is the same whatever is chosen. */
  whatever: Outlook;
}

/** Parts what differs between the choices of a decision from what does not, so that the latter is told once. */
export function sideBySide({ choices }: WhatElse): SideBySide {
  const each = choices.map((one) => ({ one, told: toldOf(one) }));
  const shared = <T>(of: (one: ChoiceAhead) => readonly T[], same: (item: T) => string): Set<string> => {
    const [first = new Set<string>(), ...others] = choices.map((one) => new Set(of(one).map(same)));
    // With one choice open there is nothing to tell apart: it is told by itself.
    return choices.length < 2 ? new Set() : new Set([...first].filter((name) => others.every((set) => set.has(name))));
  };
  const sharedTold = shared((one) => toldOf(one), toldKey);
  const sharedTracks = shared(tracksOf, trackKey);
  const sharedRanges = shared(({ ranges }) => ranges, rangeKey);
  const part = (one: ChoiceAhead, told: readonly Told[], common: boolean): Outlook => ({
    told: told.filter((item) => sharedTold.has(toldKey(item)) === common),
    tracks: tracksOf(one).filter((item) => sharedTracks.has(trackKey(item)) === common),
    ranges: one.ranges.filter((item) => sharedRanges.has(rangeKey(item)) === common),
  });
  const [first] = each;
  return {
    choices: each
      .map(({ one, told }) => ({ choice: one.choice, chosen: one.chosen, ...part(one, told, false) }))
      .sort((a, b) => Number(b.chosen) - Number(a.chosen)),
    whatever: first ? part(first.one, first.told, true) : { told: [], tracks: [], ranges: [] },
  };
}

/** Whether an outlook has nothing to tell. */
export function isEmpty({ told, tracks, ranges }: Outlook): boolean {
  return told.length + tracks.length + ranges.length === 0;
}

function toldOf(one: ChoiceAhead): Told[] {
  return [
    ...named("endings", one.endings, (id) => ({ id, step: null })),
    ...named("failures", one.failures, deed),
    ...named("repairs", one.repairs, deed),
    ...named("exhibits", one.exhibits, (id) => ({ id, step: null })),
  ];
}

const deed = ({ criterion, step }: DeedAhead) => ({ id: criterion, step });

function named<T>(kind: Kind, of: Prospects<T>, name: (what: T) => Pick<Told, "id" | "step">): Told[] {
  return [
    ...of.always.map((what): Told => ({ kind, standing: "always", kept: null, ...name(what) })),
    ...of.possible.map(({ what, kept }): Told => ({
      kind,
      standing: "possible",
      kept: countOf(kind, kept),
      ...name(what),
    })),
    ...of.noLonger.map((what): Told => ({ kind, standing: "noLonger", kept: null, ...name(what) })),
  ];
}

/**
 * A count says something where some ways keep it and others do not. Of exhibits and of what might still go wrong there is much: there only
 * what is certain or out of reach is told apart, so that it stays short.
 */
function countOf(kind: Kind, kept: Told["kept"]): Told["kept"] {
  return kind === "exhibits" || kind === "failures" || kept === null || kept.keep === kept.of ? null : kept;
}

function tracksOf({ tracks }: ChoiceAhead): Outlook["tracks"] {
  return TRACKS.map((track) => ({ track, ...tracks[track] }));
}

function toldKey({ kind, standing, id, step, kept }: Told): string {
  return [kind, standing, id, step, kept?.keep, kept?.of].join(" ");
}

function trackKey({ track, least, greatest }: Outlook["tracks"][number]): string {
  return [track, least, greatest].join(" ");
}

function rangeKey({ dimension, range, exact }: RangeAhead): string {
  return [dimension, range && Math.round(range.least), range && Math.round(range.greatest), exact].join(" ");
}
