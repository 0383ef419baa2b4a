import { languageOf } from "./languages.ts";

/** Fetches the faces that a language reads in, and no others. Call it after the first words are on the screen. */
export async function loadFonts(language: string): Promise<void> {
  try {
    if (languageOf(language).dir === "rtl") await import("./fonts-arabic.css");
    else await import("./fonts-latin.css");
  } catch {
    // Without a network the system faces stay: nothing is lost but looks.
  }
}
