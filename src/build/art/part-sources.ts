import type {
  BeardName,
  BodyName,
  Expression,
  GlassesName,
  HairName,
  StandingBody,
} from "../../core/scenario/figure-parts.ts";

/** One drawn part: where Open Peeps keeps it, and where it sits relative to the head's frame. */
export interface PartSource {
  from: string;
  moveX: number;
  moveY: number;
  /** Stroked subpaths of the drawing to leave out, by their order. */
  without?: readonly number[];
  /** Small drawings added, in the part's own frame before it is moved. */
  add?: readonly string[];
  /** Plain cloth drawn over the part in our own line, in the sprite's units. */
  cloth?: readonly string[];
}

// The frames are those in which Open Peeps assembles a person on its 850-wide sheet.
const headFrame = { moveX: 225, moveY: 0 };
const faceFrame = { moveX: 225 + 159, moveY: 186 };
const beardFrame = { moveX: 225 + 123, moveY: 338 };
const glassesFrame = { moveX: 225 + 47, moveY: 241 };
const bodyFrame = { moveX: 0, moveY: 0 };

// Some faces of the set have no nose and mouth, or smile; a face at rest has a nose and a level mouth.
const nose =
  "M191 143C203 150 212 166 210 184C208 203 194 213 177 212C160 211 147 203 139 192C134 184 144 177 151 184C159 193 169 198 179 198C190 198 196 190 196 180C196 168 190 158 184 153C179 147 185 140 191 143Z";
const levelMouth =
  "M129 246C145 243 162 239 181 236C192 235 195 248 186 251C170 254 152 257 134 258C125 258 121 248 129 246Z";
// The straight brow of the closed eyes reads as annoyance; these are the brows of somebody who is tired.
const softBrows =
  "M70 118C84 104 104 92 124 88C132 88 134 96 126 100C108 106 92 114 76 124C70 126 66 122 70 118ZM180 86C196 90 214 100 226 112C230 118 224 122 218 120C206 110 192 102 178 98C172 94 174 86 180 86Z";

const plainJumper = [
  "M334 289C374 299 392 331 400 385C414 485 428 585 434 679C422 687 406 687 394 681Z",
  "M170 283C184 319 216 333 244 332C274 331 296 311 304 281C334 287 356 301 364 331C376 405 390 545 402 677C402 693 390 697 378 699C312 713 222 713 106 691C110 585 112 465 108 385C100 325 122 291 170 283Z",
  "M166 282C104 286 66 312 53 386C40 495 28 605 26 717C48 732 76 739 100 741C104 645 114 545 138 417",
];

const hair = (name: string): PartSource => ({ from: `hair/${name}`, ...headFrame });
const face = (name: string, change: Partial<PartSource> = {}): PartSource => ({
  from: `face/${name}`,
  ...faceFrame,
  ...change,
});
const body = (name: string): PartSource => ({ from: `pose/bust/${name}`, ...bodyFrame });
const standing = (name: string): PartSource => ({ from: `pose/standing/${name}`, ...bodyFrame });
const beard = (name: string): PartSource => ({ from: `facialHair/${name}`, ...beardFrame });
const glasses = (name: string): PartSource => ({ from: `accessories/${name}`, ...glassesFrame });

export const hairSources: Record<HairName, PartSource> = {
  short: hair("Short"),
  cropped: hair("ShortScratch"),
  full: hair("ShortVolumed"),
  messy: hair("ShortMessy"),
  flat: hair("FlatTop"),
  curly: hair("ShortCurly"),
  balding: hair("BaldSides"),
  bob: hair("MediumShort"),
  straight: hair("MediumStraight"),
  medium: hair("MediumLong"),
  long: hair("Long"),
  bun: hair("Bun"),
  "grey-short": hair("GrayShort"),
  "grey-medium": hair("GrayMedium"),
  "grey-bun": hair("GrayBun"),
};

export const bodySources: Record<BodyName, PartSource> = {
  jacket: body("BlazerBlackTee"),
  shirt: body("ButtonShirt"),
  "dark-shirt": body("ShirtFilled"),
  jumper: body("PoloSweater"),
  hoodie: body("Hoodie"),
  rollneck: body("Turtleneck"),
  tee: body("Shirt"),
};

export const standingSources: Record<StandingBody, PartSource> = {
  jacket: standing("BlazerPantsBW"),
  shirt: standing("ShirtPantsWB"),
  "dark-shirt": standing("ShirtPantsBW"),
  // A spotted jumper in the set; ours is plain, so that it serves for every light top.
  jumper: { ...standing("PolkaDots"), without: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11], cloth: plainJumper },
};

export const faceSources: Record<Expression, PartSource> = {
  neutral: face("SmileNM", { add: [nose, levelMouth] }),
  calm: face("CalmNM", { add: [nose, levelMouth] }),
  lowered: face("Contempt", { without: [5], add: [levelMouth] }),
  closed: face("EyesClosed", { without: [0], add: [softBrows] }),
  tired: face("Tired"),
  solemn: face("Solemn"),
  serious: face("Serious"),
  driven: face("Driven", { without: [5], add: [levelMouth] }),
  blank: face("Blank", { without: [5, 6], add: [levelMouth] }),
  old: face("OldAged"),
  explaining: face("Explaining"),
  concerned: face("Concerned"),
};

export const beardSources: Record<BeardName, PartSource> = {
  full: beard("FullMedium"),
  medium: beard("Full"),
  goatee: beard("GoateeCircle"),
  moustache: beard("PaintersFilled"),
};

export const glassesSources: Record<GlassesName, PartSource> = {
  round: glasses("GlassRound"),
  thick: glasses("GlassRoundThick"),
  browline: glasses("GlassClubmaster"),
};
