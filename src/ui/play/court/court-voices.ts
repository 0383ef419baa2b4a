import type { CourtView } from "../../../core/attempt/moment-types.ts";
import type { Role } from "../../../core/scenario/vocabulary.ts";
import type { Row, Saying } from "../rows.ts";

/** What an examination is called: its kind and whom it examines. */
export function title({ kind, witness }: CourtView, { said, t }: Saying): { title: string } {
  return { title: t(`court:kind.${kind}`, { name: said.say(`person.${witness}.name`) }) };
}

/** What the examiner does, beside the name. */
export function doing({ kind, witness }: CourtView, { said, t }: Saying): string {
  return t(`court:doing.${kind}`, { name: said.say(`person.${witness}.name`) });
}

/** Somebody who speaks: a person of the case, else the function. */
export function voiced(person: string | null, role: Role, { t }: Saying): Pick<Row, "by" | "voice"> {
  return person === null ? { by: null, voice: t(`common:role.${role}`) } : { by: person };
}
