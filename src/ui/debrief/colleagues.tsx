import { useTranslation } from "react-i18next";
import type { Debrief, ToldReview } from "../../core/debrief/debrief-types.ts";
import { Card } from "../shared/card.tsx";
import { Prose } from "../shared/prose.tsx";
import type { SaidWords } from "../shared/use-case-words.ts";
import styles from "./colleagues.module.css";

/** More than this is folded away. */
const FEW = 5;

/** What colleagues did where nobody played the role: never scored. Nothing where the learner held every role. */
export function Colleagues({ told, words }: { told: Debrief; words: SaidWords }) {
  const { t } = useTranslation("debrief");
  if (told.told.length === 0) return null;
  const rest = told.told.slice(FEW);
  const list = (some: readonly ToldReview[]) => (
    <ul className={styles.acts}>
      {some.map((act) => (
        <Act key={act.index} act={act} words={words} />
      ))}
    </ul>
  );
  return (
    <Card as="section" aria-labelledby="colleagues">
      <h2 id="colleagues">{t("told.title")}</h2>
      <p className={styles.about}>{t("told.about")}</p>
      {list(told.told.slice(0, FEW))}
      {rest.length > 0 && (
        <details>
          <summary className={styles.more}>{t("told.more", { count: rest.length })}</summary>
          {list(rest)}
        </details>
      )}
    </Card>
  );
}

function Act({ act: { role, person, actKey, askKey, note }, words }: { act: ToldReview; words: SaidWords }) {
  const { t } = useTranslation("debrief");
  const who = t(`common:role.${role}`);
  const what = actKey ?? askKey;
  return (
    <li>
      <span className={styles.who}>
        {person === null ? who : t("told.who", { role: who, name: words.say(`person.${person}.name`) })}
      </span>{" "}
      {words.has(what) && (
        <span lang={words.language}>
          <Prose text={words.say(what)} />
        </span>
      )}
      {note !== null && <p className={styles.note}>{t("told.said", { note })}</p>}
    </li>
  );
}
