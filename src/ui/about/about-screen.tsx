import { useTranslation } from "react-i18next";
import { version } from "../../../package.json";
import { Card } from "../shared/card.tsx";
import { Page } from "../shared/page.tsx";
import { ScreenHeading } from "../shared/screen-heading.tsx";
import styles from "./about.module.css";

const sections = [
  { id: "what", texts: ["text", "nobody-wins"] },
  { id: "not", list: ["advice", "endorsed", "invented", "law", "sources", "appraisal"] },
  { id: "privacy", texts: ["device", "keeps"] },
  { id: "support", texts: ["text"], support: true },
  { id: "languages", texts: ["text"] },
  { id: "credits", list: ["code", "content", "art", "fonts"] },
] as const;

/** What the app is and is not, what it keeps, where support is, and whose work it stands on. */
export function AboutScreen() {
  const { t } = useTranslation("about");
  return (
    <Page>
      <div className={styles.about}>
        <ScreenHeading title={t("title")}>{t("title")}</ScreenHeading>
        {sections.map((section) => (
          <Card key={section.id} as="section" aria-labelledby={`about-${section.id}`}>
            <h2 id={`about-${section.id}`}>{t(`${section.id}.title`)}</h2>
            {"texts" in section && section.texts.map((text) => <p key={text}>{t(`${section.id}.${text}`)}</p>)}
            {"support" in section && <p>{t("common:support.contact")}</p>}
            {"list" in section && (
              <ul>
                {section.list.map((text) => (
                  <li key={text}>{t(`${section.id}.${text}`)}</li>
                ))}
              </ul>
            )}
          </Card>
        ))}
        <p className={styles.version}>{t("version", { version })}</p>
      </div>
    </Page>
  );
}
