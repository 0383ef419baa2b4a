import { useTranslation } from "react-i18next";
import { Stack } from "../ui/shared/stack.tsx";

/** A folder without a case: says so, and how to begin one. */
export function NoCase({ folder }: { folder: string }) {
  const { t } = useTranslation("workbench");
  return (
    <main id="main">
      <Stack>
        <h2>{t("no-case.title")}</h2>
        <p>{t("no-case.what", { folder })}</p>
        <p>{t("no-case.how")}</p>
        <pre dir="ltr">
          <code>npm run scenario -- new my-case</code>
        </pre>
        <p>{t("no-case.then")}</p>
      </Stack>
    </main>
  );
}
