import { useTranslation } from "react-i18next";
import type { GroupActor, GroupDebrief } from "../../core/debrief/group-debrief.ts";
import { formatNumber } from "../shared/format.ts";
import { Name } from "../shared/name.tsx";
import type { SaidWords } from "../shared/use-case-words.ts";
import styles from "./group.module.css";
import { letterOf } from "./letter.ts";

/** Who decided how much in which stage, and so who had nothing to do. */
export function Actors({ told, words }: { told: GroupDebrief; words: SaidWords }) {
  const { t } = useTranslation("group");
  const { stages, actors } = told;
  const idle = actors.filter(({ decisions }) => decisions.includes(0));
  const named = ({ attempt, group }: GroupActor) => (
    <>
      {letterOf(attempt)}
      {group !== null && (
        <>
          {" "}
          <Name>{group}</Name>
        </>
      )}
    </>
  );
  return (
    <section aria-labelledby="actors" className={styles.section}>
      <h2 id="actors">{t("actors.title")}</h2>
      <p>{idle.length === 0 ? t("actors.all-busy") : t("actors.about")}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- wider than a phone: keys must be able to move it */}
      <div className={styles.wide} role="region" aria-label={t("actors.table")} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t("actors.who")}</th>
              <th scope="col">{t("actors.roles")}</th>
              {stages.map((stage) => (
                <th key={stage} scope="col" lang={words.language}>
                  {words.say(`stage.${stage}.title`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {actors.map((actor) => (
              <tr key={`${actor.attempt} ${actor.group}`}>
                <th scope="row">{named(actor)}</th>
                <td>{actor.roles.map((role) => t(`common:role.${role}`)).join(", ")}</td>
                {actor.decisions.map((count, stage) => (
                  <td key={stages[stage]} className={count === 0 ? styles.idle : undefined}>
                    {count === 0 ? t("actors.none") : formatNumber(count)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
