import { useTranslation } from "react-i18next";
import { Button } from "../../shared/button.tsx";
import styles from "./room.module.css";

/** One answer of a show of hands. */
export interface Answer {
  key: number;
  label: string;
  hands: number;
}

const LEAST = 2;
const MOST = 5;
const MOST_HANDS = 999;

/** Two to five answers in the room's own words, each with the hands raised for it, as bars of one colour. */
export function HandsCount({
  answers,
  onChange,
}: {
  answers: readonly Answer[];
  onChange: (answers: readonly Answer[]) => void;
}) {
  const { t } = useTranslation("room");
  const most = Math.max(1, ...answers.map(({ hands }) => hands));
  const change = (key: number, what: Partial<Answer>) =>
    onChange(answers.map((answer) => (answer.key === key ? { ...answer, ...what } : answer)));
  const add = () =>
    onChange([...answers, { key: Math.max(...answers.map(({ key }) => key)) + 1, label: "", hands: 0 }]);
  return (
    <div role="group" aria-label={t("stop.hands")} className={styles.hands}>
      {answers.map(({ key, label, hands }, place) => (
        <div key={key} className={styles.answer}>
          <input
            type="text"
            maxLength={60}
            aria-label={t("stop.answer", { number: place + 1 })}
            value={label}
            dir="auto"
            onChange={(event) => change(key, { label: event.target.value })}
          />
          <input
            type="number"
            min={0}
            max={MOST_HANDS}
            inputMode="numeric"
            aria-label={t("stop.hands-for", { answer: label })}
            value={hands}
            onFocus={(event) => event.target.select()}
            onChange={(event) => {
              const count = Math.trunc(Number(event.target.value));
              change(key, { hands: Number.isFinite(count) ? Math.min(MOST_HANDS, Math.max(0, count)) : 0 });
            }}
          />
          <span className={styles.bar} aria-hidden>
            <span style={{ inlineSize: `${(100 * hands) / most}%` }} />
          </span>
          {answers.length > LEAST && (
            <Button
              look="pill"
              aria-label={t("stop.remove-named", { answer: label })}
              onClick={() => onChange(answers.filter((answer) => answer.key !== key))}
            >
              {t("stop.remove")}
            </Button>
          )}
        </div>
      ))}
      {answers.length < MOST && (
        <p>
          <Button look="pill" onClick={add}>
            {t("stop.add")}
          </Button>
        </p>
      )}
    </div>
  );
}
