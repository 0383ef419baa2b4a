import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import type { CriterionSource } from "../../core/scoring/rubric.ts";
import styles from "./source-line.module.css";

/** Where a judgement comes from, with its label: supports, gives context, or general knowledge. Its words are "rubric". */
export function SourceLine({ source }: { source: CriterionSource }) {
  const { t } = useTranslation("rubric");
  return (
    <span>
      <span className={styles.kind} title={t(`kindNote.${source.kind}`)}>
        {t(`kind.${source.kind}`)}
      </span>{" "}
      <bdi>{citationOf(source, t)}</bdi>
    </span>
  );
}

function citationOf(source: CriterionSource, t: TFunction<"rubric">): string {
  const note = source.note === undefined ? undefined : t(`notes.${source.note}`);
  const citation = plainCitation(source, t);
  return note === undefined ? citation : t("cite.note", { citation, note });
}

function plainCitation(source: CriterionSource, t: TFunction<"rubric">): string {
  if (source.kind !== "general") {
    return t("cite.paras", { source: t(`sources.${source.label}.short`), paras: source.paras.replaceAll("-", "–") });
  }
  if (source.cite !== undefined) return t(`citations.${source.cite}`);
  return source.text ?? t("cite.practice");
}
