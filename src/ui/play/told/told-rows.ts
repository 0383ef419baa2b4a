import type { Playing } from "../playing.ts";
import type { Row, Saying } from "../rows.ts";

/** What a colleague does at a step of a role that nobody plays: who, and what came of a choice. Items and questions are listed apart. */
export function toldRows({ view }: Playing, { said, t }: Saying): Row[] {
  const { moment } = view;
  if (moment.kind !== "told") return [];
  const role = t(`common:role.${moment.role}`);
  const did = moment.choice ? "chose" : moment.asked.length > 0 ? "asked" : "settled";
  const who = {
    ...(moment.person === null ? { by: null, voice: role } : { by: moment.person }),
    doing: moment.person === null ? t(`court:told.${did}`) : t(`court:told.${did}-as`, { role }),
  };
  if (!moment.choice) return [{ ...who, key: "told", text: "" }];
  const { key, happensKey } = moment.choice;
  return [
    { ...who, key, text: said.say(key) },
    { key: happensKey, by: null, text: said.say(happensKey) },
  ];
}
