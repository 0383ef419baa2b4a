import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { listenToOtherTabs } from "../stores/attempt-channel.ts";
import { Button } from "./button.tsx";
import { Dialog } from "./dialog.tsx";
import { goTo } from "./hash-location.ts";
import { startAgain } from "./start-again.ts";

/** When another tab has wiped everything, this one leaves its case and says why. */
export function WipedNotice() {
  const { t } = useTranslation();
  const [wiped, setWiped] = useState(false);

  useEffect(
    () =>
      listenToOtherTabs((message) => {
        if (message.type !== "wiped") return;
        goTo("/wiped", { replace: true });
        setWiped(true);
      }),
    [],
  );

  return (
    <Dialog
      open={wiped}
      onClose={() => setWiped(false)}
      title={t("wiped.title")}
      actions={<Button onClick={startAgain}>{t("wiped.start-again")}</Button>}
    >
      <p>{t("wiped.other-tab")}</p>
    </Dialog>
  );
}
