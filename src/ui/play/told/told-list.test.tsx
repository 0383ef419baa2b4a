import { screen, within } from "@testing-library/react";
import { useTranslation } from "react-i18next";
import { expect, test } from "vitest";
import { accessibilityProblems, renderScreen } from "../../../../tests/support/render-screen.tsx";
import { PlayWordsProvider } from "../play-words.ts";
import { ToldList } from "./told-list.tsx";

const said = { language: "en", say: (key: string) => `Words of ${key}.`, has: () => true };
const asked = (id: number) => ({ key: `ask-${id}`, answerKey: id === 2 ? null : `answer-${id}`, with: "ilo" });

function Told({ count }: { count: number }) {
  const { t } = useTranslation("play");
  const moment = {
    kind: "told" as const,
    role: "prosecutor" as const,
    person: "sandor",
    choice: null,
    settled: [],
    asked: Array.from({ length: count }, (_, place) => asked(place + 1)),
  };
  return (
    <PlayWordsProvider value={t}>
      <main>
        <h1>Told</h1>
        <ToldList moment={moment} said={said} />
      </main>
    </PlayWordsProvider>
  );
}

test("three questions are told at once; a question that was stopped has no answer", async () => {
  await renderScreen(<Told count={3} />, { words: ["play", "court"] });
  expect(screen.getAllByText(/^Words of ask/)).toHaveLength(3);
  expect(screen.getByText("Objection sustained; there was no answer.")).toBeInTheDocument();
  expect(screen.queryByRole("group")).not.toBeInTheDocument();
});

test("what goes beyond three is folded away", async () => {
  await renderScreen(<Told count={5} />, { words: ["play", "court"] });
  const more = screen.getByRole("group");
  expect(within(more).getByText("2 more")).toBeInTheDocument();
  expect(within(more).getAllByText(/^Words of ask/)).toHaveLength(2);
  expect(await accessibilityProblems()).toEqual([]);
});
