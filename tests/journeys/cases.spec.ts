import { CASE, cases, offeredBy, planOfAnExpert, wordsIn } from "../support/journey-case.ts";
import { along, begin, first, openDebrief, play, type Sight } from "../support/journey-driver.ts";
import { readableText } from "../support/journey-look.ts";
import { expect, test } from "../support/journey-test.ts";
import { accessibilityProblems } from "../support/axe.ts";

test.use({ serviceWorkers: "block" });

// The journeys know the first case from many sides; the others are played whole in one language each.
const languages = ["fr", "ar"];
const others = cases.filter((id) => id !== CASE);

others.forEach((id, place) => {
  const lang = languages[place % languages.length]!;
  const say = wordsIn(lang, id);

  test(`${id} is played whole in ${lang} on a narrow screen, and every kind of moment is accessible`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width: 360, height: 740 });
    const plan = planOfAnExpert("11", id);
    await begin(page, { id, seed: plan.seed, lang });
    const looked = new Set<string>();
    const sights = await play(page, along(plan.acts), {
      async onSight(sight) {
        const kind = kindOf(sight);
        if (looked.has(kind)) return;
        looked.add(kind);
        expect([kind, await accessibilityProblems(page)]).toEqual([kind, []]);
        // Nothing is wider than the screen.
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
        expect(await readableText(page)).not.toMatch(/⟦|undefined|NaN|\[object/);
      },
    });
    expect(sights.at(-1)!.kind).toBe("ended");
    for (const kind of ["decision", "interview", "sheet", "question put"]) expect([...looked]).toContain(kind);
    await openDebrief(page);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(say(`case:ending.${plan.ending}.title`));
    const debrief = await readableText(page);
    expect(debrief).toContain(say(`case:ending.${plan.ending}.text`));
    expect(debrief).not.toMatch(/⟦|undefined|NaN|\[object/);
  });
});

cases.forEach((id, place) => {
  // One of its roles; the walk counts the moments of all of them.
  const offered = offeredBy(id);
  const role = offered[place % offered.length];
  if (role !== undefined)
    test(`${id} is played as ${role} alone, colleagues acting by themselves, to a debrief of that role`, async ({
      page,
    }) => {
      await begin(page, { id, seed: "5", role });
      const sights = await play(page, first);
      expect(sights.at(-1)!.kind).toBe("ended");
      const decided = sights.filter(({ kind }) => ["decision", "interview", "sheet"].includes(kind));
      expect(new Set(decided.map(({ step }) => step.replace(/~.*$/, ""))).size).toBeGreaterThanOrEqual(8);
      await openDebrief(page);
      expect(await readableText(page)).toContain(wordsIn("en")("debrief:told.title"));
    });
});

function kindOf({ kind, choices }: Sight): string {
  if (choices.includes("let-stand") || choices.includes("sustain")) return "question put";
  return kind;
}
