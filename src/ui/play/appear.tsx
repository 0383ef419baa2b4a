import type { ComponentType, ReactNode } from "react";

export interface AppearProps {
  children: ReactNode;
  className?: string | undefined;
  id?: string;
}

let shown: ComponentType<AppearProps> = Still;
let asked = false;

function Still(props: AppearProps) {
  return <div {...props} />;
}

/** How new words come in: still at first, and with a slight movement once that has been fetched. */
export function appearing(): ComponentType<AppearProps> {
  return shown;
}

/** Fetches the movement; call it when the first choice has been made. Without it everything stays still. */
export function fetchMotion(): void {
  if (asked) return;
  asked = true;
  // Not while the words that the choice brought are on their way.
  setTimeout(() => {
    import("./moving-appear.tsx").then(
      (file) => (shown = file.MovingAppear),
      () => (asked = false),
    );
  }, 1000);
}
