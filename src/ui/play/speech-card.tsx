import { type ReactNode, useId, useState } from "react";
import type { View } from "../../core/attempt/view-for.ts";
import { Name } from "../shared/name.tsx";
import { Prose } from "../shared/prose.tsx";
import { VisuallyHidden } from "../shared/visually-hidden.tsx";
import type { SaidWords } from "../shared/use-case-words.ts";
import { appearing } from "./appear.tsx";
import { ExhibitCard } from "./exhibit-card.tsx";
import { usePlayWords } from "./play-words.ts";
import { Quotation } from "./quotation.tsx";
import type { Row } from "./rows.ts";
import styles from "./speech-card.module.css";
import { useHeadingFocus } from "./use-heading-focus.ts";

interface SpeechCardProps {
  rows: readonly Row[];
  said: SaidWords;
  /** The interruption that this is part of. */
  title: (NonNullable<View["interruption"]> & { words: SaidWords | undefined }) | null;
  takeFocus: boolean;
  /** What Enter does while the focus is on the words. */
  onEnter: (() => void) | undefined;
  /** What stands there when nothing has been said or seen yet. */
  beforeWords?: string | undefined;
  /** Set where nothing is said or seen, and what can be done says all: the card is only heard then, by this name. */
  onlyHeard?: string | undefined;
  children?: ReactNode;
}

/** The words: who speaks, what is said, what is seen. Its heading takes the focus when the step is new. */
export function SpeechCard({
  rows,
  said,
  title,
  takeFocus,
  onEnter,
  beforeWords,
  onlyHeard,
  children,
}: SpeechCardProps) {
  const t = usePlayWords();
  const heading = useHeadingFocus(takeFocus);
  const words = useId();
  // Taken once: another kind of element in mid-step would lose the focus.
  const [Appear] = useState(appearing);
  const groups = groupBySpeaker(rows);
  const headOf = ({ by, learner, voice, doing }: Row) => {
    if (learner) return t(`said.${learner}`);
    if (voice === undefined && by === null) return t("said.seen");
    return (
      <>
        <Name>{voice ?? said.say(`person.${by}.name`)}</Name>
        {doing !== undefined && <span className={styles.doing}> {doing}</span>}
      </>
    );
  };
  if (onlyHeard !== undefined)
    return (
      <h2 ref={heading} tabIndex={-1} className={styles.onlyHeard}>
        <VisuallyHidden>{onlyHeard}</VisuallyHidden>
      </h2>
    );
  return (
    <section className={styles.card}>
      {title && (
        <p className={styles.interruption}>
          <strong>{t(`interruption.${title.kind}`)}</strong>
          {title.words?.has(title.titleKey) && <span lang={said.language}>{title.words.say(title.titleKey)}</span>}
          <span className={styles.returns}>{t("interruption.returns")}</span>
        </p>
      )}
      <Appear className={groups.length > 2 ? `${styles.words} ${styles.dialogue}` : styles.words} id={words}>
        {groups.length === 0 && (
          <h2
            ref={heading}
            tabIndex={-1}
            className={beforeWords === undefined ? styles.seenHead : styles.speaker}
            onKeyDown={(event) => event.key === "Enter" && onEnter?.()}
          >
            {beforeWords ?? t("said.seen")}
          </h2>
        )}
        {groups.map((group, place) => {
          const seen = group[0].by === null && !group[0].learner && group[0].voice === undefined;
          const lines = group.map((row) => <RowWords key={row.key} row={row} seen={seen} said={said} />);
          if (place === 0) {
            return (
              <div key={group[0].key} className={styles.group} data-seen={seen || undefined}>
                <h2
                  ref={heading}
                  tabIndex={-1}
                  aria-describedby={words}
                  className={seen ? styles.seenHead : styles.speaker}
                  onKeyDown={(event) => event.key === "Enter" && onEnter?.()}
                >
                  {headOf(group[0])}
                </h2>
                {lines}
              </div>
            );
          }
          return (
            <div key={group[0].key} className={styles.group} data-seen={seen || undefined}>
              {seen ? null : <h3 className={styles.speaker}>{headOf(group[0])}</h3>}
              {lines}
            </div>
          );
        })}
      </Appear>
      {children}
    </section>
  );
}

function RowWords({ row, seen, said }: { row: Row; seen: boolean; said: SaidWords }) {
  const t = usePlayWords();
  const { text, own, shows, quote, unreliable } = row;
  return (
    <>
      {shows !== undefined && <ExhibitCard exhibit={shows} said={said} />}
      {quote && <Quotation quote={quote} said={said} named={text === ""} />}
      {text !== "" && (
        <p className={seen ? styles.cue : styles.line} lang={own ? undefined : said.language}>
          <Prose text={text} />
        </p>
      )}
      {unreliable && <p className={styles.unreliable}>{t("transcript.unreliable")}</p>}
    </>
  );
}

type Group = [Row, ...Row[]];

function groupBySpeaker(rows: readonly Row[]): Group[] {
  const groups: Group[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    const before = last?.[0];
    const same = before?.by === row.by && before.learner === row.learner && before.voice === row.voice;
    if (last && same) last.push(row);
    else groups.push([row]);
  }
  return groups;
}
