import { useState } from "react";
import { useTranslation } from "react-i18next";
import { LOOKED_FOR } from "../../../core/debrief/looked-for.ts";
import { Button } from "../../shared/button.tsx";
import { type CaseCard, findCase } from "../../shared/cases.ts";
import { downloadText } from "../../shared/download.ts";
import { NotFound } from "../../shared/not-found.tsx";
import { Notice } from "../../shared/notice.tsx";
import { Page } from "../../shared/page.tsx";
import { ScreenHeading } from "../../shared/screen-heading.tsx";
import { useCaseWords } from "../../shared/use-case-words.ts";
import { keepNotes, type ObservedGroup, readNotes } from "./observer-notes.ts";
import styles from "./observer.module.css";
import { LEAST_GROUPS, MOST_GROUPS } from "./room-wish.ts";

/** A sheet for an observer: what a choice cannot show. To print, or to fill in here; never a grade. */
export function ObserverScreen({ caseId }: { caseId: string }) {
  const { t } = useTranslation("play");
  const card = findCase(caseId);
  return card ? <Sheet card={card} /> : <NotFound title={t("unknown-case.title")}>{t("unknown-case.text")}</NotFound>;
}

function Sheet({ card }: { card: CaseCard }) {
  const { t } = useTranslation("room");
  const words = useCaseWords(card, "card");
  const [groups, setGroups] = useState<readonly ObservedGroup[]>(() => {
    const kept = readNotes(card.id);
    return kept.length >= LEAST_GROUPS ? kept : [newGroup(1), newGroup(2)];
  });
  const [kept, setKept] = useState(true);
  function newGroup(number: number): ObservedGroup {
    return { name: t("setup.group", { number }), notes: {} };
  }
  const change = (changed: readonly ObservedGroup[]) => {
    setGroups(changed);
    setKept(keepNotes(card.id, changed));
  };
  if (!words) return <Page>{null}</Page>;
  const title = words.say("title");
  const save = () => {
    const blocks = groups.map(({ name, notes }) =>
      [name, ...LOOKED_FOR.map((what) => `${t(`observer.${what}.name`)}: ${notes[what] ?? ""}`)].join("\n"),
    );
    downloadText(`${card.id}-observer.txt`, [`${t("observer.title")}: ${title}`, ...blocks].join("\n\n"), "text/plain");
  };

  return (
    <Page place={<span lang={words.language}>{title}</span>}>
      <div className={styles.sheet}>
        <ScreenHeading title={t("observer.title")}>{t("observer.title")}</ScreenHeading>
        <p className={styles.case} lang={words.language}>
          {title}
        </p>
        <p>{t("observer.sentence")}</p>
        {!kept && <Notice kind="care">{t("observer.not-kept")}</Notice>}
        <p className={styles.actions}>
          <Button onClick={() => print()}>{t("observer.print")}</Button>
          <Button onClick={save}>{t("observer.save")}</Button>
          {groups.length < MOST_GROUPS && (
            <Button onClick={() => change([...groups, newGroup(groups.length + 1)])}>{t("setup.add")}</Button>
          )}
          {groups.length > LEAST_GROUPS && (
            <Button onClick={() => change(groups.slice(0, -1))}>{t("observer.remove-last")}</Button>
          )}
        </p>
        {groups.map((group, place) => (
          <GroupNotes
            key={place}
            number={place + 1}
            group={group}
            onChange={(changed) => change(groups.map((one, at) => (at === place ? changed : one)))}
          />
        ))}
      </div>
    </Page>
  );
}

function GroupNotes({
  number,
  group,
  onChange,
}: {
  number: number;
  group: ObservedGroup;
  onChange: (group: ObservedGroup) => void;
}) {
  const { t } = useTranslation("room");
  return (
    <fieldset className={styles.group}>
      <legend>{t("setup.group", { number })}</legend>
      <label className={styles.name}>
        {t("setup.name")}
        <input
          type="text"
          maxLength={60}
          autoComplete="off"
          value={group.name}
          onChange={(event) => onChange({ ...group, name: event.target.value })}
        />
      </label>
      {LOOKED_FOR.map((what) => (
        <label key={what} className={styles.looked}>
          <strong>{t(`observer.${what}.name`)}</strong>
          <span className={styles.soft}>{t(`observer.${what}.about`)}</span>
          <textarea
            rows={2}
            maxLength={2000}
            dir="auto"
            value={group.notes[what] ?? ""}
            onChange={(event) => onChange({ ...group, notes: { ...group.notes, [what]: event.target.value } })}
          />
        </label>
      ))}
    </fieldset>
  );
}
