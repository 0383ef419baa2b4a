import { useTranslation } from "react-i18next";
import type { Role } from "../../core/scenario/vocabulary.ts";
import type { CaseCard } from "../shared/cases.ts";
import { RadioChoice } from "../shared/radio-choice.tsx";
import type { SaidWords } from "../shared/use-case-words.ts";
import styles from "./briefing.module.css";

interface RoleChoiceProps {
  card: CaseCard;
  words: SaidWords;
  chosen: Role | "all";
  onChoose: (role: Role | "all") => void;
}

/** All roles in turn, or one that the case offers alone, each a function with the office that the law of the case names. */
export function RoleChoice({ card, words, chosen, onChoose }: RoleChoiceProps) {
  const { t } = useTranslation("briefing");
  if (card.offered.length === 0) return null;
  const officeOf = (role: Role) => {
    const office = `law-profile.office.${role}`;
    return words.has(office) ? { about: <span lang={words.language}>{words.say(office)}</span> } : {};
  };
  return (
    <div className={styles.seat}>
      <RadioChoice<Role | "all">
        title={t("play-as.title")}
        chosen={chosen}
        onChoose={onChoose}
        options={[
          { value: "all", label: t("play-as.all"), about: t("play-as.all-about") },
          ...card.offered.map((role) => ({ value: role, label: t(`common:role.${role}`), ...officeOf(role) })),
        ]}
      />
      <p className={styles.soft}>{t("play-as.one")}</p>
    </div>
  );
}
