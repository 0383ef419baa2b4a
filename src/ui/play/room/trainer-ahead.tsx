import { useTranslation } from "react-i18next";
import type { View } from "../../../core/attempt/view-for.ts";
import type { Program } from "../../../core/program/program.ts";
import type { Configuration } from "../../../core/program/step.ts";
import { Prose } from "../../shared/prose.tsx";
import type { SaidWords } from "../../shared/use-case-words.ts";
import { AskedAhead, QuestionAhead } from "./asked-ahead.tsx";
import { ChoiceAhead } from "./choice-ahead.tsx";
import { ItemAhead } from "./item-ahead.tsx";
import styles from "./trainer.module.css";

export interface AheadProps {
  program: Program;
  now: Configuration;
  view: View;
  words: SaidWords;
}

/** What comes next, and what an expert says to each way. */
export function TrainerAhead(props: AheadProps) {
  const { t, i18n } = useTranslation("room");
  const { view, words } = props;
  const { moment } = view;
  const roles = new Intl.ListFormat(i18n.language).format(view.actors.map((role) => t(`common:role.${role}`)));
  return (
    <section aria-labelledby="ahead" className={styles.part}>
      <h2 id="ahead">{t("trainer.next")}</h2>
      <p>
        <strong lang={words.language}>{words.say(view.scene.titleKey)}</strong>
        {roles !== "" && moment.kind !== "ended" && (
          <span className={styles.soft}> {t("trainer.turn", { roles })}</span>
        )}
      </p>
      {"askKey" in moment && moment.askKey !== null && moment.kind !== "answer" && (
        <p lang={words.language}>
          <Prose text={words.say(moment.askKey)} />
        </p>
      )}
      {moment.kind === "decision" && moment.choices.map(({ id }) => <ChoiceAhead key={id} id={id} {...props} />)}
      {moment.kind === "interview" && <AskedAhead moment={moment} {...props} />}
      {moment.kind === "sheet" && <ItemAhead moment={moment} {...props} />}
      {(moment.kind === "question" || moment.kind === "argument" || moment.kind === "ruling") && (
        <QuestionAhead moment={moment} {...props} />
      )}
      {moment.kind === "lines" && <p>{t("trainer.words-only")}</p>}
      {moment.kind === "told" && <p>{t("trainer.told", { role: t(`common:role.${moment.role}`) })}</p>}
      {moment.kind === "ended" && <p>{t("play:ended.title")}</p>}
    </section>
  );
}
