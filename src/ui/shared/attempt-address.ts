import type { AttemptHeader } from "../stores/event-store.ts";

/** Where an attempt goes on: alone, or in its room. */
export function attemptAddress({ id, room }: Pick<AttemptHeader, "id" | "room">): string {
  return room ? `/room-play/${id}` : `/attempt/${id}`;
}
