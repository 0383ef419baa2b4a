import { useTranslation } from "react-i18next";
import type { NotComparable as Reason } from "../../core/debrief/compare.ts";
import { ButtonLink } from "../shared/button.tsx";
import { Page } from "../shared/page.tsx";
import { ScreenHeading } from "../shared/screen-heading.tsx";
import { Stack } from "../shared/stack.tsx";

interface NotComparableProps {
  reason: Reason | "gone" | "unknown-case";
  /** An attempt that is here: its debrief can be read all the same. */
  here: string | undefined;
}

/** Says why two attempts cannot be compared, and what can be read instead. */
export function NotComparable({ reason, here }: NotComparableProps) {
  const { t } = useTranslation("compare");
  return (
    <Page>
      <Stack>
        <ScreenHeading title={t("cannot.title")}>{t("cannot.title")}</ScreenHeading>
        <p>{t(`cannot.${reason}`)}</p>
        <p>
          {here === undefined ? (
            <ButtonLink to="/" look="primary">
              {t("common:nav.home")}
            </ButtonLink>
          ) : (
            <ButtonLink to={`/debrief/${here}`} look="primary">
              {t("to-debrief")}
            </ButtonLink>
          )}
        </p>
      </Stack>
    </Page>
  );
}
