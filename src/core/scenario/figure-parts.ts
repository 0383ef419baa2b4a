/** Hair styles a figure may have, by the plain word a case file uses. */
export const hairNames = [
  "short",
  "cropped",
  "full",
  "messy",
  "flat",
  "curly",
  "balding",
  "bob",
  "straight",
  "medium",
  "long",
  "bun",
  "grey-short",
  "grey-medium",
  "grey-bun",
] as const;

/** Clothes a figure may wear. */
export const bodyNames = ["jacket", "shirt", "dark-shirt", "jumper", "hoodie", "rollneck", "tee"] as const;

/** Beards and moustaches a figure may have. */
export const beardNames = ["full", "medium", "goatee", "moustache"] as const;

/** Glasses a figure may wear. */
export const glassesNames = ["round", "thick", "browline"] as const;

/** Robes drawn over the clothes: for the bench, or for counsel. */
export const robeNames = ["bench", "counsel"] as const;

/** Builds: the child is a slighter, shorter person of fifteen or sixteen. */
export const buildNames = ["adult", "child", "old"] as const;

/** Faces a figure may show; `explaining` and `concerned` are speaking. */
export const expressionNames = [
  "neutral",
  "calm",
  "lowered",
  "closed",
  "tired",
  "solemn",
  "serious",
  "driven",
  "blank",
  "old",
  "explaining",
  "concerned",
] as const;

/** What a figure does with its body; where it sits or stands is the place's affair. */
export const postureNames = ["upright", "leaning-in", "leaning-back", "turned-away", "head-in-hands"] as const;

/** How much of a figure a place shows. */
export const formNames = ["behind-furniture", "seated", "standing"] as const;

export type HairName = (typeof hairNames)[number];
export type BodyName = (typeof bodyNames)[number];
export type BeardName = (typeof beardNames)[number];
export type GlassesName = (typeof glassesNames)[number];
export type RobeName = (typeof robeNames)[number];
export type BuildName = (typeof buildNames)[number];
export type Expression = (typeof expressionNames)[number];
export type Posture = (typeof postureNames)[number];
export type FigureForm = (typeof formNames)[number];

/** How somebody looks, as a case file says it. `face` is the face at rest, neutral if absent. */
export interface FigureLook {
  hair: HairName;
  body: BodyName;
  face?: Expression | undefined;
  beard?: BeardName | undefined;
  glasses?: GlassesName | undefined;
  robe?: RobeName | undefined;
  build?: BuildName | undefined;
}

/** Parts of the drawn people, as they are named in the sprite. */
export type SpritePart =
  | `hair-${HairName}`
  | `face-${Expression}`
  | `body-${BodyName}`
  | `stand-${StandingBody}`
  | `beard-${BeardName}`
  | `glasses-${GlassesName}`;

/** Standing bodies; several clothes share one when people are seen whole and small. */
export const standingBodies = ["jacket", "shirt", "dark-shirt", "jumper"] as const;
export type StandingBody = (typeof standingBodies)[number];

/** Which standing body shows which clothes. */
export const standingBodyOf: Record<BodyName, StandingBody> = {
  jacket: "jacket",
  shirt: "shirt",
  "dark-shirt": "dark-shirt",
  jumper: "dark-shirt",
  hoodie: "jumper",
  rollneck: "dark-shirt",
  tee: "jumper",
};

/**
 * The parts of the people in the first scene of the shipped case; they travel with the first page. A part that is
 * missing here is still drawn, a moment later.
 */
export const firstParts: readonly SpritePart[] = [
  "face-neutral",
  "face-tired",
  "face-serious",
  "face-lowered",
  "face-closed",
  "face-blank",
  "face-explaining",
  "face-concerned",
  "hair-messy",
  "hair-short",
  "hair-cropped",
  "body-hoodie",
  "stand-jacket",
  "stand-dark-shirt",
];
