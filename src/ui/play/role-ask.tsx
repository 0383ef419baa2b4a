import type { Role } from "../../core/scenario/vocabulary.ts";
import { Prose } from "../shared/prose.tsx";
import styles from "./role-ask.module.css";
import { usePlayWords } from "./play-words.ts";

/** Which role the learner is now, and what is asked of it. */
export function RoleAsk({ role, ask, language }: { role: Role; ask: string | undefined; language?: string }) {
  const t = usePlayWords();
  return (
    <p className={styles.ask} id="ask">
      <span className={styles.role}>{t(`common:role.${role}`)}</span>
      {ask !== undefined && (
        <span lang={language} className={styles.words}>
          <Prose text={ask} />
        </span>
      )}
    </p>
  );
}
