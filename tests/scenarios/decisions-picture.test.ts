import { expect, test } from "vitest";
import { caseIds } from "../../src/build/case-folder.ts";
import { debrief } from "../../src/core/debrief/debrief.ts";
import { ROLES } from "../../src/core/scenario/vocabulary.ts";
import { layTimeline, type PlacedText, timelineWidth } from "../../src/ui/debrief/timeline-layout.ts";
import { attemptByPolicy, rubric, shippedCase } from "../support/attempt-by-policy.ts";

// Widths as drawn are looked at in a browser (tests/journeys/debrief.spec.ts); here with room for wide letters.
const box = ({ x, y, anchor, text }: PlacedText, letter: number, rtl: boolean) => {
  const width = text.length * letter;
  const leads = (anchor === "start") !== rtl;
  const left = anchor === "middle" ? x - width / 2 : leads ? x : x - width;
  return { text, left, right: left + width, top: y - 11, bottom: y + 4 };
};

const attempts = caseIds(process.cwd()).flatMap((id) => [
  { id, policy: "speed" as const, roles: ROLES },
  { id, policy: "expert" as const, roles: ROLES },
  { id, policy: "random" as const, roles: ["judge" as const] },
]);

test.each(attempts)("no text of $id runs into another in any language, played by $policy as $roles", (attempt) => {
  const { program, log } = attemptByPolicy(attempt.id, attempt.policy, "7", attempt.roles);
  const about = debrief(program, log, rubric);
  const { texts, translations } = shippedCase(attempt.id);
  const source = new Map(texts.map(({ key, text }) => [key, text]));
  const others = translations.map(({ translation }) => translation);
  for (const language of ["en", ...others.map((one) => one.language)]) {
    const own = others.find((one) => one.language === language)?.texts;
    const rtl = language === "ar";
    const say = (key: string) => own?.[key]?.text ?? source.get(key) ?? key;
    const { stems, bands, arrows, people, file, height } = layTimeline(about, say, rtl);
    const boxes = [
      ...bands.map(({ label }) => box(label, 6.5, rtl)),
      ...arrows.map(({ label }) => box(label, 6.5, rtl)),
      ...people.flatMap(({ head, cues }) => [
        box({ ...head, text: "head" }, 6.5, rtl),
        ...cues.map(({ label }) => box(label, 7.2, rtl)),
      ]),
      ...(file?.marks ?? []).map(({ label }) => box(label, 6.5, rtl)),
      ...stems.map(({ number, x, y }) => ({
        text: `${number}`,
        left: x - 13,
        right: x + 13,
        top: y - 13,
        bottom: y + 13,
      })),
    ];
    const crossed = boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        .map((b) => `${language}: “${a.text}” and “${b.text}”`),
    );
    expect(crossed).toEqual([]);
    const outside = boxes.filter(({ left, right, bottom }) => left < 0 || right > timelineWidth || bottom > height);
    expect(outside).toEqual([]);
  }
});
