import { useTranslation } from "react-i18next";
import { ButtonLink } from "../shared/button.tsx";
import { Card } from "../shared/card.tsx";
import { findCase, type CaseCard } from "../shared/cases.ts";
import { languageOf } from "../shared/languages.ts";
import { LawProfileSheet } from "../shared/law-profile-sheet.tsx";
import { NotFound } from "../shared/not-found.tsx";
import { Notice } from "../shared/notice.tsx";
import { Page } from "../shared/page.tsx";
import { Prose } from "../shared/prose.tsx";
import { ScreenHeading } from "../shared/screen-heading.tsx";
import { type SaidWords, useCaseWords } from "../shared/use-case-words.ts";
import styles from "./briefing.module.css";
import { StartForm } from "./start-form.tsx";
import { VignetteOffer } from "./vignette-offer.tsx";

/** What to know before a case starts, and the choice of mode. Nothing here gives away what happens in it. */
export function BriefingScreen({ caseId }: { caseId: string }) {
  const { t } = useTranslation("briefing");
  const card = findCase(caseId);
  if (!card) return <NotFound title={t("unknown-case.title")}>{t("unknown-case.text")}</NotFound>;
  return <Briefing card={card} />;
}

function Briefing({ card }: { card: CaseCard }) {
  const { t, i18n } = useTranslation("briefing");
  const cardWords = useCaseWords(card, "card");
  const words = useCaseWords(card, "briefing");
  if (!cardWords || !words) return <Page>{null}</Page>;

  const language = cardWords.language;
  const title = cardWords.say("title");
  const name = (code: string) => languageOf(code).name;

  return (
    <Page place={t("place")}>
      <div className={styles.head}>
        <ScreenHeading title={title}>
          <span lang={language}>{title}</span>
        </ScreenHeading>
        <p className={styles.soft}>{t("minutes", { count: card.minutes })}</p>
        <p className={styles.synopsis} lang={language}>
          <Prose text={cardWords.say("synopsis")} />
        </p>
        {language !== i18n.language && (
          <Notice>{t("not-in-language", { language: name(i18n.language), shown: name(language) })}</Notice>
        )}
      </div>
      <div className={styles.columns}>
        <div className={styles.column}>
          <Card as="section" inked aria-labelledby="content-note">
            <h2 id="content-note">{t("content-note")}</h2>
            <p lang={language} className={styles.speech}>
              <Prose text={cardWords.say("content-note")} />
            </p>
            <p>{t("leave")}</p>
          </Card>
          {words.has("vignette.text") && <VignetteOffer card={card} />}
          <StartForm card={card} words={words} />
          <Card as="section" aria-labelledby="room">
            <h2 id="room">{t("room.title")}</h2>
            <p>{t("room.text")}</p>
            <p>
              <ButtonLink to={`/room/${card.id}`}>{t("room.open")}</ButtonLink>{" "}
              <ButtonLink to={`/pack/${card.id}`} look="quiet">
                {t("room.pack")}
              </ButtonLink>
            </p>
          </Card>
        </div>
        <div className={styles.column}>
          <Card as="section" aria-labelledby="briefing">
            <h2 id="briefing">{t("briefing")}</h2>
            <BriefingText words={words} />
          </Card>
          <Roles card={card} words={words} />
          <Objectives card={card} />
          <Card as="section" aria-labelledby="law">
            <h2 id="law">{t("law")}</h2>
            <LawProfileSheet card={card} words={words} />
          </Card>
        </div>
      </div>
    </Page>
  );
}

function BriefingText({ words }: { words: SaidWords }) {
  const paragraphs: string[] = [];
  for (let number = 1; words.has(`briefing.${number}`); number += 1) paragraphs.push(words.say(`briefing.${number}`));
  return (
    <div lang={words.language} className={styles.speech}>
      {paragraphs.map((text) => (
        <p key={text}>
          <Prose text={text} />
        </p>
      ))}
    </div>
  );
}

function Roles({ card, words }: { card: CaseCard; words: SaidWords }) {
  const { t } = useTranslation("briefing");
  return (
    <Card as="section" aria-labelledby="roles">
      <h2 id="roles">{t("roles.title")}</h2>
      <p>{t("roles.text")}</p>
      <ul className={styles.list}>
        {card.roles.map((role) => {
          const office = `law-profile.office.${role}`;
          return (
            <li key={role}>
              <span className={styles.role}>{t(`common:role.${role}`)}</span>{" "}
              {words.has(office) && <span lang={words.language}>{words.say(office)}</span>}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

function Objectives({ card }: { card: CaseCard }) {
  const { t } = useTranslation("briefing");
  return (
    <Card as="section" aria-labelledby="objectives">
      <h2 id="objectives">{t("objectives.title")}</h2>
      <p>{t("objectives.text")}</p>
      <ul className={styles.list}>
        {card.objectives.map((id) => (
          <li key={id}>
            <a href={`#/rubric/${id}`}>{t(`rubric:criteria.${id}.name`)}</a>
          </li>
        ))}
      </ul>
    </Card>
  );
}
