import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "./button.tsx";
import { Dialog } from "./dialog.tsx";

/** Ends everything on a shared computer: asks once, wipes what this browser holds of the app, and starts afresh. */
export function EndAndWipe() {
  const { t, i18n } = useTranslation();
  const [asking, setAsking] = useState(false);
  const [working, setWorking] = useState(false);

  const wipe = async () => {
    setWorking(true);
    const { wipeEverything } = await import("../stores/wipe.ts");
    await wipeEverything();
    // A fresh page, so that nothing stays in memory either. It keeps nothing, so the address carries the language.
    history.replaceState(null, "", `#/wiped?lang=${i18n.language}`);
    location.reload();
  };

  return (
    <>
      <Button onClick={() => setAsking(true)}>{t("wipe.button")}</Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t("wipe.title")}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{t("cancel")}</Button>
            <Button look="primary" disabled={working} onClick={() => void wipe()}>
              {t("wipe.confirm")}
            </Button>
          </>
        }
      >
        <p>{t("wipe.text")}</p>
        <p>{t("wipe.files")}</p>
      </Dialog>
    </>
  );
}
