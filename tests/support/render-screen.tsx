import "./native-dialog.ts";
import { render, type RenderResult } from "@testing-library/react";
import axe from "axe-core";
import type { ReactElement } from "react";
import { vi } from "vitest";
import { Announcer } from "../../src/ui/shared/announcer.tsx";
import { loadWords, switchLanguage } from "../../src/ui/shared/i18n.ts";
import { StepAway } from "../../src/ui/shared/step-away.tsx";

// axe reads the whole document: slow on a small or busy machine.
vi.setConfig({ testTimeout: 30_000 });

/** Renders a screen as the app does, with its words, in one language. */
export async function renderScreen(
  screen: ReactElement,
  { words, language = "en" }: { words: readonly string[]; language?: string },
): Promise<RenderResult> {
  await switchLanguage(language, "common");
  await loadWords(...words);
  return render(
    <>
      {screen}
      <Announcer />
      <StepAway />
    </>,
  );
}

/** Every breach that axe finds in the rendered document, one line each. Colours need a real browser and are checked there. */
export async function accessibilityProblems(): Promise<string[]> {
  const found = await axe.run(document.body, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    rules: { "color-contrast": { enabled: false } },
    // What stands in a frame is a page of its own.
    iframes: false,
  });
  return found.violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.html}`));
}
