import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { aProgram, aRubric, aScenario, aStep } from "../../tests/support/a-scenario.ts";
import { walk } from "../core/walk/walk.ts";
import type { WalkAnswer } from "./walk-worker.ts";
import { BEGINS_AFTER_MS, openWalker, type Walking } from "./walker.ts";

/** A worker whose answers the test gives. */
class Walked extends EventTarget {
  ended = false;
  postMessage = vi.fn<(question: unknown) => void>();

  terminate(): void {
    this.ended = true;
  }

  answer(answer: WalkAnswer): void {
    this.dispatchEvent(new MessageEvent("message", { data: answer }));
  }
}

const program = aProgram(aScenario([aStep("first")]));
const report = walk(program, aRubric);

let workers: Walked[];
let told: Walking[];

function open() {
  return openWalker(
    () => {
      const worker = new Walked();
      workers.push(worker);
      return worker;
    },
    aRubric,
    (walking) => told.push(walking),
  );
}

beforeEach(() => {
  vi.useFakeTimers();
  workers = [];
  told = [];
});

afterEach(() => {
  vi.useRealTimers();
});

test("a walk begins when the author pauses: several saves in a row are one walk", () => {
  const walker = open();
  walker.walk(program);
  vi.advanceTimersByTime(BEGINS_AFTER_MS - 1);
  walker.walk(program);
  vi.advanceTimersByTime(BEGINS_AFTER_MS - 1);
  expect(workers).toHaveLength(0);
  vi.advanceTimersByTime(1);
  expect(workers).toHaveLength(1);
});

test("the report of the whole case stands while each role is still being walked", () => {
  const walker = open();
  walker.walk(program);
  vi.advanceTimersByTime(BEGINS_AFTER_MS);
  workers[0]!.answer({ type: "walked", report });
  expect(told.at(-1)).toEqual({ state: "walked", report, roles: null });
  workers[0]!.answer({ type: "roles", roles: [] });
  expect(told.at(-1)).toEqual({ state: "walked", report, roles: [] });
  expect(workers[0]!.ended).toBe(true);
});

test("a walk that was stopped, or overtaken by a save, tells nothing any more", () => {
  const walker = open();
  walker.walk(program);
  vi.advanceTimersByTime(BEGINS_AFTER_MS);
  walker.stop();
  expect(told.at(-1)).toEqual({ state: "stopped" });
  workers[0]!.answer({ type: "walked", report });
  expect(told.at(-1)).toEqual({ state: "stopped" });
  expect(workers[0]!.ended).toBe(true);
});

test("a walk can be stopped before it has begun", () => {
  const walker = open();
  walker.walk(program);
  walker.stop();
  vi.advanceTimersByTime(BEGINS_AFTER_MS);
  expect(workers).toHaveLength(0);
  expect(told.at(-1)).toEqual({ state: "stopped" });
});

test("a worker that dies is told", () => {
  const walker = open();
  walker.walk(program);
  vi.advanceTimersByTime(BEGINS_AFTER_MS);
  workers[0]!.dispatchEvent(new ErrorEvent("error", { message: "out of memory" }));
  expect(told.at(-1)).toEqual({ state: "failed", failure: "out of memory" });
});
