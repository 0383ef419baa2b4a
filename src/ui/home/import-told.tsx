import { useTranslation } from "react-i18next";
import { formatNumber } from "../shared/format.ts";
import { Name } from "../shared/name.tsx";
import { type ImportedAttempt, type ImportRemark, LARGEST_FILE } from "../stores/attempt-file.ts";

/** Why a file was refused: what, where in it, and what to do. */
export function ImportRefused({ refused, size }: { refused: Extract<ImportedAttempt, { ok: false }>; size: number }) {
  const { t } = useTranslation("home");
  const { reason } = refused;
  switch (reason) {
    case "too-large":
      return (
        <>
          <p>{t("import.too-large")}</p>
          <p>{t("import.sizes", { size: megabytes(size), most: megabytes(LARGEST_FILE) })}</p>
        </>
      );
    case "empty-file":
    case "not-an-attempt":
    case "newer-format":
      return (
        <>
          <p>{t(`import.${reason}`)}</p>
          <p>{t("import.nothing-changed")}</p>
        </>
      );
    case "cut-off":
    case "damaged":
      return (
        <>
          <p>{t(`import.${reason}`)}</p>
          {refused.line !== undefined && <p>{t("import.at-line", { line: refused.line })}</p>}
          {refused.place !== undefined && (
            <p>
              {t("import.at-place")} <bdi dir="ltr">{refused.place}</bdi>
            </p>
          )}
          <p>{t("import.mend")}</p>
        </>
      );
    default:
      return <p>{t("import.storage")}</p>;
  }
}

function megabytes(bytes: number): string {
  return formatNumber(bytes / 1024 / 1024, { maximumFractionDigits: 1 });
}

/** What is unusual about an attempt that was taken in. */
export function ImportRemarks({ remarks }: { remarks: readonly ImportRemark[] }) {
  return remarks.map((remark) => (
    <p key={remark.what}>
      <RemarkTold remark={remark} />
    </p>
  ));
}

function RemarkTold({ remark }: { remark: ImportRemark }) {
  const { t } = useTranslation("home");
  switch (remark.what) {
    case "impossible-event":
      return t("import.remark.impossible-event", { place: `events[${remark.at}]` });
    case "unknown-case":
      return (
        <>
          {t("import.remark.unknown-case")} <Name>{remark.caseId}</Name>
        </>
      );
    case "unknown-keys":
      return (
        <>
          {t("import.remark.unknown-keys")} <bdi dir="ltr">{remark.keys.join(", ")}</bdi>
        </>
      );
    default:
      return t(`import.remark.${remark.what}`);
  }
}
