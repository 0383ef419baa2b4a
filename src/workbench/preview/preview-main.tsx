import { createRoot } from "react-dom/client";
import type { AttemptLog } from "../../core/attempt/log.ts";
import { App, preloadAddress } from "../../ui/app.tsx";
import { loadFonts } from "../../ui/shared/fonts.ts";
import { goTo, readAddress } from "../../ui/shared/hash-location.ts";
import { i18n, loadWords, refreshWords, speak } from "../../ui/shared/i18n.ts";
import { addAttempt } from "../../ui/stores/attempts.ts";
import { followSettings, useSettings } from "../../ui/stores/settings.ts";
import { hearAttempts } from "./heard-store.ts";
import { takeCase } from "./live-scenarios.ts";
import type { FromPreview, ToPreview } from "./messages.ts";
import "../../ui/shared/base.css";

/*
 * The app itself, in a page of its own inside the workbench: so that the width of the frame is the width of a device, and the language of
 * the case is not that of the author's page.
 */

const tell = (message: FromPreview): void => parent.postMessage(message, location.origin);

/** The attempt that the workbench has opened last. */
let opened: string | undefined;
let shown = false;
/** Messages are taken one after the other, however long one takes. */
let taking: Promise<void> = Promise.resolve();

async function take({ live, language, open }: ToPreview): Promise<void> {
  takeCase(live);
  if (i18n.language !== language) {
    // Not kept on this device: the author's own choice of language is.
    useSettings.setState({ language });
    await speak(language);
    void loadFonts(language);
  }
  if (open) await show(open.log, open.isNew);
  else refreshWords();
}

async function show(log: AttemptLog, isNew: boolean): Promise<void> {
  const { events, ...header } = log;
  const contentNoteAccepted = events.some(({ type }) => type === "content-note.accepted");
  await addAttempt({ ...header, contentNoteAccepted, progress: { answered: 0, stage: "" } }, events);
  const { path } = readAddress();
  const sameScreen = !isNew && opened !== undefined && path.includes(opened);
  goTo(sameScreen ? path.replace(opened!, log.id) : `/attempt/${log.id}`, { replace: true });
  opened = log.id;
  if (shown) return;
  await Promise.all([loadWords("common"), preloadAddress()]);
  const root = document.getElementById("root");
  if (!root) throw new Error("The page has no root element.");
  createRoot(root).render(<App />);
  shown = true;
}

followSettings();
hearAttempts((log) => tell({ type: "moved", log }));
i18n.on("languageChanged", (language) => tell({ type: "spoke", language }));
addEventListener("message", ({ data, source, origin }: MessageEvent<ToPreview | undefined>) => {
  // Browser extensions and test tools talk through the same channel.
  if (source !== parent || origin !== location.origin || data?.type !== "show") return;
  // One that fails is told, and the next is taken all the same.
  taking = taking
    .then(() => take(data))
    .catch((fault: unknown) =>
      tell({ type: "failed", failure: fault instanceof Error ? fault.message : String(fault) }),
    );
});
tell({ type: "listening" });
