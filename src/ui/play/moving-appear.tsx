import { domAnimation, LazyMotion, useReducedMotion } from "framer-motion";
import * as m from "framer-motion/m";
import { useSettings } from "../stores/settings.ts";
import type { AppearProps } from "./appear.tsx";

/** New words rise by a hair's breadth. They can be read from the first frame on, and stand still where that is wished. */
export function MovingAppear({ children, className, id }: AppearProps) {
  const wish = useSettings((settings) => settings.motion);
  const systemWish = useReducedMotion();
  const still = wish === "reduced" || (wish === "system" && systemWish === true);
  return (
    <LazyMotion features={domAnimation} strict>
      <m.div
        id={id}
        className={className}
        initial={still ? false : { y: 6, opacity: 0.55 }}
        animate={{ y: 0, opacity: 1 }}
        transition={{ duration: 0.18, ease: "easeOut" }}
      >
        {children}
      </m.div>
    </LazyMotion>
  );
}
