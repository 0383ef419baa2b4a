import { useTranslation } from "react-i18next";
import { OPPORTUNITIES_EACH_HALF } from "../../core/debrief/change.ts";
import type { ProgressLine } from "../../core/debrief/progress.ts";

/** Whether the later opportunities were handled soundly more often than the earlier ones, as far as that can be told. */
export function ChangeText({ line: { change, opportunities } }: { line: ProgressLine }) {
  const { t } = useTranslation("progress");
  const { told, half, earlier, later, otherCases } = change;
  if (told === "too-few")
    return <>{t("change.too-few", { count: opportunities, needed: 2 * OPPORTUNITIES_EACH_HALF })}</>;
  if (told === "none") return <>{t("change.none", { opportunities: t("opportunities", { count: opportunities }) })}</>;
  return (
    <>
      <strong>{t(`change.${told}`, { half, earlier, later })}</strong> {otherCases && t("change.other-cases")}
    </>
  );
}
