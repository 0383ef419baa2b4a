import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { FactNow } from "./facts-now.ts";
import styles from "./facts-strip.module.css";

/** The facts as they now are, those first that the last act changed. */
export function FactsStrip({ facts }: { facts: readonly FactNow[] }) {
  const { t } = useTranslation("workbench");
  const heading = useId();
  const ordered = [...facts.filter(({ was }) => was !== null), ...facts.filter(({ was }) => was === null)];
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading} className={styles.heading}>
        {t("facts.title")}
      </h3>
      {ordered.length === 0 ? (
        <p>{t("facts.none")}</p>
      ) : (
        <dl className={styles.strip} dir="ltr" translate="no">
          {ordered.map(({ name, value, was }) => (
            <div key={name} className={was === null ? styles.fact : `${styles.fact} ${styles.changed}`}>
              <dt>{name}</dt>
              <dd>
                {was !== null && (
                  <>
                    <del>{was}</del> <span aria-hidden="true">→</span>{" "}
                  </>
                )}
                {was === null ? value : <ins>{value}</ins>}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
