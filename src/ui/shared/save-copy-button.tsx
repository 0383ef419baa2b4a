import { useTranslation } from "react-i18next";
import { announce } from "./announcer.tsx";
import { Button } from "./button.tsx";
import { downloadText } from "./download.ts";

/** Saves one attempt as a file that can be taken in again on home, also when it is damaged. */
export function SaveCopyButton({ attemptId }: { attemptId: string }) {
  const { t } = useTranslation();
  const save = async () => {
    const { exportAttempt } = await import("../stores/attempt-file.ts");
    const text = await exportAttempt(attemptId);
    if (text === undefined) announce(t("copy.failed"));
    else downloadText(`fair-hearing-${attemptId}.json`, text);
  };
  return (
    <Button look="pill" onClick={() => void save()}>
      {t("copy.save")}
    </Button>
  );
}
