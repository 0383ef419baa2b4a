import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { AttemptLog } from "../../core/attempt/log.ts";
import type { Review } from "../../core/debrief/debrief-types.ts";
import { attemptAddress } from "../shared/attempt-address.ts";
import { Button } from "../shared/button.tsx";
import { goTo } from "../shared/hash-location.ts";
import { Notice } from "../shared/notice.tsx";
import { tryAgainFrom } from "./try-again.ts";

interface AgainButtonProps {
  log: AttemptLog;
  review: Review;
  /** The name of the decision, where many such buttons stand together. */
  label?: string;
}

/** Starts a new attempt at a decision and goes there. Where it cannot be stored, says so and changes nothing. */
export function AgainButton({ log, review, label }: AgainButtonProps) {
  const { t } = useTranslation("debrief");
  const [refused, setRefused] = useState(false);
  const words = t(log.mode === "assessed" ? "turning.try-again-practice" : "turning.try-again");
  const tryAgain = async () => {
    const again = await tryAgainFrom(log, review);
    if (again.ok) goTo(attemptAddress({ ...log, id: again.id }));
    else setRefused(true);
  };
  return (
    <>
      <Button
        data-try-again={review.number}
        onClick={() => void tryAgain()}
        {...(label !== undefined && { look: "pill", "aria-label": `${words}: ${label}` })}
      >
        {words}
      </Button>
      {refused && <Notice kind="care">{t("turning.refused")}</Notice>}
    </>
  );
}
