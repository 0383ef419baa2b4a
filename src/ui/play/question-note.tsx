import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { LastView } from "../../core/attempt/last-view.ts";
import type { Program } from "../../core/program/program.ts";
import { loadWords } from "../shared/i18n.ts";
import styles from "./question-note.module.css";

/** After a question in practice mode: which type it was and what that type does. Nothing of it is shown before asking. */
export function QuestionNote({ program, asked }: { program: Program; asked: LastView }) {
  const { t, i18n } = useTranslation("question-types");
  const [, setArrived] = useState(false);
  useEffect(() => {
    let here = true;
    void loadWords("question-types").then(() => here && setArrived(true));
    return () => {
      here = false;
    };
  }, [i18n.language]);

  const type = typeOf(program, asked);
  if (type === undefined || !i18n.hasResourceBundle(i18n.language, "question-types")) return null;
  return (
    <p className={styles.note}>
      <strong>{t(`${type}.name`)}</strong> {t(`${type}.does`)} <span className={styles.source}>({t("source")})</span>
    </p>
  );
}

function typeOf(program: Program, asked: LastView) {
  const interview = program.steps.find(({ id }) => id === asked.step)?.interview;
  return interview?.topics.flatMap(({ phrasings }) => phrasings).find(({ id }) => id === asked.id)?.type;
}
