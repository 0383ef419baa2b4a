import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { shuffled } from "../../core/attempt/replay.ts";
import type { VignetteSpec } from "../../core/program/program.ts";
import { Button } from "../shared/button.tsx";
import { Notice } from "../shared/notice.tsx";
import { Prose } from "../shared/prose.tsx";
import { RadioChoice } from "../shared/radio-choice.tsx";
import type { SaidWords } from "../shared/use-case-words.ts";
import { type Confidence, CONFIDENCES } from "../stores/vignettes.ts";
import styles from "./vignette.module.css";

interface VignetteFormProps {
  vignette: VignetteSpec;
  words: SaidWords;
  onAnswer: (option: string, confidence: Confidence) => void;
}

/** The situation, the ways to act in an order that is new each time, and how sure one is. */
export function VignetteForm({ vignette, words, onAnswer }: VignetteFormProps) {
  const { t } = useTranslation("vignette");
  const name = useId();
  const [seed] = useState(() => crypto.getRandomValues(new Uint32Array(1)).join(""));
  const [option, setOption] = useState<string>();
  const [confidence, setConfidence] = useState<Confidence>();
  const [missing, setMissing] = useState(false);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (option === undefined || confidence === undefined) setMissing(true);
        else onAnswer(option, confidence);
      }}
    >
      <p className={styles.situation} lang={words.language}>
        <Prose text={words.say("vignette.text")} />
      </p>
      <fieldset className={styles.ways}>
        <legend className={styles.ask} lang={words.language}>
          <Prose text={words.say("vignette.ask")} />
        </legend>
        {shuffled(vignette.options, seed, "vignette").map(({ id }) => (
          <label key={id} className={styles.way}>
            <input
              type="radio"
              name={name}
              value={id}
              checked={id === option}
              onChange={() => {
                setOption(id);
                setMissing(false);
              }}
            />
            <span lang={words.language}>
              <Prose text={words.say(`vignette.${id}.text`)} />
            </span>
          </label>
        ))}
      </fieldset>
      <RadioChoice<number>
        title={t("sure.title")}
        chosen={confidence ?? 0}
        onChoose={(value) => {
          setConfidence(CONFIDENCES.find((one) => one === value));
          setMissing(false);
        }}
        options={CONFIDENCES.map((value) => ({ value, label: t(`sure.${value}`) }))}
      />
      {missing && <Notice kind="care">{t("missing")}</Notice>}
      <p className={styles.actions}>
        <Button look="primary" type="submit">
          {t("keep")}
        </Button>
      </p>
    </form>
  );
}
