import { type FormEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Mode } from "../../../core/attempt/log.ts";
import { ROLES } from "../../../core/scenario/vocabulary.ts";
import { Button, ButtonLink } from "../../shared/button.tsx";
import { Card } from "../../shared/card.tsx";
import { type CaseCard, findCase } from "../../shared/cases.ts";
import { goTo } from "../../shared/hash-location.ts";
import { NotFound } from "../../shared/not-found.tsx";
import { Notice } from "../../shared/notice.tsx";
import { Page } from "../../shared/page.tsx";
import { ScreenHeading } from "../../shared/screen-heading.tsx";
import { useCaseWords } from "../../shared/use-case-words.ts";
import { mayAssess, startAttempt } from "../start-attempt.ts";
import { GroupsForm } from "./groups-form.tsx";
import styles from "./room-setup.module.css";
import { roomOf, setupProblems, sharedOut } from "./room-wish.ts";
import { WaysForm } from "./ways-form.tsx";

/** Sets up a room for a case: who is there, who holds which role, and how it is played. */
export function RoomSetupScreen({ caseId }: { caseId: string }) {
  const { t } = useTranslation("play");
  const card = findCase(caseId);
  return card ? <Setup card={card} /> : <NotFound title={t("unknown-case.title")}>{t("unknown-case.text")}</NotFound>;
}

function Setup({ card }: { card: CaseCard }) {
  const { t, i18n } = useTranslation("room");
  const words = useCaseWords(card, "card");
  const roles = ROLES.filter((role) => card.roles.includes(role));
  const [groups, setGroups] = useState(() =>
    sharedOut(roles, [t("setup.group", { number: 1 }), t("setup.group", { number: 2 })]),
  );
  const [speakFirst, setSpeakFirst] = useState(true);
  const [wish, setWish] = useState<Mode>("practice");
  const [told, setTold] = useState(false);
  const [refused, setRefused] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  if (!words) return <Page>{null}</Page>;

  const mode = mayAssess(card, i18n.language) ? wish : "practice";
  const problems = setupProblems(groups);
  const start = async () => {
    const room = roomOf(groups, speakFirst);
    const started = await startAttempt(card, { mode, seed: null, language: i18n.language, room });
    if (started.ok) goTo(`/room-play/${started.id}`);
    else setRefused(true);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wrong = problems.findIndex((problem) => problem !== undefined);
    setTold(true);
    if (wrong < 0) void start();
    else form.current?.querySelectorAll<HTMLElement>("[data-group-name]")[wrong]?.focus();
  };

  return (
    <Page place={<span lang={words.language}>{words.say("title")}</span>}>
      <div className={styles.setup}>
        <ScreenHeading title={t("setup.title")}>{t("setup.title")}</ScreenHeading>
        <p className={styles.lead}>{t("setup.sentence")}</p>
        {refused && <Notice kind="care">{t("not-stored")}</Notice>}
        <form ref={form} className={styles.form} noValidate onSubmit={submit}>
          <GroupsForm groups={groups} roles={roles} problems={told ? problems : []} onChange={setGroups} />
          <WaysForm card={card} mode={mode} onMode={setWish} speakFirst={speakFirst} onSpeakFirst={setSpeakFirst} />
          <p className={styles.actions}>
            <Button look="primary" type="submit">
              {t("setup.start")}
            </Button>
            <ButtonLink to={`/observer/${card.id}`} look="quiet">
              {t("observer.open")}
            </ButtonLink>
            <ButtonLink to={`/pack/${card.id}`} look="quiet">
              {t("setup.pack")}
            </ButtonLink>
          </p>
        </form>
        <Card as="section" aria-labelledby="how">
          <h2 id="how">{t("setup.how.title")}</h2>
          <ul className={styles.how}>
            {(["projector", "curtain", "stop", "trainer"] as const).map((point) => (
              <li key={point}>{t(`setup.how.${point}`)}</li>
            ))}
          </ul>
        </Card>
      </div>
    </Page>
  );
}
