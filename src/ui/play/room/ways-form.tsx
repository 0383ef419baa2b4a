import { useTranslation } from "react-i18next";
import type { Mode } from "../../../core/attempt/log.ts";
import type { CaseCard } from "../../shared/cases.ts";
import { switchLanguage } from "../../shared/i18n.ts";
import { availableLanguages, languageOf } from "../../shared/languages.ts";
import { RadioChoice } from "../../shared/radio-choice.tsx";
import { mayAssess } from "../start-attempt.ts";

interface WaysFormProps {
  card: CaseCard;
  mode: Mode;
  onMode: (mode: Mode) => void;
  speakFirst: boolean;
  onSpeakFirst: (speakFirst: boolean) => void;
}

/** How a room plays: whether it speaks first, in which mode, in which language. */
export function WaysForm({ card, mode, onMode, speakFirst, onSpeakFirst }: WaysFormProps) {
  const { t, i18n } = useTranslation("room");
  const canAssess = mayAssess(card, i18n.language);
  const languages = card.languages.filter(
    ({ lang, coverage }) => coverage >= 1 && availableLanguages.some(({ code }) => code === lang),
  );
  return (
    <>
      <RadioChoice<string>
        title={t("setup.speak.title")}
        chosen={speakFirst ? "speak" : "choose"}
        onChoose={(value) => onSpeakFirst(value === "speak")}
        options={(["speak", "choose"] as const).map((value) => ({
          value,
          label: t(`setup.speak.${value}`),
          about: t(`setup.speak.${value}-about`),
        }))}
      />
      <RadioChoice<Mode>
        title={t("setup.mode.title")}
        chosen={mode}
        onChoose={onMode}
        options={[
          { value: "practice", label: t("common:mode.practice"), about: t("setup.mode.practice") },
          {
            value: "assessed",
            label: t("common:mode.assessed"),
            about: canAssess ? t("setup.mode.assessed") : t("setup.mode.not-here"),
            disabled: !canAssess,
          },
        ]}
      />
      {languages.length > 1 && (
        <RadioChoice
          title={t("setup.language")}
          chosen={i18n.language}
          onChoose={(code) => void switchLanguage(code)}
          options={languages.map(({ lang, review }) => ({
            value: lang,
            label: languageOf(lang).name,
            lang,
            about: t(`common:review.${review}`),
          }))}
        />
      )}
    </>
  );
}
