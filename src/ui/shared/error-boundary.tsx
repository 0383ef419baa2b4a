import { Component, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button, ButtonLink } from "./button.tsx";
import { i18n, switchLanguage, WordsMissingError } from "./i18n.ts";
import { availableLanguages, languageOf } from "./languages.ts";
import { Page } from "./page.tsx";
import { ScreenHeading } from "./screen-heading.tsx";
import styles from "./error-boundary.module.css";

/** Catches what goes wrong on a screen. Stored events are safe; the message says so and what to do. A new address clears it. */
export class ErrorBoundary extends Component<
  { address: string; children: ReactNode },
  { error: unknown; address: string }
> {
  override state = { error: undefined as unknown, address: this.props.address };

  static getDerivedStateFromError(error: unknown) {
    return { error: error ?? new Error("unknown") };
  }

  static getDerivedStateFromProps(props: { address: string }, state: { address: string }) {
    return props.address === state.address ? null : { error: undefined, address: props.address };
  }

  override render() {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    const retry = () => this.setState({ error: undefined });
    if (error instanceof WordsMissingError) return <WordsMissing error={error} retry={retry} />;
    return <ScreenFailed error={error} retry={retry} />;
  }
}

function WordsMissing({ error, retry }: { error: WordsMissingError; retry: () => void }) {
  const { t } = useTranslation();
  return (
    <Page>
      <div className={styles.message}>
        <ScreenHeading title={t("words-missing.title")}>{t("words-missing.title")}</ScreenHeading>
        <p>{t("words-missing.text", { language: languageOf(error.language).name, screen: error.screen })}</p>
        <p className={styles.actions}>
          {availableLanguages
            .filter(({ code }) => code !== i18n.language)
            .map(({ code, name }) => (
              <Button key={code} lang={code} onClick={() => void switchLanguage(code).then(retry, retry)}>
                {name}
              </Button>
            ))}
          <ButtonLink to="/">{t("nav.home")}</ButtonLink>
        </p>
      </div>
    </Page>
  );
}

function ScreenFailed({ error, retry }: { error: unknown; retry: () => void }) {
  const { t } = useTranslation();
  return (
    <Page>
      <div className={styles.message}>
        <ScreenHeading title={t("failed.title")}>{t("failed.title")}</ScreenHeading>
        <p>{t("failed.nothing-lost")}</p>
        <p>{t("failed.what-to-do")}</p>
        <p className={styles.actions}>
          <Button look="primary" onClick={retry}>
            {t("failed.again")}
          </Button>
          <Button onClick={() => location.reload()}>{t("failed.reload")}</Button>
          <ButtonLink to="/">{t("nav.home")}</ButtonLink>
        </p>
        <details>
          <summary>{t("failed.details")}</summary>
          <pre dir="ltr" className={styles.details}>
            {error instanceof Error ? (error.stack ?? error.message) : String(error)}
          </pre>
        </details>
      </div>
    </Page>
  );
}
