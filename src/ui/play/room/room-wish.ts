import type { Room } from "../../../core/attempt/log.ts";
import type { Role } from "../../../core/scenario/vocabulary.ts";

/** How many groups a room may have. */
export const LEAST_GROUPS = 2;
export const MOST_GROUPS = 5;

/** A group as it is being set up. */
export interface GroupWish {
  /** For the interface only: keeps a group's fields its own when another is taken away. */
  key: number;
  name: string;
  roles: readonly Role[];
}

/** What keeps a room from starting: a group has no role, or no name; two groups have one name. */
export type SetupProblem = "no-role" | "no-name" | "same-name";

/** The first problem of each group, in their order; undefined for a group that is ready. */
export function setupProblems(groups: readonly GroupWish[]): (SetupProblem | undefined)[] {
  return groups.map(({ name, roles }, place) => {
    const own = name.trim();
    if (own === "") return "no-name";
    if (groups.slice(0, place).some((other) => other.name.trim() === own)) return "same-name";
    return roles.length === 0 ? "no-role" : undefined;
  });
}

/** Gives a role to a group and takes it from whoever had it; or takes it back. */
export function withRole(groups: readonly GroupWish[], key: number, role: Role, held: boolean): GroupWish[] {
  return groups.map((group) => {
    const others = group.roles.filter((one) => one !== role);
    return { ...group, roles: group.key === key && held ? [...others, role] : others };
  });
}

/** The roles of a case shared out among a number of groups, one after the other, to begin with. */
export function sharedOut(roles: readonly Role[], names: readonly string[]): GroupWish[] {
  return names.map((name, place) => ({
    key: place,
    name,
    roles: roles.filter((_, turn) => turn % names.length === place),
  }));
}

/** The room as the attempt keeps it. */
export function roomOf(groups: readonly GroupWish[], speakFirst: boolean): Room {
  return { groups: groups.map(({ name, roles }) => ({ name: name.trim(), roles })), speakFirst };
}
