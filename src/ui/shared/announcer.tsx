import { create } from "zustand";
import { VisuallyHidden } from "./visually-hidden.tsx";

const useAnnouncement = create<{ text: string; turn: number }>(() => ({ text: "", turn: 0 }));

/** Has a screen reader say a sentence when it is idle. */
export function announce(text: string): void {
  useAnnouncement.setState(({ turn }) => ({ text, turn: turn + 1 }));
}

/** The one live region of the app. */
export function Announcer() {
  const { text, turn } = useAnnouncement();
  return (
    <VisuallyHidden>
      <span role="status">
        <span key={turn}>{text}</span>
      </span>
    </VisuallyHidden>
  );
}
