import { useEffect, useLayoutEffect, useState, type CSSProperties, type ReactNode } from "react";
import type { Expression, FigureLook, Posture } from "../../core/scenario/figure-parts.ts";
import { setSwitches, type SetName } from "../../core/scenario/set-places.ts";
import type { PersonState } from "../../core/scenario/vocabulary.ts";
import { bearingOf } from "./figure-bearing.ts";
import { ensureFigureSprite } from "./figure-sprite.ts";
import { Figure } from "./figure.tsx";
import { cropFor } from "./sets/crop.ts";
import { loadedSet, loadSet } from "./sets/load-set.ts";
import { pictureHeight, pictureWidth, type Place, type Scenery, type StageSet } from "./sets/stage-set.ts";
import "./stage-picture.css";

/** Somebody in the picture. Posture and face follow the state unless they are given. */
export interface PersonPresent {
  place: string;
  person: string;
  look: FigureLook;
  expression?: Expression | undefined;
  posture?: Posture | undefined;
  speaking?: boolean | undefined;
  state?: PersonState | undefined;
}

export interface StagePictureProps {
  set: SetName;
  present: readonly PersonPresent[];
  switches?: readonly string[] | undefined;
  label: string;
}

/**
 * The picture of a scene: the set with the people in their places, as one image with one label. It mirrors itself in
 * right-to-left languages and shows only the part around the speakers on narrow screens.
 */
export function StagePicture({ set: name, present, switches = [], label }: StagePictureProps) {
  const set = useSet(name);
  useLayoutEffect(ensureFigureSprite, []);
  const on = new Set(switches);
  if (import.meta.env.DEV) refuseUnknownSwitches(name, on);
  const placed = set ? placePeople(name, set, present, on) : [];
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an img element cannot refer to the people of the page
    <div className="stage-picture" role="img" aria-label={label} data-set={name} style={set && cropStyle(set, placed)}>
      <svg
        // A fresh element for each set: the view pans within a set, never from one room into another.
        key={set ? name : "waiting"}
        className="stage-picture-scene"
        viewBox={`0 0 ${pictureWidth} ${pictureHeight}`}
        aria-hidden="true"
        focusable="false"
      >
        <FloorHatch />
        {set && layersOf(set, placed, on)}
      </svg>
    </div>
  );
}

function useSet(name: SetName): StageSet | undefined {
  const [, setArrived] = useState(() => (loadedSet(name) ? name : undefined));
  useEffect(() => {
    let wanted = true;
    const arrive = () => {
      if (wanted) setArrived(name);
    };
    // Without its picture a scene is still whole in words, so a set that cannot be fetched is left out.
    loadSet(name).then(arrive, () => undefined);
    return () => {
      wanted = false;
    };
  }, [name]);
  return loadedSet(name);
}

interface PlacedPerson {
  person: PersonPresent;
  place: Place;
}

function placePeople(
  name: SetName,
  set: StageSet,
  present: readonly PersonPresent[],
  on: ReadonlySet<string>,
): PlacedPerson[] {
  const placed: PlacedPerson[] = [];
  for (const person of present) {
    const place = placeOf(set, person.place, on);
    if (place === undefined && import.meta.env.DEV) {
      throw new Error(
        `The set "${name}" has no place "${person.place}" for ${person.person}. It has: ${Object.keys(set.places).join(", ")}.`,
      );
    }
    if (place !== undefined && place !== "empty") placed.push({ person, place });
  }
  return placed;
}

function placeOf(set: StageSet, name: string, on: ReadonlySet<string>): Place | "empty" | undefined {
  for (const [when, moved] of Object.entries(set.placesWhen ?? {})) {
    const place = on.has(when) ? moved[name] : undefined;
    if (place) return place;
  }
  return set.places[name];
}

function layersOf(set: StageSet, placed: readonly PlacedPerson[], on: ReadonlySet<string>) {
  // Robes are worn in court, and only there.
  const robesOff = set.robesOffWhen === undefined || on.has(set.robesOffWhen);
  const layers = [
    ...set.scenery
      .filter(({ when, unless }) => (when === undefined || on.has(when)) && (unless === undefined || !on.has(unless)))
      .map((scenery, order) => ({
        depth: scenery.depth,
        key: `scenery-${scenery.when ?? ""}${order}`,
        art: drawnOnce(scenery),
      })),
    ...placed.map(({ person, place }) => ({
      depth: place.depth,
      key: person.person,
      art: <PlacedFigure person={person} place={place} robesOff={robesOff} />,
    })),
  ];
  return layers.sort((a, b) => a.depth - b.depth).map(({ key, art }) => <g key={key}>{art}</g>);
}

const drawings = new WeakMap<Scenery, ReactNode>();

// Furniture never changes: the same element lets React skip it when only people move.
function drawnOnce(scenery: Scenery): ReactNode {
  const drawn = drawings.get(scenery) ?? scenery.draw();
  drawings.set(scenery, drawn);
  return drawn;
}

function PlacedFigure({ person, place, robesOff }: PlacedPerson & { robesOff: boolean }) {
  const { posture, expression } = bearingOf({ ...person, atRest: person.look.face });
  const figure = (
    <g transform={`translate(${place.x} ${place.y}) scale(${place.scale})`} data-place={person.place}>
      <Figure
        look={robesOff ? { ...person.look, robe: undefined } : person.look}
        expression={expression}
        posture={posture}
        form={place.form}
        facing={place.facing}
        speaking={person.speaking}
      />
    </g>
  );
  if (!place.within) return figure;
  const { x, y, width, height } = place.within;
  return (
    <svg x={x} y={y} width={width} height={height} viewBox={`${x} ${y} ${width} ${height}`}>
      {figure}
    </svg>
  );
}

function FloorHatch() {
  return (
    <defs>
      <pattern id="floor-hatch" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(38)">
        <path className="floor-hatch-line" d="M0 0v9" />
      </pattern>
    </defs>
  );
}

function cropStyle(set: StageSet, placed: readonly PlacedPerson[]): CSSProperties {
  const crop = cropFor(
    set,
    placed.map(({ person, place }) => ({ x: place.x, facing: place.facing, speaking: person.speaking ?? false })),
  );
  return {
    "--crop-zoom": pictureWidth / crop.width,
    "--crop-x": `${((-crop.x / pictureWidth) * 100).toFixed(2)}%`,
    "--crop-y": `${((-crop.y / pictureHeight) * 100).toFixed(2)}%`,
  } as CSSProperties;
}

function refuseUnknownSwitches(name: SetName, on: ReadonlySet<string>) {
  for (const one of on) {
    if (!setSwitches[name].includes(one)) {
      throw new Error(`The set "${name}" has no switch "${one}". It has: ${setSwitches[name].join(", ") || "none"}.`);
    }
  }
}
