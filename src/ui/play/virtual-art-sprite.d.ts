declare module "virtual:art-sprite" {
  /** The markup of the figure parts that the first scene needs. */
  export const firstSprite: string;
  /** Fetches the markup of all other figure parts. */
  export const loadRestOfSprite: () => Promise<string>;
}
