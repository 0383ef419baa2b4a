import { useEffect, useState } from "react";
import { onAttemptWentOn } from "../../stores/attempt-channel.ts";
import { openAttempt, type OpenedAttempt } from "../../stores/open-attempt.ts";

const LOOK_AGAIN_MS = 1000;

/** An attempt that goes on in another window: told of by that window, and looked up every second where windows cannot talk. */
export function useFollowing(attemptId: string): OpenedAttempt | undefined {
  const [found, setFound] = useState<{ of: string; attempt: OpenedAttempt }>();
  const [failure, setFailure] = useState<{ error: unknown }>();
  useEffect(() => {
    let here = true;
    const look = () => {
      openAttempt(attemptId).then(
        (attempt) => {
          if (!here) return;
          setFound((before) =>
            before?.of === attemptId && sameLength(before.attempt, attempt) ? before : { of: attemptId, attempt },
          );
        },
        (error: unknown) => here && setFailure({ error }),
      );
    };
    look();
    const stop = onAttemptWentOn(attemptId, look);
    const again = setInterval(look, LOOK_AGAIN_MS);
    return () => {
      here = false;
      stop();
      clearInterval(again);
    };
  }, [attemptId]);
  if (failure) throw failure.error;
  return found?.of === attemptId ? found.attempt : undefined;
}

function sameLength(one: OpenedAttempt, other: OpenedAttempt): boolean {
  return one.ok === other.ok && one.log?.events.length === other.log?.events.length;
}
