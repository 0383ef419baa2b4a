import type { MomentView } from "../../../core/attempt/moment-types.ts";
import { Name } from "../../shared/name.tsx";
import { Prose } from "../../shared/prose.tsx";
import type { SaidWords } from "../../shared/use-case-words.ts";
import { usePlayWords } from "../play-words.ts";
import styles from "./told-list.module.css";

type Told = Extract<MomentView, { kind: "told" }>;

/** More than this is folded away. */
const FEW = 3;

/** Which items a colleague settled, or what was asked and answered: the first at once, the rest folded away. */
export function ToldList({ moment, said }: { moment: Told; said: SaidWords }) {
  const t = usePlayWords();
  const entries = [
    ...moment.settled.map(({ nameKey, optionKey }) => (
      <div key={nameKey} className={styles.entry}>
        <dt lang={said.language}>
          <Prose text={said.say(nameKey)} />
        </dt>
        <dd lang={said.language}>
          <Prose text={said.say(optionKey)} />
        </dd>
      </div>
    )),
    ...moment.asked.map(({ key, answerKey, with: person }) => (
      <div key={key} className={styles.entry} data-asked="">
        <dt lang={said.language}>
          <Prose text={said.say(key)} />
        </dt>
        {answerKey === null ? (
          <dd className={styles.stopped}>{t("court:told.stopped")}</dd>
        ) : (
          <dd lang={said.language}>
            <span className={styles.name}>
              <Name>{said.say(`person.${person}.name`)}</Name>
            </span>{" "}
            <Prose text={said.say(answerKey)} />
          </dd>
        )}
      </div>
    )),
  ];
  if (entries.length === 0) return null;
  const rest = entries.slice(FEW);
  return (
    <div className={styles.told}>
      <dl className={styles.entries}>{entries.slice(0, FEW)}</dl>
      {rest.length > 0 && (
        <details>
          <summary className={styles.more}>{t("court:told.more", { count: rest.length })}</summary>
          <dl className={styles.entries}>{rest}</dl>
        </details>
      )}
    </div>
  );
}
