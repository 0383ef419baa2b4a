import { useTranslation } from "react-i18next";
import { Name } from "../shared/name.tsx";
import { readSource } from "../shared/read-source.ts";
import type { SaidWords } from "../shared/use-case-words.ts";
import styles from "./debrief.module.css";

/** One source of a judgement, with its label: supports, gives context, or general knowledge. */
export function SourceText({ source, words }: { source: string; words: SaidWords }) {
  const { t, i18n } = useTranslation("rubric");
  const { kind, text, paper } = readSource(source, words);
  const known = paper && i18n.exists(`rubric:sources.${paper.label}.short`) ? paper : undefined;
  return (
    <span>
      <span className={styles.kind}>{t(`kind.${kind}`)}</span>{" "}
      <Name>{known ? t("cite.paras", { source: t(`sources.${known.label}.short`), paras: known.paras }) : text}</Name>
    </span>
  );
}
