import type { ComponentType, ReactNode } from "react";

export interface AppearProps {
  children: ReactNode;
  className?: string | undefined;
  id?: string;
}

let shown: ComponentType<AppearProps> = Still;

function Still(props: AppearProps) {
  return <div {...props} />;
}

/** How new words come in: still at first, and with a slight movement once that has been fetched. */
export function appearing(): ComponentType<AppearProps> {
  return shown;
}

/** Fetches the movement; call it when the first choice has been made. Without it everything stays still. */
export function fetchMotion(): void {
  if (shown !== Still) return;
  void import("./moving-appear.tsx").then(
    (file) => (shown = file.MovingAppear),
    () => undefined,
  );
}
