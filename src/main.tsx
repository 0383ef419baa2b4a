import { createRoot } from "react-dom/client";
import { App, preloadAddress } from "./ui/app.tsx";
import { loadFonts } from "./ui/shared/fonts.ts";
import { readAddress } from "./ui/shared/hash-location.ts";
import { i18n, loadWords, speak, switchLanguage } from "./ui/shared/i18n.ts";
import { chooseLanguage } from "./ui/shared/languages.ts";
import { registerOffline } from "./ui/stores/offline.ts";
import { followSettings, readSettings } from "./ui/stores/settings.ts";
import "./ui/shared/base.css";

/** By then the first choices of a case that was opened by a link have been fetched, also over a slow line. */
const afterFirstChoicesMs = 4000;

async function start(root: HTMLElement): Promise<void> {
  followSettings();
  const { path, search } = readAddress();
  const asked = new URLSearchParams(search).get("lang");
  const language = chooseLanguage([asked, readSettings().language]);
  // After "end and wipe" nothing may be kept again before the reader starts again.
  const wiped = path === "/wiped";
  await (wiped ? speak(language) : switchLanguage(language));
  await Promise.all([loadWords("common"), preloadAddress()]);
  createRoot(root).render(<App />);

  // What follows may come late: the words are readable already. On a slow line it must not hold up the first choices.
  i18n.on("languageChanged", (next) => void loadFonts(next));
  setTimeout(
    () => {
      void loadFonts(i18n.language);
      if (!wiped) void registerOffline();
    },
    path.startsWith("/play/") ? afterFirstChoicesMs : 0,
  );
}

const root = document.getElementById("root");
if (!root) throw new Error("The page has no root element.");

start(root).catch((error: unknown) => {
  document.documentElement.dataset["failed"] = "";
  throw error;
});
