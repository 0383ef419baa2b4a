import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { loadProgram } from "virtual:scenarios";
import { announce } from "../../shared/announcer.tsx";
import { Button, ButtonLink } from "../../shared/button.tsx";
import { Card } from "../../shared/card.tsx";
import { downloadText } from "../../shared/download.ts";
import { SaveCopyButton } from "../../shared/save-copy-button.tsx";
import { readRemarks } from "../../stores/remarks.ts";
import type { DebriefPartProps } from "../debrief-part.ts";
import { summaryOf } from "../summary.ts";
import { makeDecisions, makeStatements } from "./make-files.ts";
import { StatementsForm } from "./statements-form.tsx";
import styles from "./take-away.module.css";

/** Everything that can be taken away from an attempt, each with a line on what is in it. */
export function TakeAway(props: DebriefPartProps) {
  const { log, told, rubric, words, card } = props;
  const { t } = useTranslation("take-away");
  const { t: debriefWords } = useTranslation("debrief");
  const [making, setMaking] = useState(false);

  const save = (name: string, type: string, make: typeof makeDecisions) => {
    setMaking(true);
    loadProgram(card.id)
      .then((program) => downloadText(`fair-hearing-${log.id}${name}`, make(program, props), type))
      .catch(() => announce(t("failed")))
      .finally(() => setMaking(false));
  };
  const saveText = () => {
    const remarks = readRemarks(log.id);
    const title = words.say("title");
    const text = summaryOf({ told, rubric, remarks, words, t: debriefWords, title, startedAt: log.startedAt });
    downloadText(`fair-hearing-${log.id}.txt`, text, "text/plain");
  };

  return (
    <div className={styles.onScreen}>
      <Card as="section" aria-labelledby="take-away">
        <h2 id="take-away">{t("title")}</h2>
        <p className={styles.about}>{t("about")}</p>
        <ul className={styles.things}>
          <Thing what="print">
            <Button look="pill" onClick={() => print()}>
              {debriefWords("print")}
            </Button>
          </Thing>
          <Thing what="certificate">
            <ButtonLink to={`/certificate/${log.id}`} look="pill">
              {t("certificate.open")}
            </ButtonLink>
          </Thing>
          <Thing what="text">
            <Button look="pill" onClick={saveText}>
              {debriefWords("save-text")}
            </Button>
          </Thing>
          <Thing what="copy">
            <SaveCopyButton attemptId={log.id} />
          </Thing>
          <Thing what="csv">
            <Button look="pill" disabled={making} onClick={() => save("-decisions.csv", "text/csv", makeDecisions)}>
              {t("csv.save")}
            </Button>
          </Thing>
          <Thing what="xapi">
            <StatementsForm
              making={making}
              onSave={(mail) =>
                save("-xapi.json", "application/json", (program, of) => makeStatements(program, of, mail))
              }
            />
          </Thing>
        </ul>
      </Card>
    </div>
  );
}

function Thing({
  what,
  children,
}: {
  what: "print" | "text" | "copy" | "csv" | "xapi" | "certificate";
  children: ReactNode;
}) {
  const { t } = useTranslation("take-away");
  return (
    <li className={styles.thing}>
      <h3 className={styles.name}>{t(`${what}.name`)}</h3>
      <p>{t(`${what}.text`)}</p>
      {children}
    </li>
  );
}
