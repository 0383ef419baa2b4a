import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { announce } from "./announcer.tsx";
import { Button } from "./button.tsx";
import { i18n, switchLanguage, WordsMissingError } from "./i18n.ts";
import { availableLanguages, languageOf } from "./languages.ts";
import styles from "./language-switch.module.css";

/** Changes the language where the reader stands. A language without words for this screen is refused with a sentence. */
export function LanguageSwitch() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [refused, setRefused] = useState<string>();
  const root = useRef<HTMLDivElement>(null);
  const current = languageOf(i18n.language);

  useEffect(() => {
    if (!open) return undefined;
    const closeOutside = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    addEventListener("pointerdown", closeOutside);
    addEventListener("focusin", closeOutside);
    return () => {
      removeEventListener("pointerdown", closeOutside);
      removeEventListener("focusin", closeOutside);
    };
  }, [open]);

  if (availableLanguages.length < 2) return null;

  const change = async (code: string) => {
    try {
      await switchLanguage(code);
      setRefused(undefined);
      setOpen(false);
      announce(i18n.t("common:language.changed", { language: languageOf(code).name }));
    } catch (error) {
      if (!(error instanceof WordsMissingError)) throw error;
      setRefused(t("language.missing", { language: languageOf(code).name }));
    }
  };

  return (
    <div
      ref={root}
      className={styles.root}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !open) return;
        setOpen(false);
        root.current?.querySelector("button")?.focus();
      }}
    >
      <Button
        look="pill"
        aria-expanded={open}
        aria-label={t("language.choose", { language: current.name })}
        onClick={() => setOpen(!open)}
      >
        <span lang={current.code}>{current.name}</span>
      </Button>
      {open && (
        <ul className={styles.list}>
          {availableLanguages.map((language) => (
            <li key={language.code}>
              <button
                type="button"
                lang={language.code}
                dir={language.dir}
                aria-current={language.code === current.code ? "true" : undefined}
                className={styles.language}
                onClick={() => void change(language.code)}
              >
                {language.name}
              </button>
            </li>
          ))}
          {refused && (
            <li role="alert" className={styles.refused}>
              {refused}
            </li>
          )}
        </ul>
      )}
    </div>
  );
}
