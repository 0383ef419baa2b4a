import { Ahead } from "../../../core/walk/what-else/ahead.ts";
import type { AheadHeard, AheadQuestion } from "./ahead-messages.ts";

// One worker looks ahead in one attempt; to stop it, end the worker. It keeps what it found for the next question.
let ahead: Ahead | undefined;

const tell = (heard: AheadHeard): void => postMessage(heard);

addEventListener("message", ({ data }: MessageEvent<AheadQuestion>) => {
  try {
    ahead ??= new Ahead(data.program, data.rubric, data.log, {}, (progress) => {
      tell({ type: "progress", progress });
      return true;
    });
    const [answer] = ahead.answer([data.index]);
    tell({ type: "answer", index: data.index, answer: answer ?? null });
  } catch (failure) {
    tell({ type: "failed", failure: String(failure) });
  }
});
