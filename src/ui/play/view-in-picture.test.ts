import { renderHook } from "@testing-library/react";
import { expect, test } from "vitest";
import type { View } from "../../core/attempt/view-for.ts";
import { useViewInPicture } from "./view-in-picture.ts";

const at = (scene: string, step: string) => ({ step, scene: { id: scene } }) as unknown as View;
const inCell = at("cell", "night");
const inOffice = at("office", "morning");

test("while an outcome is read the picture stays in the room of the choice, and goes on with the story", () => {
  const { result, rerender } = renderHook(useViewInPicture, { initialProps: { view: inCell, readingOutcome: false } });
  rerender({ view: inOffice, readingOutcome: true });
  expect(result.current).toBe(inCell);
  rerender({ view: inOffice, readingOutcome: false });
  expect(result.current).toBe(inOffice);
});

test("in the same room the people are shown as the choice has left them", () => {
  const { result, rerender } = renderHook(useViewInPicture, { initialProps: { view: inCell, readingOutcome: false } });
  const after = at("cell", "later");
  rerender({ view: after, readingOutcome: true });
  expect(result.current).toBe(after);
});

test("an outcome that is opened again shows where the story stands", () => {
  const { result } = renderHook(useViewInPicture, { initialProps: { view: inOffice, readingOutcome: true } });
  expect(result.current).toBe(inOffice);
});
