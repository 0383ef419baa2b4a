import { loadProgram } from "virtual:scenarios";
import { type ReactNode, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Program } from "../../../core/program/program.ts";
import type { Review } from "../../../core/debrief/debrief-types.ts";
import { Button } from "../../shared/button.tsx";
import { formatNumber } from "../../shared/format.ts";
import { Notice } from "../../shared/notice.tsx";
import type { DebriefPartProps } from "../debrief-part.ts";
import { type Looking, lookAhead, stopLooking, useLooking } from "./looking.ts";
import { WhatElseAnswer } from "./what-else-answer.tsx";
import styles from "./what-else.module.css";

interface WhatElsePartProps {
  about: DebriefPartProps;
  review: Review;
  /** Wraps the button in a heading, where it opens a part of its own. */
  heading?: (button: ReactNode) => ReactNode;
  /** The name of the decision, where many such buttons stand together. */
  label?: string;
}

/**
 * What else was open at a decision, behind a button: it names endings, and somebody may want to play on without knowing them. It is looked
 * up when it is opened for the first time.
 */
export function WhatElsePart({ about, review, heading = (button) => button, label }: WhatElsePartProps) {
  const { t } = useTranslation("what-else");
  const [open, setOpen] = useState(false);
  const [program, setProgram] = useState<Program>();
  const [unread, setUnread] = useState(false);
  const id = useId();
  const { log, rubric, card } = about;
  const looking = useLooking((all) => all[log.id]?.[review.index]);

  const look = async () => {
    setUnread(false);
    try {
      const read = await loadProgram(card.id);
      setProgram(read);
      lookAhead({ program: read, rubric, log }, review.index);
    } catch {
      setUnread(true);
    }
  };
  const toggle = () => {
    setOpen(!open);
    if (!open && (!program || looking?.state !== "told")) void look();
  };
  const words = t("title");
  return (
    <div className={styles.part}>
      {heading(
        <Button
          look={label === undefined ? "plain" : "pill"}
          aria-expanded={open}
          aria-controls={id}
          aria-label={label === undefined ? words : `${words}: ${label}`}
          data-what-else={review.number}
          onClick={toggle}
        >
          {words}
        </Button>,
      )}
      {label === undefined && !open && <p className={styles.hint}>{t("names-endings")}</p>}
      <div id={id} hidden={!open} className={styles.panel} data-looking={looking?.state}>
        {open && unread && <TryOnce text={t("failed")} onClick={() => void look()} />}
        {open && looking && (
          <Looked
            looking={looking}
            onAgain={() => void look()}
            onStop={() => stopLooking(log.id)}
            number={review.number}
          >
            {looking.state === "told" && program && (
              <WhatElseAnswer about={about} program={program} review={review} answer={looking.answer} />
            )}
          </Looked>
        )}
      </div>
    </div>
  );
}

interface LookedProps {
  looking: Looking;
  number: number;
  onAgain: () => void;
  onStop: () => void;
  /** The answer, once it has come. */
  children: ReactNode;
}

function Looked({ looking, number, onAgain, onStop, children }: LookedProps) {
  const { t } = useTranslation("what-else");
  switch (looking.state) {
    case "looking":
      return (
        <div className={styles.looking}>
          <p role="status">{t("looking", { number })}</p>
          <p className={styles.soft}>{t("seen", { figure: formatNumber(looking.progress?.configurations ?? 0) })}</p>
          <p>
            <Button look="pill" onClick={onStop}>
              {t("common:cancel")}
            </Button>
          </p>
        </div>
      );
    case "told":
      return children;
    default:
      return <TryOnce text={t(looking.state)} onClick={onAgain} />;
  }
}

function TryOnce({ text, onClick }: { text: string; onClick: () => void }) {
  const { t } = useTranslation("what-else");
  return (
    <Notice
      actions={
        <Button look="pill" onClick={onClick}>
          {t("look-again")}
        </Button>
      }
    >
      <p role="status">{text}</p>
    </Notice>
  );
}
