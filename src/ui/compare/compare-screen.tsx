import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import rubric from "virtual:rubric";
import { compareAttempts } from "../../core/debrief/compare.ts";
import type { OpenedAttempt } from "../stores/open-attempt.ts";
import { useOpenAttempt } from "../shared/use-open-attempt.ts";
import { ChooseOther } from "./choose-other.tsx";
import { CompareView } from "./compare-view.tsx";
import { NotComparable } from "./not-comparable.tsx";

type Opened = Extract<OpenedAttempt, { ok: true }>;

/** Two ended attempts at the same case side by side; without a second one, those on this device to choose from. */
export function CompareScreen({ attemptId, otherId }: { attemptId: string; otherId: string | undefined }) {
  return otherId === undefined ? (
    <ChooseOther attemptId={attemptId} />
  ) : (
    <Both attemptId={attemptId} otherId={otherId} />
  );
}

function Both({ attemptId, otherId }: { attemptId: string; otherId: string }) {
  const { t } = useTranslation();
  const first = useOpenAttempt(attemptId);
  const second = useOpenAttempt(otherId);
  if (!first || !second) return <p role="status">{t("loading")}</p>;
  if (!first.ok || !second.ok) {
    const reason = [first, second].some((one) => !one.ok && one.log) ? "unknown-case" : "gone";
    return <NotComparable reason={reason} here={first.ok ? attemptId : second.ok ? otherId : undefined} />;
  }
  return <Opened first={first} second={second} />;
}

function Opened({ first, second }: { first: Opened; second: Opened }) {
  const made = useMemo(() => compareAttempts(first.program, rubric, first.log, second.log), [first, second]);
  if (!made.ok) return <NotComparable reason={made.reason} here={first.log.id} />;
  return (
    <CompareView
      card={first.card}
      program={first.program}
      logs={[first.log, second.log]}
      comparison={made.comparison}
      met={rubric.thresholds.met}
    />
  );
}
