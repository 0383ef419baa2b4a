import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Role } from "../../core/scenario/vocabulary.ts";
import { Button } from "../shared/button.tsx";
import { Card } from "../shared/card.tsx";
import type { CaseCard } from "../shared/cases.ts";
import { goTo } from "../shared/hash-location.ts";
import { switchLanguage } from "../shared/i18n.ts";
import { availableLanguages, languageOf } from "../shared/languages.ts";
import { RadioChoice } from "../shared/radio-choice.tsx";
import type { SaidWords } from "../shared/use-case-words.ts";
import styles from "./briefing.module.css";
import { RoleChoice } from "./role-choice.tsx";

type Mode = "practice" | "assessed";
type Seat = Role | "all";

interface StartFormProps {
  card: CaseCard;
  /** Words of the briefing, in the language the case is being read in. */
  words: SaidWords;
}

/** Whom to play, mode and language, and the way into the case. */
export function StartForm({ card, words }: StartFormProps) {
  const { t, i18n } = useTranslation("briefing");
  const [wish, setWish] = useState<Mode>("practice");
  const [seat, setSeat] = useState<Seat>("all");
  const shown = words.language;
  const review = card.languages.find(({ lang }) => lang === shown)?.review;
  const canAssess = review === "source" || review === "reviewed";
  // A language switch may take the assessed mode away; the wish stays for switching back.
  const mode = canAssess ? wish : "practice";

  const start = () => {
    const query = new URLSearchParams({ mode, seed: newSeed(), lang: i18n.language });
    if (seat !== "all") query.set("role", seat);
    goTo(`/play/${card.id}?${query}`);
  };

  const languages = card.languages.filter(
    ({ lang, coverage }) => coverage >= 1 && availableLanguages.some(({ code }) => code === lang),
  );
  const partial = card.languages.filter(({ coverage }) => coverage < 1);

  return (
    <Card as="section" aria-labelledby="start">
      <h2 id="start">{t("mode.title")}</h2>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          start();
        }}
      >
        <RoleChoice card={card} words={words} chosen={seat} onChoose={setSeat} />
        <div className={styles.modes}>
          <RadioChoice<Mode>
            title={t("mode.label")}
            chosen={mode}
            onChoose={setWish}
            options={[
              { value: "practice", label: t("common:mode.practice"), about: t("mode.practice-about") },
              {
                value: "assessed",
                label: t("common:mode.assessed"),
                about: canAssess ? t("mode.assessed-about") : t("mode.assessed-not-here"),
                disabled: !canAssess,
              },
            ]}
          />
        </div>
        {languages.length > 1 && (
          <RadioChoice
            title={t("language")}
            chosen={i18n.language}
            onChoose={(code) => void switchLanguage(code)}
            options={languages.map(({ lang, review: reviewed }) => ({
              value: lang,
              label: languageOf(lang).name,
              lang,
              about: t(`common:review.${reviewed}`),
            }))}
          />
        )}
        {partial.map(({ lang }) => (
          <p key={lang}>{t("language-not-whole", { language: languageOf(lang).name })}</p>
        ))}
        {review === "unreviewed" && <p>{t("unreviewed")}</p>}
        <Button look="primary" type="submit">
          {t("start")}
        </Button>
        <p className={styles.soft}>{t("private")}</p>
      </form>
    </Card>
  );
}

function newSeed(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(4)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
