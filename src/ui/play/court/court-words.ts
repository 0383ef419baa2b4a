import type { TFunction } from "i18next";
import type { Ground, Ruling } from "../../../core/scenario/objection-grounds.ts";

/** An objection as it is spoken. */
export function objectionSaid(ground: Ground, t: TFunction<"play">): string {
  return t(`court:ground.${ground}.said`);
}

/** A ruling as it is spoken: to sustain and to overrule belongs the reason, one for each ground. */
export function rulingSaid(ruling: Ruling, ground: Ground | undefined, t: TFunction<"play">): string {
  if (ruling !== "sustain" && ruling !== "overrule") return t(`court:ruling.${ruling}.said`);
  return ground === undefined ? t(`court:ruling.${ruling}.said`) : t(`court:ruled.${ruling}.${ground}`);
}
