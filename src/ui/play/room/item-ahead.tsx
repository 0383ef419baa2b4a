import { useTranslation } from "react-i18next";
import { known } from "../../../core/attempt/last-view.ts";
import type { MomentView } from "../../../core/attempt/moment-types.ts";
import { Prose } from "../../shared/prose.tsx";
import { Sources } from "../sources.tsx";
import type { AheadProps } from "./trainer-ahead.tsx";
import styles from "./trainer.module.css";

/** The item of a sheet in hand: which ways are sound now, and why. */
export function ItemAhead({
  moment,
  program,
  now,
  words,
}: AheadProps & { moment: Extract<MomentView, { kind: "sheet" }> }) {
  const { t } = useTranslation("room");
  const { part } = program.steps[now.step]!;
  const whole = part && program.steps[part.of];
  const item = whole?.sheet?.items.find(({ id }) => id === moment.current?.id);
  const shown = moment.items.find(({ id }) => id === moment.current?.id);
  if (!whole || !item || !shown) return null;
  return (
    <>
      <p lang={words.language}>
        <strong>{words.say(shown.nameKey)}</strong>
      </p>
      {moment.current?.options.map(({ id, key }) => {
        const option = item.options.find((one) => one.id === id)!;
        const why = `sheet.${whole.id}.${item.id}.${id}.why`;
        return (
          <article key={id} className={styles.choice}>
            <h3 lang={words.language}>
              <Prose text={words.say(key)} />
            </h3>
            <p>{t(known(option.sound, now.facts) ? "trainer.item-sound" : "trainer.item-unsound")}</p>
            {words.has(why) && (
              <p lang={words.language}>
                <Prose text={words.say(why)} />
              </p>
            )}
            <Sources sources={option.sources} words={words} />
          </article>
        );
      })}
    </>
  );
}
