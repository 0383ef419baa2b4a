import { useTranslation } from "react-i18next";
import { type AttemptLog, isAct } from "../../../core/attempt/log.ts";
import type { Program } from "../../../core/program/program.ts";
import type { Role } from "../../../core/scenario/vocabulary.ts";
import { Name } from "../../shared/name.tsx";
import { Prose } from "../../shared/prose.tsx";
import type { SaidWords } from "../../shared/use-case-words.ts";
import { groupOf, isHeld } from "./room-views.ts";
import styles from "./trainer.module.css";

interface PastProps {
  program: Program;
  log: AttemptLog;
  words: SaidWords;
}

/** What has been decided and by whom, which stop points lie ahead, and what was noted. */
export function TrainerPast({ program, log, words }: PastProps) {
  const { t, i18n } = useTranslation("room");
  const stops = program.steps.filter(({ id, stop }) => stop && !isHeld(log, id));
  const done = log.events.flatMap((event, index) =>
    isAct(event) && event.type !== "step.continued" ? [{ event, index, role: roleOf(program, event) }] : [],
  );
  const held = log.events.flatMap((event) => (event.type === "stop.held" ? [event] : []));
  const list = new Intl.ListFormat(i18n.language);
  return (
    <div className={styles.part}>
      <section aria-labelledby="stops-ahead">
        <h2 id="stops-ahead">{t("trainer.stops")}</h2>
        {stops.length === 0 && <p className={styles.soft}>{t("trainer.no-stops")}</p>}
        <ul className={styles.marks} lang={words.language}>
          {stops.map(({ id }) => (
            <li key={id}>
              <Prose text={words.say(`step.${id}.stop`)} />
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="held">
        <h2 id="held">{t("trainer.held")}</h2>
        {held.length === 0 && <p className={styles.soft}>{t("trainer.none-yet")}</p>}
        {held.map((event) => (
          <div key={`${event.stop} ${event.at}`} className={styles.choice}>
            <p lang={words.language}>
              <Prose text={words.has(`step.${event.stop}.stop`) ? words.say(`step.${event.stop}.stop`) : event.stop} />
            </p>
            <p dir="auto">
              {list.format(Object.entries(event.hands).map(([answer, count]) => t("trainer.hands", { answer, count })))}
            </p>
            {event.note !== undefined && <blockquote dir="auto">{event.note}</blockquote>}
          </div>
        ))}
      </section>
      <section aria-labelledby="decided">
        <h2 id="decided">{t("trainer.decided")}</h2>
        {done.length === 0 && <p className={styles.soft}>{t("trainer.none-yet")}</p>}
        <ol className={styles.done}>
          {done.map(({ event, index, role }) => (
            <li key={index}>
              <strong>{role ? t(`common:role.${role}`) : t("trainer.everybody")}</strong>{" "}
              <span className={styles.soft}>
                <Name>{(role && groupOf(log, role)) ?? (role ? t("trainer.colleague") : "")}</Name>
              </span>
              <span className={styles.words} dir="auto">
                {saidIn(event.words?.asked) ?? (event.type === "table.followed" ? t("trainer.by-table") : event.id)}
              </span>
              {event.note !== undefined && <blockquote dir="auto">{event.note}</blockquote>}
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}

// What stood on the screen before the act stands above it.
function saidIn(asked: string | undefined): string | undefined {
  return asked?.split("\n").findLast((line) => line !== "");
}

function roleOf(program: Program, { type, step: id }: { type: string; step: string }): Role | null {
  const step = program.steps.find((one) => one.id === id);
  const whole = step?.part ? program.steps[step.part.of] : step;
  if (type === "ruling.given" || type === "intervention.made") return "judge";
  if (type === "objection.raised" || type === "argument.made") return whole?.actors?.objector ?? null;
  if (type === "question.asked" && whole?.interview?.court) return whole.interview.court.by;
  return type === "interruption.called" ? null : (step?.role ?? null);
}
