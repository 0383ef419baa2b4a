import { type ReactNode, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { setScreenTitle } from "./document-title.ts";
import { hasNavigated } from "./hash-location.ts";

/** The h1 of a screen. Names the screen in the browser's tab and takes focus when the reader came from another screen. */
export function ScreenHeading({ children, title }: { children: ReactNode; title: string }) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const appName = t("app.name");

  useEffect(() => {
    setScreenTitle(title === appName ? appName : t("app.title", { screen: title }));
  }, [t, title, appName]);

  useEffect(() => {
    if (!hasNavigated()) return;
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);

  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
