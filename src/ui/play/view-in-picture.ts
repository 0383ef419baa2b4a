import { useEffect, useRef } from "react";
import type { View } from "../../core/attempt/view-for.ts";
import type { Playing } from "./playing.ts";

/** The view that the picture and its place show: while the learner reads what came of a choice, the room in which it was made. */
export function useViewInPicture({ view, readingOutcome }: Pick<Playing, "view" | "readingOutcome">): View {
  const before = useRef(view);
  useEffect(() => {
    if (!readingOutcome) before.current = view;
  }, [view, readingOutcome]);
  return readingOutcome && before.current.scene.id !== view.scene.id ? before.current : view;
}
