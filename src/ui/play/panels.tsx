import { Suspense } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../shared/button.tsx";
import { Dialog } from "../shared/dialog.tsx";
import { lazyScreen } from "../shared/lazy-screen.tsx";
import type { SaidWords } from "../shared/use-case-words.ts";
import type { Playing } from "./playing.ts";

export type Panel = "case-file" | "transcript" | "help";

const CaseFile = lazyScreen(
  async () => (await import("../shared/case-file/case-file-sheet.tsx")).CaseFileSheet,
  ["case-file", "law-profile"],
).Screen;
const Transcript = lazyScreen(async () => (await import("./transcript.tsx")).Transcript, ["court"]).Screen;
const Help = lazyScreen(async () => (await import("./help.tsx")).Help, []).Screen;

interface PanelsProps {
  state: Playing;
  said: SaidWords;
  panel: Panel | undefined;
  onClose: () => void;
  /** In a room: the exhibits that those who look may see. */
  exhibits?: readonly string[];
}

/** The panels beside the case. Their code and words are fetched when they are first opened. */
export function Panels({ state, said, panel, onClose, exhibits }: PanelsProps) {
  const { t } = useTranslation("play");
  const { card, program, log, readingOutcome } = state;
  const content = () => {
    switch (panel) {
      case "case-file":
        return <CaseFile card={card} program={program} log={log} level={3} {...(exhibits && { only: exhibits })} />;
      case "transcript":
        return <Transcript card={card} program={program} log={log} withPresent={!readingOutcome} />;
      case "help":
        return <Help />;
      case undefined:
        return null;
    }
  };
  return (
    <Dialog
      panel
      open={panel !== undefined}
      onClose={onClose}
      title={panel === undefined ? said.say("title") : t(`side.${panel}`)}
    >
      <Suspense fallback={<p role="status">{t("common:loading")}</p>}>{content()}</Suspense>
    </Dialog>
  );
}

/** The transcript's place in the top bar. */
export function PanelOpener({ open }: { open: (panel: Panel) => void }) {
  const { t } = useTranslation("play");
  return (
    <Button look="pill" onClick={() => open("transcript")}>
      {t("side.transcript")}
    </Button>
  );
}
