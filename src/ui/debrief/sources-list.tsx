import { useTranslation } from "react-i18next";
import { SOURCE_KINDS } from "../../core/scenario/vocabulary.ts";
import { Card } from "../shared/card.tsx";
import { Name } from "../shared/name.tsx";
import { readSource } from "../shared/read-source.ts";
import type { SaidWords } from "../shared/use-case-words.ts";
import type { DebriefPartProps } from "./debrief-part.ts";
import { LawToCheck } from "./law-to-check.tsx";
import styles from "./debrief.module.css";

interface GroupedSource {
  /** The paper of the United Nations, or none for general knowledge. */
  label: string | undefined;
  texts: string[];
}

/** The sources of everything said above, by what they do for a judgement; beside them what to check in one's own law. */
export function SourcesList({ card, told, words }: DebriefPartProps) {
  const { t, i18n } = useTranslation("debrief");
  const isKnown = (label: string) => i18n.exists(`rubric:sources.${label}.short`);
  return (
    <Card as="section" aria-labelledby="sources">
      <h2 id="sources">{t("sources.title")}</h2>
      <div className={styles.sourceColumns}>
        <div>
          {SOURCE_KINDS.map((kind) => {
            const groups = groupSources(told.sources, kind, words);
            if (groups.length === 0) return null;
            return (
              <div key={kind} className={styles.sourceGroup}>
                <h3 className={styles.label}>{t(`rubric:kind.${kind}`)}</h3>
                <ul className={styles.sources}>
                  {groups.map(({ label, texts }) => {
                    const known = label !== undefined && isKnown(label);
                    const source = known ? t(`rubric:sources.${label}.title`) : (label ?? "");
                    const list = texts.join(label === undefined ? "; " : ", ");
                    return (
                      <li key={label ?? ""}>
                        <Name>{label === undefined ? list : t("rubric:cite.paras", { source, paras: list })}</Name>
                      </li>
                    );
                  })}
                </ul>
                <p className={styles.small}>{t(`rubric:kindNote.${kind}`)}</p>
              </div>
            );
          })}
        </div>
        <LawToCheck fields={told.law} card={card} words={words} />
      </div>
    </Card>
  );
}

function groupSources(sources: readonly string[], wanted: string, words: SaidWords): GroupedSource[] {
  const groups = new Map<string | undefined, string[]>();
  for (const source of sources) {
    const { kind, text, paper } = readSource(source, words);
    if (kind !== wanted) continue;
    // Of a paper each paragraph is named once, however many judgements rest on it.
    const texts = groups.get(paper?.label) ?? [];
    for (const one of paper?.paras.split(", ") ?? [text]) if (!texts.includes(one)) texts.push(one);
    groups.set(paper?.label, texts);
  }
  return [...groups].map(([label, texts]) => ({
    label,
    texts: texts.sort((a, b) => a.localeCompare(b, undefined, { numeric: true })),
  }));
}
