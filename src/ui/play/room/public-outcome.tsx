import { useTranslation } from "react-i18next";
import type { ActEvent } from "../../../core/attempt/log.ts";
import { Button } from "../../shared/button.tsx";
import { partOfStep } from "../../shared/part-of-step.ts";
import { Prose } from "../../shared/prose.tsx";
import { useCaseParts } from "../../shared/use-case-parts.ts";
import type { Playing } from "../playing.ts";
import { useHeadingFocus } from "../use-heading-focus.ts";
import styles from "./room.module.css";

/** What came of a decision, for all to hear. Why it matters waits for the debrief. */
export function PublicOutcome({
  state,
  event,
  onContinue,
}: {
  state: Playing;
  event: ActEvent;
  onContinue: () => void;
}) {
  const { t } = useTranslation("room");
  const { card, program } = state;
  const words = useCaseParts(card, ["card", partOfStep(program, event.step)]);
  const heading = useHeadingFocus(true);
  const role = program.steps.find(({ id }) => id === event.step)?.role;
  const key = `choice.${event.step}.${event.id}`;
  const none = event.type === "table.followed";
  if (!words) return null;
  return (
    <section className={styles.outcome} aria-labelledby="what-happened" data-step={event.step} data-outcome="">
      <h2 id="what-happened" ref={heading} tabIndex={-1} onKeyDown={(press) => press.key === "Enter" && onContinue()}>
        {t("play:outcome.title")}
      </h2>
      {none && (
        <div className={styles.noted}>
          <p>{t("none.done")}</p>
          {event.note !== undefined && <blockquote dir="auto">{event.note}</blockquote>}
        </div>
      )}
      {words.has(`${key}.text`) && (
        <p className={styles.soft}>
          {none ? t("none.instead") : role && t("play:transcript.chose", { role: t(`common:role.${role}`) })}{" "}
          <span lang={words.language}>
            <Prose text={words.say(`${key}.text`)} />
          </span>
        </p>
      )}
      {words.has(`${key}.happens`) && (
        <p className={styles.lead} lang={words.language}>
          <Prose text={words.say(`${key}.happens`)} />
        </p>
      )}
      <p>
        <Button look="primary" data-continue="" onClick={(press) => press.detail < 2 && onContinue()}>
          {t("play:continue")}
        </Button>
      </p>
    </section>
  );
}
