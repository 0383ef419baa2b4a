import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import type { View } from "../../core/attempt/view-for.ts";
import { Name } from "../shared/name.tsx";
import { Prose } from "../shared/prose.tsx";
import type { SaidWords } from "../shared/use-case-words.ts";
import { appearing } from "./appear.tsx";
import type { Playing } from "./attempt-controller.ts";
import styles from "./speech-card.module.css";
import { usePlayWords } from "./play-words.ts";

/** One thing said or seen on the speech card. */
export interface Row {
  key: string;
  /** Who speaks; null for what is seen; "learner" for the question just asked or the move just made. */
  by: string | null;
  learner?: "question" | "move";
  text: string;
  /** It stands in the record already. */
  heard?: boolean;
}

/** What stands on the speech card: the lines of the step, or in an interview the last question with its answer, and what can be seen of people whose state has just changed. */
export function rowsShown({ view, lastAsked, changed }: Playing, say: (key: string) => string): Row[] {
  // A question may be answered and break the step off at once: the answer is heard all the same.
  const asked = lastAsked ?? (view.last?.kind === "choice" ? null : view.last);
  const heard: Row[] =
    asked && asked.kind !== "choice"
      ? [
          { key: asked.key, by: null, learner: asked.kind, text: say(asked.key), heard: true },
          { key: asked.answerKey, by: asked.with, text: say(asked.answerKey), heard: true },
        ]
      : [];
  const lines = lastAsked ? [] : view.lines.map(({ by, key }) => ({ key, by, text: say(key) }));
  const cues = view.present.flatMap(({ person, cueKey }) =>
    cueKey !== null && changed.includes(person) ? [{ key: cueKey, by: null, text: say(cueKey) }] : [],
  );
  return [...heard, ...(asked && !lastAsked ? [...cues, ...lines] : [...lines, ...cues])];
}

interface SpeechCardProps {
  rows: readonly Row[];
  said: SaidWords;
  /** The interruption that this is part of. */
  title: (NonNullable<View["interruption"]> & { words: SaidWords | undefined }) | null;
  takeFocus: boolean;
  /** What Enter does while the focus is on the words. */
  onEnter: (() => void) | undefined;
  children?: ReactNode;
}

/** The words: who speaks, what is said, what is seen. Its heading takes the focus when the step is new. */
export function SpeechCard({ rows, said, title, takeFocus, onEnter, children }: SpeechCardProps) {
  const t = usePlayWords();
  const heading = useHeadingFocus(takeFocus);
  const words = useId();
  // Taken once: another kind of element in mid-step would lose the focus.
  const [Appear] = useState(appearing);
  const groups = groupBySpeaker(rows);
  const headOf = ({ by, learner }: Row) => {
    if (learner) return t(`said.${learner}`);
    return by === null ? t("said.seen") : <Name>{said.say(`person.${by}.name`)}</Name>;
  };
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
            className={styles.seenHead}
            onKeyDown={(event) => event.key === "Enter" && onEnter?.()}
          >
            {t("said.seen")}
          </h2>
        )}
        {groups.map((group, place) => {
          const seen = group[0].by === null && !group[0].learner;
          const lines = group.map(({ key, text }) => (
            <p key={key} className={seen ? styles.cue : styles.line} lang={said.language}>
              <Prose text={text} />
            </p>
          ));
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

type Group = [Row, ...Row[]];

function groupBySpeaker(rows: readonly Row[]): Group[] {
  const groups: Group[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last && last[0].by === row.by && last[0].learner === row.learner) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

/** Puts the focus on a heading when its step has just been reached, and brings its words into sight. */
export function useHeadingFocus(wanted: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(wanted);
  useEffect(() => {
    if (!first.current) return undefined;
    // Words first: moving the focus makes the browser lay out the page once more.
    let afterPaint: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      afterPaint = setTimeout(() => heading.current && bringIntoSight(heading.current));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(afterPaint);
    };
  }, []);
  return heading;
}

function bringIntoSight(heading: HTMLElement): void {
  const { top, bottom } = heading.getBoundingClientRect();
  heading.focus({ preventScroll: true });
  if (top < 0 || bottom > innerHeight * 0.7) heading.scrollIntoView({ block: "start" });
}
