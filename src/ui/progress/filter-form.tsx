import { useId } from "react";
import { useTranslation } from "react-i18next";
import { MODES } from "../../core/attempt/log.ts";
import type { PractisedAttempt } from "../../core/debrief/practised.ts";
import type { ProgressFilter } from "../../core/debrief/progress.ts";
import { ROLES } from "../../core/scenario/vocabulary.ts";
import { useCaseTitles } from "../shared/use-case-titles.ts";
import styles from "./progress.module.css";

interface FilterFormProps {
  attempts: readonly PractisedAttempt[];
  filter: ProgressFilter;
  onChange: (filter: ProgressFilter) => void;
}

/** Case, role and mode, as far as the attempts know them. Every change shows at once. */
export function FilterForm({ attempts, filter, onChange }: FilterFormProps) {
  const { t } = useTranslation("progress");
  const titleOf = useCaseTitles();
  const cases = [...new Set(attempts.map(({ caseId }) => caseId))];
  const roles = ROLES.filter((role) => attempts.some(({ practised }) => practised.some((one) => one.role === role)));
  return (
    <form aria-label={t("filter.title")} className={styles.filter} onSubmit={(event) => event.preventDefault()}>
      <Select
        title={t("filter.case")}
        any={t("filter.any-case")}
        options={cases.map((id) => ({ value: id, ...titleOf(id) }))}
        chosen={filter.caseId}
        onChoose={(value) => onChange({ ...filter, caseId: cases.find((id) => id === value) })}
      />
      <Select
        title={t("filter.role")}
        any={t("filter.any-role")}
        options={roles.map((role) => ({ value: role, title: t(`common:role.${role}`) }))}
        chosen={filter.role}
        onChoose={(value) => onChange({ ...filter, role: roles.find((role) => role === value) })}
      />
      <Select
        title={t("filter.mode")}
        any={t("filter.any-mode")}
        options={MODES.map((mode) => ({ value: mode, title: t(`common:mode.${mode}`) }))}
        chosen={filter.mode}
        onChoose={(value) => onChange({ ...filter, mode: MODES.find((mode) => mode === value) })}
      />
    </form>
  );
}

interface SelectProps {
  title: string;
  any: string;
  options: readonly { value: string; title: string; language?: string | undefined }[];
  chosen: string | undefined;
  onChoose: (value: string) => void;
}

function Select({ title, any, options, chosen, onChoose }: SelectProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{title}</label>
      <select id={id} value={chosen ?? ""} onChange={(event) => onChoose(event.target.value)}>
        <option value="">{any}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.language}>
            {option.title}
          </option>
        ))}
      </select>
    </div>
  );
}
