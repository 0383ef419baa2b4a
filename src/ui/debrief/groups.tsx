import { useTranslation } from "react-i18next";
import type { Debrief } from "../../core/debrief/debrief-types.ts";
import type { Rubric } from "../../core/scoring/rubric.ts";
import { ButtonLink } from "../shared/button.tsx";
import { Card } from "../shared/card.tsx";
import { Name } from "../shared/name.tsx";
import styles from "./groups.module.css";
import { ProfileDimensions } from "./profile-dimensions.tsx";

/** In a room, the profile of each group side by side: each rests on its own decisions, so they are not to be compared. */
export function Groups({ told, rubric }: { told: Debrief; rubric: Rubric }) {
  const { t } = useTranslation("debrief");
  if (told.groups.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="groups">
      <h2 id="groups">{t("groups.title")}</h2>
      <div className={styles.groups}>
        {told.groups.map(({ name, roles, profile }, place) => (
          <Card key={name} as="section" aria-labelledby={`group-${place}`}>
            <div className={styles.group}>
              <h3 id={`group-${place}`}>
                <Name>{name}</Name>
              </h3>
              <p className={styles.roles}>
                {roles.map((role) => (
                  <span key={role}>{t(`common:role.${role}`)}</span>
                ))}
              </p>
              <ProfileDimensions profile={profile} rubric={rubric} />
            </div>
          </Card>
        ))}
      </div>
      <p>
        <ButtonLink to="/group">{t("groups.side-by-side")}</ButtonLink>
      </p>
    </section>
  );
}
