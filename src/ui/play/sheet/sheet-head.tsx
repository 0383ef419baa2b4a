import type { ReactNode } from "react";
import type { MomentView } from "../../../core/attempt/moment-types.ts";
import { usePlayWords } from "../play-words.ts";
import cards from "../speech-card.module.css";
import { useHeadingFocus } from "../use-heading-focus.ts";
import styles from "./sheet.module.css";

type Sheet = Extract<MomentView, { kind: "sheet" }>;

interface SheetHeadProps {
  sheet: Sheet["sheet"];
  items: Sheet["items"];
  current: string | null;
  takeFocus: boolean;
  title: ReactNode;
  children?: ReactNode;
}

/** What a sheet is, which of its items is in hand, and what bears on it. Its heading takes the focus when the item is new. */
export function SheetHead({ sheet, items, current, takeFocus, title, children }: SheetHeadProps) {
  const t = usePlayWords();
  const heading = useHeadingFocus(takeFocus);
  const place = items.findIndex(({ id }) => id === current) + 1;
  return (
    <section className={cards.card} aria-labelledby="sheet-head">
      <p className={styles.kind}>
        <strong>{t(`court:sheet.kind.${sheet}`)}</strong>
        {place > 0 && <span>{t("court:sheet.place", { place, total: items.length })}</span>}
      </p>
      <h2 id="sheet-head" ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h2>
      {children}
    </section>
  );
}
