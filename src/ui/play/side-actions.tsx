import type { View } from "../../core/attempt/view-for.ts";
import type { Act } from "../../core/program/program.ts";
import { Button } from "../shared/button.tsx";
import type { SaidWords } from "../shared/use-case-words.ts";
import { type ShortcutAction, useSettings } from "../stores/settings.ts";
import { KeyHint } from "./key-hint.tsx";
import type { Panel } from "./panels.tsx";
import styles from "./side-actions.module.css";
import { useShortcuts } from "./use-shortcuts.ts";
import { usePlayWords } from "./play-words.ts";

interface SideActionsProps {
  view: View;
  /** The words that name what can be called; the buttons come with them. */
  words: SaidWords | undefined;
  /** Missing while the learner reads what came of a choice: nothing can be called then. */
  act: ((act: Act) => void) | undefined;
  openPanel: (panel: Panel) => void;
}

/** What can be done at any time: call an interruption, open the case file, the transcript, the help. */
export function SideActions({ view, words, act, openPanel }: SideActionsProps) {
  const t = usePlayWords();
  const shortcuts = useSettings((settings) => settings.shortcuts);
  const callable = act ? view.callable.filter(({ titleKey }) => words?.has(titleKey)) : [];
  // Where an objection can be made the key is the objection's.
  const taken = mayObject(view) ? "interrupt" : undefined;
  const callableBy = (action: ShortcutAction) =>
    action === taken ? undefined : callable.find(({ kind }) => (kind === "break" ? "break" : "interrupt") === action);
  const call = (id: string) => act?.({ type: "interruption.called", id });

  useShortcuts((wish) => {
    if (typeof wish === "object") return false;
    if (wish === "break" || wish === "interrupt") {
      const found = callableBy(wish);
      if (found) call(found.id);
      return found !== undefined;
    }
    openPanel(wish);
    return true;
  });

  return (
    <ul className={styles.side} aria-label={t("side.label")}>
      {callable.map(({ id, kind, titleKey }) => {
        const action = kind === "break" ? "break" : "interrupt";
        const first = callableBy(action)?.id === id;
        return (
          <li key={id}>
            <Button
              className={styles.action}
              data-interruption={id}
              aria-keyshortcuts={first ? shortcuts[action] : undefined}
              onClick={(event) => event.detail < 2 && call(id)}
            >
              <span lang={words?.language}>{words?.say(titleKey)}</span>
              {first && <KeyHint letter={shortcuts[action]} />}
            </Button>
          </li>
        );
      })}
      {(["case-file", "help"] as const).map((panel) => (
        <li key={panel}>
          <Button className={styles.action} aria-keyshortcuts={shortcuts[panel]} onClick={() => openPanel(panel)}>
            {t(`side.${panel}`)}
            <KeyHint letter={shortcuts[panel]} />
          </Button>
        </li>
      ))}
    </ul>
  );
}

function mayObject({ moment }: View): boolean {
  if (moment.kind === "question") return moment.mayObject.length > 0 || moment.mayIntervene.length > 0;
  return moment.kind === "answer" && moment.mayObject.length > 0;
}
