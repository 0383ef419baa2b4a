import { useTranslation } from "react-i18next";
import type { Debrief } from "../../core/debrief/debrief-types.ts";
import { FigureBar } from "../shared/figure-bar.tsx";
import { formatNumber } from "../shared/format.ts";
import styles from "./compare.module.css";

/** The profiles of two attempts as one table, each figure with the decisions it rests on. */
export function ComparedProfile({ first, second, met }: { first: Debrief; second: Debrief; met: number }) {
  const { t } = useTranslation("compare");
  const scored = ({ profile }: Debrief, dimension: string) =>
    profile.dimensions.find((one) => one.dimension === dimension);
  const dimensions = [...new Set([first, second].flatMap(({ profile }) => profile.dimensions.map((d) => d.dimension)))];
  const figure = (of: Debrief, dimension: string) => {
    const found = scored(of, dimension);
    const count = found?.opportunities ?? 0;
    return found?.score === null || found?.score === undefined
      ? t("debrief:profile.too-few", { count })
      : t("debrief:profile.figure", { score: formatNumber(Math.round(found.score)), count });
  };
  return (
    <section aria-labelledby="profiles">
      <h2 id="profiles">{t("profile")}</h2>
      <p className={styles.soft}>{t("profile-about", { met: formatNumber(met) })}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t("dimension")}</th>
            <th scope="col">{t("in-first")}</th>
            <th scope="col">{t("in-second")}</th>
          </tr>
        </thead>
        <tbody>
          {dimensions.map((dimension) => (
            <tr key={dimension}>
              <th scope="row">{t(`rubric:dimensions.${dimension}.name`)}</th>
              {[first, second].map((of, place) => (
                <td key={place === 0 ? "first" : "second"}>
                  <FigureBar
                    slim
                    to={scored(of, dimension)?.score ?? null}
                    mark={scored(of, dimension)?.headline ? met : undefined}
                  />
                  {figure(of, dimension)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
