import type { TFunction } from "i18next";
import type { HeardReview } from "../../core/debrief/debrief-types.ts";
import { type Ground, type Ruling, SOUND_RULINGS } from "../../core/scenario/objection-grounds.ts";

type Translate = TFunction<"debrief">;

const rulingName = (ruling: Ruling, t: Translate): string => t(`court:ruling.${ruling}.name`);
const groundName = (ground: Ground, t: Translate): string => t(`court:ground.${ground}.name`);

/** What was done about a contested question. */
export function didWords({ did, ground, ruling }: HeardReview, t: Translate): string {
  const named = ground === null ? "" : groundName(ground, t);
  if (did === "let-stand") return t("heard.let-stand");
  if (did !== "ruled") return t(`heard.${did}`, { ground: named });
  const ruled = ruling === null ? "" : rulingName(ruling, t);
  return ground === null ? t("heard.ruled", { ruling: ruled }) : t("heard.ruled-on", { ground: named, ruling: ruled });
}

/** What a sound handling would have been, or nothing where it was one. */
export function soundWords({ did, ground, founded, well }: HeardReview, t: Translate, language: string): string | null {
  if (well) return null;
  const list = new Intl.ListFormat(language, { type: "disjunction" });
  const there = list.format(founded.map((one) => groundName(one, t)));
  if (did === "ruled") {
    const answers = ground !== null && founded.includes(ground) ? SOUND_RULINGS[ground] : (["overrule"] as const);
    const ruling = answers.map((one) => rulingName(one, t)).join(" / ");
    return t(ground !== null && founded.includes(ground) ? "heard.sound.founded" : "heard.sound.unfounded", { ruling });
  }
  if (founded.length === 0) return t("heard.sound.proper");
  if (did === "let-stand") return t("heard.sound.missed", { ground: there });
  if (did === "too-late") return t("heard.sound.late", { ground: there });
  const right = ground !== null && founded.includes(ground);
  return right ? t("heard.sound.argument") : t("heard.sound.other-ground", { ground: there });
}
