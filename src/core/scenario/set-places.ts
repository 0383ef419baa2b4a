/** The sets a scene can be staged in, with the places where people can be and the things that can be switched. */
export const sets = {
  warehouse: {
    places: ["doorway", "aisle", "rows-left", "rows-right", "stairs"],
    switches: ["fire-hoses"],
  },
  "custody-room": {
    places: ["desk", "bench", "door", "beside-bench"],
    switches: [],
  },
  "interview-room": {
    places: ["chair-a", "chair-b", "chair-c", "chair-d"],
    switches: ["video-link"],
  },
  "family-room": {
    places: ["sofa-left", "sofa-right", "armchair", "door"],
    switches: [],
  },
  office: {
    places: ["desk", "visitor-left", "visitor-right", "door"],
    switches: ["video-link"],
  },
  courtroom: {
    places: [
      "bench",
      "bench-left",
      "bench-right",
      "lectern",
      "prosecution",
      "defence",
      "dock",
      "witness",
      "witness-support",
      "gallery-left",
      "gallery-right",
    ],
    switches: ["screen", "video-link", "picture-lost", "gallery-closed", "robes-off"],
  },
  "meeting-room": {
    places: ["head", "left", "right", "near-left", "near-right"],
    switches: ["video-link"],
  },
  corridor: {
    places: ["left", "right", "middle", "bench"],
    switches: [],
  },
  "harbour-office": {
    places: ["desk", "visitor-left", "visitor-right", "window"],
    switches: ["video-link"],
  },
  "vessel-mess": {
    places: ["table-left", "table-middle", "table-right", "hatch", "near-left", "near-right"],
    switches: [],
  },
  "mission-house": {
    places: ["table-left", "table-right", "table-head", "counter", "door"],
    switches: [],
  },
  "hospital-desk": {
    places: ["desk", "bench", "beside-bench", "door"],
    switches: [],
  },
  "video-meeting": {
    places: ["near-left", "near-right", "screen-one", "screen-two", "screen-three", "screen-four"],
    switches: ["one-lost"],
  },
  "remote-witness-room": {
    places: ["witness", "support", "interpreter", "usher", "behind", "on-screen"],
    switches: ["picture-lost", "exhibit-screen"],
  },
  chambers: {
    places: ["desk", "left", "right", "door"],
    switches: ["video-link"],
  },
  gallery: {
    places: ["front-left", "front-middle", "front-right", "back-left", "back-right"],
    switches: ["gallery-closed"],
  },
  "care-home": {
    places: ["table-left", "table-right", "table-head", "window"],
    switches: [],
  },
} as const satisfies Record<string, { places: readonly string[]; switches: readonly string[] }>;

export type SetName = keyof typeof sets;
export type PlaceOf<Name extends SetName> = (typeof sets)[Name]["places"][number];
export type SwitchOf<Name extends SetName> = (typeof sets)[Name]["switches"][number];

/** The names of the sets, for a checker or a schema. */
export const setNames = Object.keys(sets) as SetName[];

/** Which places each set has. */
export const setPlaces: Record<SetName, readonly string[]> = mapSets((set) => set.places);

/** Which switches each set has. */
export const setSwitches: Record<SetName, readonly string[]> = mapSets((set) => set.switches);

function mapSets<Value>(read: (set: (typeof sets)[SetName]) => Value): Record<SetName, Value> {
  return Object.fromEntries(setNames.map((name) => [name, read(sets[name])])) as Record<SetName, Value>;
}
