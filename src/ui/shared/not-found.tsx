import { useTranslation } from "react-i18next";
import { ButtonLink } from "./button.tsx";
import { Page } from "./page.tsx";
import { ScreenHeading } from "./screen-heading.tsx";
import { Stack } from "./stack.tsx";

/** For an address that leads nowhere: says what was not found, and the way home. Screens use it for unknown cases and attempts. */
export function NotFound({ title, children }: { title?: string; children?: string }) {
  const { t } = useTranslation();
  const heading = title ?? t("not-found.title");
  return (
    <Page>
      <Stack>
        <ScreenHeading title={heading}>{heading}</ScreenHeading>
        <p>{children ?? t("not-found.text")}</p>
        <p>
          <ButtonLink to="/" look="primary">
            {t("nav.home")}
          </ButtonLink>
        </p>
      </Stack>
    </Page>
  );
}
