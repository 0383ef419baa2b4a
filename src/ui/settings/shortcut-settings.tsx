import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { announce } from "../shared/announcer.tsx";
import { Card } from "../shared/card.tsx";
import {
  changeSettings,
  changeShortcut,
  type ShortcutAction,
  shortcutActions,
  useSettings,
} from "../stores/settings.ts";
import styles from "./settings.module.css";

/** Switches the single keys of the play screen off or on, and gives each another letter (WCAG 2.1.4). */
export function ShortcutSettings() {
  const { t } = useTranslation("settings");
  const on = useSettings((settings) => settings.shortcutsOn);
  return (
    <Card as="section" aria-labelledby="shortcuts">
      <h2 id="shortcuts">{t("shortcuts.title")}</h2>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => changeSettings({ shortcutsOn: event.target.checked })}
        />
        {t("shortcuts.on")}
      </label>
      <p>{t("shortcuts.about")}</p>
      <div className={styles.keys}>
        {shortcutActions.map((action) => (
          <ShortcutField key={action} action={action} disabled={!on} />
        ))}
      </div>
      <p>{t("shortcuts.escape")}</p>
    </Card>
  );
}

function ShortcutField({ action, disabled }: { action: ShortcutAction; disabled: boolean }) {
  const { t } = useTranslation("settings");
  const letter = useSettings((settings) => settings.shortcuts[action]);
  // What was typed and refused stays in the field until the next try, beside the reason.
  const [refused, setRefused] = useState<{ typed: string; reason: "not-a-letter" | "taken" }>();
  const field = useId();
  const name = t(`shortcuts.${action}`);

  const change = (typed: string) => {
    // The field keeps its old letter beside the new one while typing: the last character is meant.
    const last = Array.from(typed.trim()).at(-1) ?? "";
    const result = changeShortcut(action, last);
    if (result.ok) {
      setRefused(undefined);
      announce(t("shortcuts.changed", { action: name, letter: last.toLowerCase() }));
    } else {
      setRefused({ typed: last, reason: result.reason });
    }
  };

  return (
    <div className={styles.key}>
      <label htmlFor={field}>{name}</label>
      <input
        id={field}
        className={styles.letter}
        value={(refused?.typed ?? letter).toUpperCase()}
        disabled={disabled}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        aria-invalid={refused !== undefined}
        aria-describedby={refused ? `${field}-refused` : undefined}
        onChange={(event) => change(event.target.value)}
        onFocus={(event) => event.target.select()}
        onBlur={() => setRefused(undefined)}
      />
      {refused && (
        <span id={`${field}-refused`} role="alert" className={styles.refused}>
          {t(`shortcuts.${refused.reason}`)}
        </span>
      )}
    </div>
  );
}
