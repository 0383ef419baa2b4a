import { useTranslation } from "react-i18next";
import type { RangeAhead } from "../../../core/walk/what-else/what-else-types.ts";
import { FigureBar } from "../../shared/figure-bar.tsx";
import { formatNumber } from "../../shared/format.ts";
import styles from "./what-else.module.css";

interface RangesToldProps {
  ranges: readonly RangeAhead[];
  headline: ReadonlySet<string>;
  met: number;
}

/** The least and the greatest that each dimension could come to at the end, as a band and as figures. */
export function RangesTold({ ranges, headline, met }: RangesToldProps) {
  const { t } = useTranslation("what-else");
  const written = (value: number) => formatNumber(Math.round(value));
  return (
    <div>
      <p className={styles.standing}>{t("ranges", { met: formatNumber(met) })}</p>
      <ul className={styles.ranges}>
        {ranges.map(({ dimension, range, exact }) => (
          <li key={dimension} className={styles.range}>
            <span>{t(`rubric:dimensions.${dimension}.name`)}</span>
            <span className={styles.figure}>
              {range === null
                ? t("range.none")
                : Math.round(range.least) === Math.round(range.greatest)
                  ? t("range.one", { figure: written(range.least) })
                  : t(exact ? "range.exact" : "range.bounds", {
                      least: written(range.least),
                      greatest: written(range.greatest),
                    })}
            </span>
            <div className={styles.bar}>
              <FigureBar
                slim
                {...(range && { from: range.least })}
                to={range && range.greatest}
                mark={headline.has(dimension) ? met : undefined}
              />
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
