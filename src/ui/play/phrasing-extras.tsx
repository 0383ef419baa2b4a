import type { PhrasingView } from "../../core/attempt/moment-types.ts";
import type { SaidWords } from "../shared/use-case-words.ts";
import { usePlayWords } from "./play-words.ts";
import { quotedWords } from "./rows.ts";

/** What comes with a way to ask: words read from the record first, an exhibit shown. */
export function PhrasingExtras({ ask, said }: { ask: PhrasingView; said: SaidWords }) {
  const t = usePlayWords();
  const { shows, quote } = ask;
  const exhibit = shows === null ? undefined : `exhibit.${shows}.name`;
  return (
    <>
      {quote && <span>{t("interview.reads", quotedWords(quote, said))}</span>}
      {quote && exhibit !== undefined && <br />}
      {exhibit !== undefined && <span>{t("interview.shows", { exhibit: said.say(exhibit) })}</span>}
    </>
  );
}
