import type { ItemView } from "../../../core/attempt/moment-types.ts";
import { Prose } from "../../shared/prose.tsx";
import type { SaidWords } from "../../shared/use-case-words.ts";
import { usePlayWords } from "../play-words.ts";
import { ItemSettled } from "./item-settled.tsx";
import styles from "./sheet.module.css";

interface SheetItemsProps {
  items: readonly ItemView[];
  /** The item in hand. */
  current: string | null;
  said: SaidWords;
  /** Everything is settled: the sheet stands there to be read as a whole. */
  whole?: boolean;
}

/** All items of a sheet in their order, with what they were settled with. */
export function SheetItems({ items, current, said, whole = false }: SheetItemsProps) {
  const t = usePlayWords();
  return (
    <ol className={whole ? `${styles.items} ${styles.whole}` : styles.items} aria-label={t("court:sheet.items")}>
      {items.map(({ id, nameKey, settledKey, picks, reason }) => (
        <li
          key={id}
          className={styles.item}
          data-item={id}
          aria-current={id === current ? "step" : undefined}
          data-settled={settledKey !== null || undefined}
        >
          <span className={styles.name} lang={said.language}>
            <Prose text={said.say(nameKey)} />
          </span>
          {settledKey === null ? (
            <span className={styles.open}>{t(id === current ? "court:sheet.in-hand" : "court:sheet.open")}</span>
          ) : (
            <ItemSettled optionKey={settledKey} picks={picks} reason={reason} said={said} />
          )}
        </li>
      ))}
    </ol>
  );
}
