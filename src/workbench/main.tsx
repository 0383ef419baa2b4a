import { createRoot } from "react-dom/client";
import { AUTHOR_PATHS } from "../core/authoring/watched-folder.ts";
import { loadFonts } from "../ui/shared/fonts.ts";
import { i18n } from "../ui/shared/i18n.ts";
import { chooseLanguage } from "../ui/shared/languages.ts";
import { followSettings, readSettings } from "../ui/stores/settings.ts";
import { openBench } from "./bench.ts";
import { Workbench } from "./workbench.tsx";
import { speakWorkbench } from "./words.ts";
import "../ui/shared/base.css";

async function start(root: HTMLElement): Promise<void> {
  followSettings();
  await speakWorkbench(chooseLanguage([readSettings().language]));
  openBench(
    new EventSource(AUTHOR_PATHS.news),
    () => new Worker(new URL("./case-worker.ts", import.meta.url), { type: "module" }),
    () => new Worker(new URL("./walk-worker.ts", import.meta.url), { type: "module" }),
  );
  createRoot(root).render(<Workbench />);
  i18n.on("languageChanged", (next) => void loadFonts(next));
  void loadFonts(i18n.language);
}

const root = document.getElementById("root");
if (!root) throw new Error("The page has no root element.");
void start(root);
