import type { ReactNode } from "react";
import type { FigureForm } from "../../../core/scenario/figure-parts.ts";
import type { PlaceOf, SetName, SwitchOf } from "../../../core/scenario/set-places.ts";

/** The size of every picture; narrow screens show a part of it. */
export const pictureWidth = 1200;
export const pictureHeight = 500;

/** A spot for one person: the floor or the edge under them, how large, which way they look, how near to us. */
export interface Place {
  x: number;
  y: number;
  scale: number;
  facing: "start" | "end";
  form: FigureForm;
  depth: number;
  /** When the person is seen on a video screen: what the screen shows. */
  within?: { x: number; y: number; width: number; height: number };
}

/** A layer of walls or furniture; what has the greater depth is nearer and covers the rest. */
export interface Scenery {
  depth: number;
  draw: () => ReactNode;
  /** Drawn only when this is switched on, or only when it is off. */
  when?: string;
  unless?: string;
}

/** A set: its layers, its places, and how a switch moves or empties places. */
export interface StageSet {
  scenery: readonly Scenery[];
  places: Readonly<Record<string, Place>>;
  /** With a switch on: a place seen elsewhere, or empty. */
  placesWhen?: Readonly<Record<string, Readonly<Record<string, Place | "empty">>>>;
  /** With a switch on, robes are laid aside. */
  robesOffWhen?: string;
  /** How wide a part of the picture a narrow screen shows, and how far from the top it starts. */
  focus: { width: number; y: number };
}

interface NamedStageSet<Name extends SetName> {
  focus: StageSet["focus"];
  places: Readonly<Record<PlaceOf<Name>, Place>>;
  placesWhen?: Readonly<Partial<Record<SwitchOf<Name>, Readonly<Partial<Record<PlaceOf<Name>, Place | "empty">>>>>>;
  robesOffWhen?: SwitchOf<Name>;
  scenery: readonly (Scenery & { when?: SwitchOf<Name>; unless?: SwitchOf<Name> })[];
}

/** Declares a set, so that a missing or misspelt place or switch does not compile. */
export function defineSet<Name extends SetName>(_name: Name, set: NamedStageSet<Name>): StageSet {
  return set as StageSet;
}
