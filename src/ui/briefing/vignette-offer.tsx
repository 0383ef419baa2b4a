import { useTranslation } from "react-i18next";
import { ButtonLink } from "../shared/button.tsx";
import { Card } from "../shared/card.tsx";
import type { CaseCard } from "../shared/cases.ts";

/** The way to the short situation that may be answered before a case. */
export function VignetteOffer({ card }: { card: CaseCard }) {
  const { t } = useTranslation("vignette");
  return (
    <Card as="section" aria-labelledby="vignette">
      <h2 id="vignette">{t("offer.title")}</h2>
      <p>{t("offer.text")}</p>
      <p>
        <ButtonLink to={`/vignette/${card.id}`}>{t("offer.open")}</ButtonLink>
      </p>
    </Card>
  );
}
