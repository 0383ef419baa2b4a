import { expect, test } from "vitest";
import { QUESTION_TYPES } from "../../core/scenario/question-types.ts";
import words from "../../../locales/en/question-types.json";

test("every type of question has a name and says what it does", () => {
  expect(Object.keys(words).toSorted()).toEqual([...QUESTION_TYPES, "source"].toSorted());
});
