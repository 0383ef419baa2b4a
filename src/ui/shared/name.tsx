import type { ReactNode } from "react";

/** A person's name or a number inside a sentence: it keeps its own direction. */
export function Name({ children }: { children: ReactNode }) {
  return <bdi>{children}</bdi>;
}
