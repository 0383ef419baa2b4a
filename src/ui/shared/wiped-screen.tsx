import { useTranslation } from "react-i18next";
import { Button } from "./button.tsx";
import { ScreenHeading } from "./screen-heading.tsx";
import { Stack } from "./stack.tsx";
import { startAgain } from "./start-again.ts";

/** After "end and wipe": says that nothing is left, and leaves nothing itself. The app begins again only when asked to. */
export function WipedScreen() {
  const { t } = useTranslation();
  return (
    <main>
      <Stack>
        <ScreenHeading title={t("wiped.title")}>{t("wiped.title")}</ScreenHeading>
        <p>{t("wiped.done")}</p>
        <p>
          <Button onClick={startAgain}>{t("wiped.start-again")}</Button>
        </p>
      </Stack>
    </main>
  );
}
