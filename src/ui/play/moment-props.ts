import type { Carried } from "../../core/attempt/host.ts";
import type { Act } from "../../core/program/program.ts";
import type { SaidWords } from "../shared/use-case-words.ts";
import type { Playing } from "./playing.ts";

/** What every kind of moment is shown with. */
export interface MomentProps {
  state: Playing;
  said: SaidWords;
  /** Words that may come a moment later. */
  later: SaidWords | undefined;
  act: (act: Act, carried?: Pick<Carried, "picks" | "reason">) => void;
  /** Leads on from what has come of an act. */
  finishReading: () => void;
  takeFocus: boolean;
}
