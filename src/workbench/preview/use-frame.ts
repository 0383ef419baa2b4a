import { type RefObject, useEffect, useRef, useState } from "react";
import type { LiveCase } from "../live-case.ts";
import type { FromPreview, ToPreview } from "./messages.ts";
import { speakInPreview, takeMove, usePreview } from "./preview-state.ts";

/** For how long after a swap the focus is kept out of the preview, if it was outside. */
const SETTLING_MS = 1500;

/** Keeps the frame told of the case and the attempt, and hears what is played in it. */
export function useFrame(frame: RefObject<HTMLIFrameElement | null>, live: LiveCase): void {
  const { program, language, opening } = usePreview();
  const [listening, setListening] = useState(0);
  const sent = useRef({ turn: -1, listening: 0 });

  useEffect(() => {
    const hear = ({ source, origin, data }: MessageEvent<FromPreview | undefined>): void => {
      if (origin !== location.origin || source !== frame.current?.contentWindow) return;
      switch (data?.type) {
        case "listening":
          setListening((times) => times + 1);
          return;
        case "moved":
          takeMove(data.log);
          return;
        case "spoke":
          speakInPreview(data.language);
          return;
        case "failed":
          usePreview.setState({ notice: { kind: "failed", failure: data.failure } });
          return;
        case undefined:
      }
    };
    addEventListener("message", hear);
    return () => removeEventListener("message", hear);
  }, [frame]);

  useEffect(() => {
    const { log } = usePreview.getState();
    const target = frame.current?.contentWindow;
    if (listening === 0 || !target || !program || !log || language === null) return;
    const opens = sent.current.turn !== opening.turn || sent.current.listening !== listening;
    // Asked for from another place of a long page: what is played must be in sight.
    if (opens && opening.isNew && sent.current.turn >= 0) frame.current?.scrollIntoView({ block: "nearest" });
    sent.current = { turn: opening.turn, listening };
    if (opens && !opening.isNew) keepFocusOut(frame.current!);
    const { card, words } = live;
    const message: ToPreview = {
      type: "show",
      live: { card: { ...card, hash: program.hash }, program, words },
      language,
      open: opens ? { log, isNew: opening.isNew } : null,
    };
    target.postMessage(message, location.origin);
  }, [frame, live, program, language, opening, listening]);
}

/** A new step takes the focus to its heading. Where a save brought it, the author may be reading elsewhere on the page. */
function keepFocusOut(frame: HTMLIFrameElement): void {
  const before = document.activeElement;
  if (before === frame) return;
  const giveBack = (): void => {
    if (document.activeElement === frame && before instanceof HTMLElement) before.focus({ preventScroll: true });
  };
  addEventListener("blur", giveBack);
  setTimeout(() => removeEventListener("blur", giveBack), SETTLING_MS);
}
