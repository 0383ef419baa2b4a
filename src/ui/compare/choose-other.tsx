import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { formatMoment } from "../shared/format.ts";
import { ButtonLink } from "../shared/button.tsx";
import { Page } from "../shared/page.tsx";
import { ScreenHeading } from "../shared/screen-heading.tsx";
import { Stack } from "../shared/stack.tsx";
import { listAttempts } from "../stores/attempts.ts";
import type { AttemptHeader } from "../stores/event-store.ts";
import { NotComparable } from "./not-comparable.tsx";
import styles from "./compare.module.css";

/** The other ended attempts at the same version of a case on this device, to choose one to compare with. */
export function ChooseOther({ attemptId }: { attemptId: string }) {
  const { t } = useTranslation("compare");
  const [headers, setHeaders] = useState<readonly AttemptHeader[]>();
  useEffect(() => {
    let here = true;
    void listAttempts().then(
      ({ attempts }) => here && setHeaders(attempts.flatMap(({ header }) => (header ? [header] : []))),
    );
    return () => {
      here = false;
    };
  }, []);
  if (!headers) return <p role="status">{t("common:loading")}</p>;
  const own = headers.find(({ id }) => id === attemptId);
  if (!own) return <NotComparable reason="gone" here={undefined} />;
  const others = headers.filter(
    ({ id, scenario, finishedAt }) =>
      id !== attemptId &&
      scenario.id === own.scenario.id &&
      scenario.hash === own.scenario.hash &&
      finishedAt !== undefined,
  );
  return (
    <Page>
      <Stack>
        <ScreenHeading title={t("choose.title")}>{t("choose.title")}</ScreenHeading>
        <p>{t(others.length === 0 ? "choose.none" : "choose.about", { date: formatMoment(own.startedAt) })}</p>
        {others.length > 0 && (
          <ul className={styles.plain}>
            {others.map(({ id, startedAt, again }) => (
              <li key={id}>
                <a href={`#/compare/${attemptId}/${id}`}>{formatMoment(startedAt)}</a>
                {again?.of === attemptId && <> {t("again", { number: again.number })}</>}
              </li>
            ))}
          </ul>
        )}
        <p>
          <ButtonLink to={`/debrief/${attemptId}`}>{t("to-debrief")}</ButtonLink>
        </p>
      </Stack>
    </Page>
  );
}
