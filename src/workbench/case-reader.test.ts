import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Rubric } from "../core/scoring/rubric.ts";
import { LONGEST_READ_MS, openReader, type ReadingNews } from "./case-reader.ts";
import type { CaseAnswer, CaseQuestion } from "./case-worker.ts";

/** A worker whose answers the test gives. */
class Answering extends EventTarget {
  readonly asked: CaseQuestion[] = [];
  ended = false;

  postMessage(question: CaseQuestion): void {
    this.asked.push(question);
  }

  terminate(): void {
    this.ended = true;
  }

  answer(answer: CaseAnswer): void {
    this.dispatchEvent(new MessageEvent("message", { data: answer }));
  }
}

const source = { name: "a-case", folder: "scenarios/a-case", files: {} };
const rubric = { dimensions: [], criteria: [] } as unknown as Rubric;
const read = (turn: number): CaseAnswer => ({ type: "read", turn, problems: [], allowed: [], live: null });

let workers: Answering[];
let news: ReadingNews[];

function open() {
  return openReader(
    () => {
      const worker = new Answering();
      workers.push(worker);
      return worker;
    },
    rubric,
    (one) => news.push(one),
  );
}

beforeEach(() => {
  vi.useFakeTimers();
  workers = [];
  news = [];
});

afterEach(() => {
  vi.useRealTimers();
});

test("only what was saved last is told, however late older answers come", () => {
  const reader = open();
  reader.read(source);
  reader.read(source);
  const [worker] = workers;
  const [first, second] = worker!.asked;
  worker!.answer(read(first!.turn));
  expect(news).toEqual([]);
  worker!.answer(read(second!.turn));
  expect(news).toEqual([read(second!.turn)]);
});

test("reading that takes too long is stopped and told, and the next save is read by a fresh worker", () => {
  const reader = open();
  reader.read(source);
  vi.advanceTimersByTime(LONGEST_READ_MS - 1);
  expect(news).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(news).toEqual([{ type: "stopped" }]);
  expect(workers[0]!.ended).toBe(true);
  reader.read(source);
  expect(workers).toHaveLength(2);
  workers[1]!.answer(read(workers[1]!.asked[0]!.turn));
  vi.advanceTimersByTime(LONGEST_READ_MS);
  expect(news.at(-1)!.type).toBe("read");
});

test("a worker that dies is told, and replaced at the next save", () => {
  const reader = open();
  reader.read(source);
  workers[0]!.dispatchEvent(new ErrorEvent("error", { message: "out of memory" }));
  expect(news).toEqual([{ type: "failed", failure: "out of memory" }]);
  reader.read(source);
  expect(workers).toHaveLength(2);
});

test("places of what a walk has found are asked for and told", () => {
  const reader = open();
  reader.read(source);
  workers[0]!.answer(read(workers[0]!.asked[0]!.turn));
  reader.place([]);
  const { turn } = workers[0]!.asked[1]!;
  workers[0]!.answer({ type: "placed", turn, problems: [], allowed: [] });
  expect(news.at(-1)).toEqual({ type: "placed", turn, problems: [], allowed: [] });
});
