import { type ReactNode, useId } from "react";
import styles from "./radio-choice.module.css";

interface Option<T> {
  value: T;
  label: ReactNode;
  about?: ReactNode;
  disabled?: boolean;
  lang?: string;
}

/** One choice among a few, as native radio buttons in a group with a name. */
export function RadioChoice<T extends string | number>({
  title,
  options,
  chosen,
  onChoose,
}: {
  title: ReactNode;
  options: readonly Option<T>[];
  chosen: T;
  onChoose: (value: T) => void;
}) {
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.title}>{title}</legend>
      <div className={styles.options}>
        {options.map(({ value, label, about, disabled, lang }) => (
          <label key={value} className={styles.option}>
            <input
              type="radio"
              name={name}
              checked={value === chosen}
              disabled={disabled}
              aria-labelledby={`${name}-${value}`}
              aria-describedby={about === undefined ? undefined : `${name}-${value}-about`}
              onChange={() => onChoose(value)}
            />
            <span>
              <span id={`${name}-${value}`} className={styles.label} lang={lang}>
                {label}
              </span>
              {about !== undefined && (
                <span id={`${name}-${value}-about`} className={styles.about}>
                  {about}
                </span>
              )}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
