import { useEffect, useRef } from "react";

/** Puts the focus on a heading when its step has just been reached, and brings its words into sight. */
export function useHeadingFocus(wanted: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(wanted);
  useEffect(() => {
    if (!first.current) return undefined;
    // Words first: moving the focus makes the browser lay out the page once more.
    let afterPaint: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      afterPaint = setTimeout(() => heading.current && bringIntoSight(heading.current));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(afterPaint);
    };
  }, []);
  return heading;
}

/** How much of the window above the words is left to the picture. */
const PICTURE_KEEPS = 0.3;
const BELOW_LAST_WAY_PX = 16;

/** The words with all that can be done, as far as some of the picture stays in sight above them. */
function bringIntoSight(heading: HTMLElement): void {
  heading.focus({ preventScroll: true });
  const { top } = (heading.closest("section") ?? heading).getBoundingClientRect();
  const last = lowestWay(heading.closest("[data-step]"));
  const wanted = Math.min(last + BELOW_LAST_WAY_PX - innerHeight, top - innerHeight * PICTURE_KEEPS);
  const place = Math.max(0, Math.round(scrollY + wanted));
  if (place !== Math.round(scrollY)) scrollTo({ top: place });
}

function lowestWay(step: Element | null): number {
  const ways = step?.querySelectorAll("[data-choice], [data-continue]") ?? [];
  return Math.max(0, ...[...ways].map((way) => way.getBoundingClientRect().bottom));
}
