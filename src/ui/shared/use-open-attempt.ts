import { useEffect, useState } from "react";
import { openAttempt, type OpenedAttempt } from "../stores/open-attempt.ts";

/** Opens a stored attempt for reading; nothing until it has been read. */
export function useOpenAttempt(attemptId: string): OpenedAttempt | undefined {
  const [opened, setOpened] = useState<{ of: string; attempt: OpenedAttempt }>();
  const [failure, setFailure] = useState<{ error: unknown }>();
  useEffect(() => {
    let here = true;
    openAttempt(attemptId).then(
      (attempt) => here && setOpened({ of: attemptId, attempt }),
      (error: unknown) => here && setFailure({ error }),
    );
    return () => {
      here = false;
    };
  }, [attemptId]);
  if (failure) throw failure.error;
  return opened?.of === attemptId ? opened.attempt : undefined;
}
