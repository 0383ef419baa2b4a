import { afterEach, expect, test, vi } from "vitest";
import { playedProgram } from "../../../../tests/support/a-played-case.ts";
import rubric from "virtual:rubric";
import { aLog } from "../../../../tests/support/a-log.ts";
import { ROLES } from "../../../core/scenario/vocabulary.ts";
import type { AheadHeard, AheadQuestion } from "./ahead-messages.ts";
import { forgetLooking, lookAhead, type Looking, stopLooking, useLooking } from "./looking.ts";

const log = aLog(playedProgram, ["continue", "cell", "close", "release"], { roles: ROLES });
const of = { program: playedProgram, rubric, log };
const [papers, custody] = log.events.flatMap(({ type }, index) => (type === "choice.made" ? [index] : [])) as [
  number,
  number,
];
const at = (index: number): Looking | undefined => useLooking.getState()[log.id]?.[index];

/** A worker in the hands of the test. */
function aWorker() {
  const listeners = new Map<string, (event: unknown) => void>();
  const asked: number[] = [];
  return {
    asked,
    say: (data: AheadHeard) => listeners.get("message")?.({ data }),
    fail: (message: string) => listeners.get("error")?.({ message }),
    worker: {
      postMessage: ({ index }: AheadQuestion) => void asked.push(index),
      terminate: vi.fn(),
      addEventListener: (type: string, listener: (event: never) => void) =>
        void listeners.set(type, listener as (event: unknown) => void),
    } as unknown as Worker,
  };
}

const progress = { phase: "exploring", configurations: 12, frontier: 3 } as const;
const answer = { index: papers, step: "papers", choices: [], exemplary: [], complete: true, stoppedBy: null };

afterEach(forgetLooking);

test("a decision is asked about once; its answer stays", () => {
  const { worker, asked, say } = aWorker();
  lookAhead(of, papers, () => worker);
  lookAhead(of, papers, () => worker);
  expect(asked).toEqual([papers]);
  say({ type: "progress", progress });
  expect(at(papers)).toEqual({ state: "looking", progress });
  say({ type: "answer", index: papers, answer });
  lookAhead(of, papers, () => worker);
  expect(asked).toEqual([papers]);
  expect(at(papers)).toEqual({ state: "told", answer });
});

test("stopping ends the worker, keeps what was told, and lets it be asked anew", () => {
  const first = aWorker();
  lookAhead(of, papers, () => first.worker);
  first.say({ type: "answer", index: papers, answer });
  lookAhead(of, custody, () => first.worker);
  stopLooking(log.id);
  expect(first.worker.terminate).toHaveBeenCalled();
  expect([at(papers)?.state, at(custody)?.state]).toEqual(["told", "stopped"]);
  first.say({ type: "answer", index: custody, answer });
  expect(at(custody)?.state).toBe("stopped");
  const second = aWorker();
  lookAhead(of, custody, () => second.worker);
  expect(second.asked).toEqual([custody]);
  expect(at(custody)?.state).toBe("looking");
});

test("a worker that fails says so, and the next question starts another", () => {
  const first = aWorker();
  lookAhead(of, papers, () => first.worker);
  first.say({ type: "failed", failure: "out of memory" });
  expect(at(papers)).toEqual({ state: "failed" });
  const second = aWorker();
  lookAhead(of, papers, () => second.worker);
  expect(second.asked).toEqual([papers]);
});

test.each([
  ["there is no worker", () => undefined],
  [
    "a worker does not come up",
    () => {
      const { worker, fail } = aWorker();
      setTimeout(() => fail("refused"));
      return worker;
    },
  ],
])("where %s the page itself looks, and can be stopped", async (_why, start) => {
  lookAhead(of, papers, start);
  await vi.waitFor(() => expect(at(papers)?.state).toBe("told"), { timeout: 20_000 });
  const told = at(papers) as Extract<Looking, { state: "told" }>;
  expect(told.answer.choices.map(({ choice }) => choice)).toEqual(["family-place", "cell"]);
  lookAhead(of, custody, start);
  stopLooking(log.id);
  expect(at(custody)?.state).toBe("stopped");
});
