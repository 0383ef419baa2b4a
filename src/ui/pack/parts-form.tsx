import { useTranslation } from "react-i18next";
import { FOR_PARTICIPANTS, PACK_PARTS, type PackPart } from "../../core/authoring/pack/trainer-pack.ts";
import { Button } from "../shared/button.tsx";
import styles from "./pack-screen.module.css";

interface PartsFormProps {
  chosen: readonly PackPart[];
  onChoose: (parts: readonly PackPart[]) => void;
}

/** The parts of a pack to choose from, one by one, or all, or those that participants may see. */
export function PartsForm({ chosen, onChoose }: PartsFormProps) {
  const { t } = useTranslation("pack");
  const toggle = (part: PackPart) =>
    onChoose(PACK_PARTS.filter((one) => (one === part ? !chosen.includes(one) : chosen.includes(one))));
  return (
    <fieldset className={styles.parts}>
      <legend>{t("choose")}</legend>
      <p className={styles.actions}>
        <Button look="pill" onClick={() => onChoose(PACK_PARTS)}>
          {t("all")}
        </Button>
        <Button look="pill" onClick={() => onChoose(FOR_PARTICIPANTS)}>
          {t("participants")}
        </Button>
      </p>
      {PACK_PARTS.map((part) => (
        <label key={part} className={styles.part}>
          <input
            type="checkbox"
            checked={chosen.includes(part)}
            aria-labelledby={`part-${part}`}
            aria-describedby={`part-${part}-about`}
            onChange={() => toggle(part)}
          />
          <span>
            <strong id={`part-${part}`}>{t(`part.${part}.name`)}</strong>{" "}
            <span id={`part-${part}-about`} className={styles.soft}>
              {t(`part.${part}.about`)}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
