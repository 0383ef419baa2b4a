import type { TFunction } from "i18next";
import { createContext, useContext } from "react";

const PlayWordsContext = createContext<TFunction<"play"> | null>(null);

/** Gives the play screen's own words to everything inside: asking for them anew in each part of a step costs time at every click. */
export const PlayWordsProvider = PlayWordsContext.Provider;

/** The words of the play screen, inside the provider. */
export function usePlayWords(): TFunction<"play"> {
  const t = useContext(PlayWordsContext);
  if (!t) throw new Error("The words of the play screen are used outside of it.");
  return t;
}
