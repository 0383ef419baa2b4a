import { Suspense, useEffect, useState } from "react";
import { lazyScreen } from "../shared/lazy-screen.tsx";
import { Choices, type ChoiceShown } from "./choices.tsx";

const line = lazyScreen(async () => (await import("./reason-line.tsx")).ReasonLine, ["reflection"]);

interface ReasonedChoicesProps {
  label: string;
  language: string;
  choices: readonly ChoiceShown[];
  /** The choice that stands, with the learner's reason where one was given. */
  onChoose: (id: string, reason?: string) => void;
}

/**
 * Choices at a moment where two duties stand against each other. The one picked waits for a reason in a line, which may stay empty; until
 * then another may be picked, and picking it once more goes on.
 */
export function ReasonedChoices({ onChoose, choices, ...shown }: ReasonedChoicesProps) {
  const [picked, setPicked] = useState<string>();
  const chosen = choices.find(({ id }) => id === picked);
  useEffect(() => {
    void line.load().catch(() => undefined);
  }, []);
  const pick = (id: string) => {
    if (id === picked) {
      onChoose(id);
      return;
    }
    setPicked(id);
    // Where the line cannot be fetched nobody waits for it.
    line.load().catch(() => onChoose(id));
  };
  return (
    <>
      <Choices {...shown} choices={choices} onChoose={pick} />
      {chosen && (
        <Suspense fallback={null}>
          <line.Screen
            key={chosen.id}
            text={chosen.text}
            language={shown.language}
            onDone={(reason) => onChoose(chosen.id, reason)}
          />
        </Suspense>
      )}
    </>
  );
}
