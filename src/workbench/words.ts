import { i18n, loadWords, switchLanguage } from "../ui/shared/i18n.ts";

type File = Record<string, unknown>;

// Learners never fetch these.
const files = import.meta.glob<File>("/locales/*/{workbench,problems,graph}.json", { import: "default" });
const OWN = ["workbench", "problems", "graph"];
const SHARED = ["common", "rubric", "play"];

async function loadOwn(language: string): Promise<void> {
  await Promise.all(
    OWN.filter((name) => !i18n.hasResourceBundle(language, name)).map(async (name) =>
      i18n.addResourceBundle(language, name, await files[`/locales/${language}/${name}.json`]!()),
    ),
  );
}

/** Has the workbench speak a language from now on, and keeps the choice. */
export async function speakWorkbench(language: string): Promise<void> {
  await loadOwn(language);
  await switchLanguage(language);
  await loadWords(...SHARED);
}
