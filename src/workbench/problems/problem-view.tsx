import { useTranslation } from "react-i18next";
import type { FiledProblem } from "../../core/authoring/read-case.ts";
import type { WatchedCase } from "../../core/authoring/watched-folder.ts";
import { entryOf, type PartOfWords } from "../../core/scenario/problem-words.ts";
import { CopyPlace } from "../copy-place.tsx";
import { sourceLineOf } from "./source-line-of.ts";
import styles from "./problems.module.css";

/** One problem: what, why, how to mend it, and the line with the place marked. */
export function ProblemView({
  filed,
  source,
  actions,
}: {
  filed: FiledProblem;
  source: WatchedCase | undefined;
  actions?: React.ReactNode;
}) {
  const { t, i18n } = useTranslation(["workbench", "problems"]);
  const { file, problem } = filed;
  const { name, severity, place, details } = problem;
  const say = (part: PartOfWords): string =>
    t(`problems:${name}.${entryOf(problem, part, (entry) => i18n.exists(`problems:${name}.${entry}`))}`, details);
  const shown = sourceLineOf(filed, source);
  return (
    <li className={`${styles.problem} ${styles[severity]}`}>
      <h3 className={styles.what}>
        <span className={styles.severity}>{t(`problems-panel.severity.${severity}`)}</span> {say("what")}
      </h3>
      <p>{say("why")}</p>
      <p>
        <strong>{t("problems-panel.fix")}</strong> {say("fix")}
      </p>
      {shown && (
        <pre className={styles.source} dir="ltr" translate="no">
          <code>
            {shown.before}
            <mark>{shown.marked}</mark>
            {shown.after}
          </code>
        </pre>
      )}
      <p className={styles.foot}>
        <CopyPlace file={file} line={place?.line ?? null} {...(place && { column: place.column })} />
        <code className={styles.name} dir="ltr">
          {name}
        </code>
        {actions}
      </p>
    </li>
  );
}
