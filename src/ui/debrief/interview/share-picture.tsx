import { useTranslation } from "react-i18next";
import type { InterviewReview } from "../../../core/debrief/interview-review-types.ts";
import type { Thresholds } from "../../../core/scoring/rubric.ts";
import { FigureBar } from "../../shared/figure-bar.tsx";
import { lineWords, shareWords } from "./interview-words.ts";
import styles from "./share-picture.module.css";

interface SharePictureProps {
  interview: InterviewReview;
  line: Thresholds["interview"];
}

/** The share of open questions as a bar beside the recommended line, and the same in words. */
export function SharePicture({ interview, line }: SharePictureProps) {
  const { t } = useTranslation("interview-review");
  const told = shareWords(interview, line, t);
  if (told === null || !interview.share || !line)
    return interview.what === "examination" ? <p className={styles.words}>{t("share.court")}</p> : null;
  const { open, of } = interview.share;
  const drawn = of >= line.questions;
  return (
    <div className={styles.share}>
      {drawn && <FigureBar to={(100 * open) / of} mark={100 * line.open} />}
      <p className={styles.words}>
        {told} {drawn && <span className={styles.convention}>{lineWords(line, t)}</span>}
      </p>
    </div>
  );
}
