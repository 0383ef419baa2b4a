import { useId } from "react";
import { useTranslation } from "react-i18next";
import { ROLES, STAGES } from "../../core/scenario/vocabulary.ts";
import type { Filter } from "./filter-criteria.ts";
import styles from "./rubric.module.css";

/** Role, stage and words to look for. Every change shows at once. */
export function FilterForm({ filter, onChange }: { filter: Filter; onChange: (filter: Filter) => void }) {
  const { t } = useTranslation("rubric-browser");
  const id = useId();
  return (
    <form
      role="search"
      aria-label={t("filter.title")}
      className={styles.filter}
      onSubmit={(event) => event.preventDefault()}
    >
      <div className={styles.field}>
        <label htmlFor={`${id}-role`}>{t("filter.role")}</label>
        <select
          id={`${id}-role`}
          value={filter.role ?? ""}
          onChange={(event) => onChange({ ...filter, role: ROLES.find((role) => role === event.target.value) })}
        >
          <option value="">{t("filter.any-role")}</option>
          {ROLES.map((role) => (
            <option key={role} value={role}>
              {t(`common:role.${role}`)}
            </option>
          ))}
        </select>
      </div>
      <div className={styles.field}>
        <label htmlFor={`${id}-stage`}>{t("filter.stage")}</label>
        <select
          id={`${id}-stage`}
          value={filter.stage ?? ""}
          onChange={(event) => onChange({ ...filter, stage: STAGES.find((stage) => stage === event.target.value) })}
        >
          <option value="">{t("filter.any-stage")}</option>
          {STAGES.map((stage) => (
            <option key={stage} value={stage}>
              {t(`common:stage.${stage}`)}
            </option>
          ))}
        </select>
      </div>
      <div className={styles.field}>
        <label htmlFor={`${id}-search`}>{t("filter.search")}</label>
        <input
          id={`${id}-search`}
          type="search"
          value={filter.search}
          onChange={(event) => onChange({ ...filter, search: event.target.value })}
        />
      </div>
    </form>
  );
}
