/** What an observer looks for: what no choice can show. Their words are `observer.*` of the room. */
export const LOOKED_FOR = ["tone", "pace", "eyes", "silence", "interrupted", "plain", "interpreter"] as const;
export type LookedFor = (typeof LOOKED_FOR)[number];
