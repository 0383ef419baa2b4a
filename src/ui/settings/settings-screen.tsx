import { useTranslation } from "react-i18next";
import { Card } from "../shared/card.tsx";
import { EndAndWipe } from "../shared/end-and-wipe.tsx";
import { formatNumber } from "../shared/format.ts";
import { refreshWords, switchLanguage } from "../shared/i18n.ts";
import { availableLanguages, languageOf } from "../shared/languages.ts";
import { Notice } from "../shared/notice.tsx";
import { Page } from "../shared/page.tsx";
import { RadioChoice } from "../shared/radio-choice.tsx";
import { ScreenHeading } from "../shared/screen-heading.tsx";
import { useOffline } from "../stores/offline.ts";
import {
  canKeepSettings,
  changeSettings,
  digitKinds,
  motions,
  type Settings,
  textSizes,
  themes,
  useSettings,
} from "../stores/settings.ts";
import { ObjectionWindow } from "./objection-window.tsx";
import { ReasonAsked } from "./reason-asked.tsx";
import { RefresherSetting } from "./refresher-setting.tsx";
import styles from "./settings.module.css";
import { ShortcutSettings } from "./shortcut-settings.tsx";

/** Language, look, motion and keys, kept in this browser only; and the way to leave nothing behind. */
export function SettingsScreen() {
  const { t, i18n } = useTranslation("settings");
  const settings = useSettings();
  const offline = useOffline();

  const changeDigits = (digits: Settings["digits"]) => {
    changeSettings({ digits });
    refreshWords();
  };

  return (
    <Page>
      <div className={styles.settings}>
        <ScreenHeading title={t("title")}>{t("title")}</ScreenHeading>
        <p>{t("about")}</p>
        {!canKeepSettings() && <Notice kind="care">{t("not-kept")}</Notice>}
        {availableLanguages.length > 1 && (
          <RadioChoice
            title={t("language")}
            chosen={i18n.language}
            onChoose={(code) => void switchLanguage(code)}
            options={availableLanguages.map(({ code, name }) => ({ value: code, label: name, lang: code }))}
          />
        )}
        {languageOf(i18n.language).dir === "rtl" && (
          <RadioChoice
            title={t("digits.title")}
            chosen={settings.digits}
            onChoose={changeDigits}
            options={digitKinds.map((kind) => ({ value: kind, label: t(`digits.${kind}`) }))}
          />
        )}
        <RadioChoice
          title={t("text-size.title")}
          chosen={settings.textSize}
          onChoose={(textSize) => changeSettings({ textSize })}
          options={textSizes.map((size) => ({
            value: size,
            label: <bdi>{formatNumber(size / 100, { style: "percent" })}</bdi>,
          }))}
        />
        <RadioChoice
          title={t("theme.title")}
          chosen={settings.theme}
          onChoose={(theme) => changeSettings({ theme })}
          options={themes.map((theme) => ({ value: theme, label: t(`theme.${theme}`) }))}
        />
        <RadioChoice
          title={t("motion.title")}
          chosen={settings.motion}
          onChoose={(motion) => changeSettings({ motion })}
          options={motions.map((motion) => ({ value: motion, label: t(`motion.${motion}`) }))}
        />
        <ObjectionWindow />
        <ReasonAsked />
        <ShortcutSettings />
        <RefresherSetting />
        <Card as="section" aria-labelledby="offline">
          <h2 id="offline">{t("offline.title")}</h2>
          <p>{offline.ready ? t("offline.ready") : t("offline.not-ready")}</p>
          {offline.updateWaiting && <p>{t("offline.update")}</p>}
        </Card>
        <Card as="section" aria-labelledby="shared-computer">
          <h2 id="shared-computer">{t("wipe.title")}</h2>
          <p>{t("wipe.text")}</p>
          <EndAndWipe />
        </Card>
      </div>
    </Page>
  );
}
