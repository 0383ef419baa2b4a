import type { Page } from "@playwright/test";
import { appWords, caseWords, listedLanguages, planOfAnExpert, wordsIn } from "../support/journey-case.ts";
import { along, attemptOn, begin, look, openDebrief, play, type Sight, untilNext } from "../support/journey-driver.ts";
import { readableText } from "../support/journey-look.ts";
import { readStored } from "../support/journey-storage.ts";
import { expect, test } from "../support/journey-test.ts";

const names: Record<string, string> = { en: "English", fr: "Français", ar: "العربية" };

test.use({ serviceWorkers: "block" });

test("the app and the case are offered whole in every language that the project lists", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("banner").getByRole("button", { name: "English" }).click();
  for (const lang of listedLanguages)
    await expect(page.getByRole("button", { name: names[lang]!, exact: true })).toBeVisible();
  await page.goto("./#/case/the-glasshouse");
  for (const lang of listedLanguages)
    await expect(page.getByRole("radio", { name: names[lang]!, exact: true })).toBeEnabled();
});

/** English sentences of which nothing may be left on the screen: all that a translator has put into other words. */
function sourceSentences(lang: string): string[] {
  const translated = [...appWords(lang).values(), ...caseWords(lang).values()].join("\n");
  const pairs = [
    [appWords("en"), appWords(lang)],
    [caseWords("en"), caseWords(lang)],
  ] as const;
  return pairs.flatMap(([source, own]) =>
    [...source].flatMap(([key, text]) =>
      // A single word may be the same in both languages; the names of court cases stay.
      text.length >= 12 && /\w \w/.test(text) && !/\{\{| v /.test(text) && own.has(key) && !translated.includes(text)
        ? [text]
        : [],
    ),
  );
}

/** Words in Latin letters that a translation itself uses, and citations, which stay as they are in every language. */
function latinAllowed(lang: string): Set<string> {
  const own = [...appWords(lang).values(), ...caseWords(lang).values(), ...Object.values(names)].join(" ");
  return new Set(latinWords(own.replace(/\{\{\w+\}\}/g, "")));
}

function latinWords(text: string): string[] {
  return text.match(/\p{Script=Latin}{2,}/gu) ?? [];
}

async function onEveryScreen(page: Page, lang: string, check: (where: string) => Promise<void>): Promise<void> {
  const plan = planOfAnExpert("5");
  await begin(page, { seed: plan.seed, lang });
  await expect(page.locator("html")).toHaveAttribute("lang", lang);
  await play(page, along(plan.acts), { onSight: ({ step, kind }: Sight) => check(`${step}, ${kind}`) });
  for (const panel of ["case-file", "transcript", "help"]) {
    await page
      .getByRole("button", { name: wordsIn(lang)(`play:side.${panel}`), exact: true })
      .first()
      .click();
    await expect(page.getByRole("dialog").getByRole("status")).toHaveCount(0);
    await check(panel);
    await page
      .getByRole("dialog")
      .getByRole("button", { name: wordsIn(lang)("common:close") })
      .click();
  }
  await openDebrief(page);
  await check("debrief");
  for (const screen of ["", "case/the-glasshouse", "rubric", "settings", "about", "nowhere"]) {
    await page.goto(`./#/${screen}`);
    await expect(page.locator("main h1")).toBeVisible();
    await check(screen);
  }
}

for (const lang of listedLanguages.filter((code) => code !== "en")) {
  test(`the whole case and every screen in ${lang}: right direction, and no English sentence is left`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    const sentences = sourceSentences(lang);
    const allowed = latinAllowed(lang);
    const left: string[] = [];
    await onEveryScreen(page, lang, async (where) => {
      await expect(page.locator("html")).toHaveAttribute("dir", lang === "ar" ? "rtl" : "ltr");
      const text = await readableText(page);
      left.push(...sentences.filter((sentence) => text.includes(sentence)).map((sentence) => `${where}: ${sentence}`));
      if (/⟦|\bundefined\b|\bNaN\b|\[object/.test(text)) left.push(`${where}: a hole in the words`);
      if (lang !== "ar") return;
      const foreign = await page.evaluate(() => {
        // Names of languages, keys, citations and names that keep their own direction are meant to be in Latin letters.
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const parent = node.parentElement!;
          if (parent.closest("bdi, kbd, pre, script, style, [lang]:not(:root):not([lang=ar]), [data-boot]")) continue;
          if (parent.checkVisibility()) found.push(node.textContent ?? "");
        }
        return found.join(" ");
      });
      for (const word of latinWords(foreign)) if (!allowed.has(word)) left.push(`${where}: ${word}`);
    });
    expect([...new Set(left)]).toEqual([]);
  });
}

test("in Arabic names stand apart in their own direction, and the reader chooses the digits", async ({ page }) => {
  const say = wordsIn("ar");
  await begin(page, { lang: "ar" });
  let speakers = 0;
  await play(page, (sight) => sight.choices[0] ?? "continue", {
    most: 12,
    async onSight({ kind }) {
      if (kind !== "lines" && kind !== "decision") return;
      const head = page.locator("[data-step] h2, [data-step] h3");
      for (const heading of await head.all()) {
        if ((await heading.textContent()) === say("play:said.seen")) continue;
        if ((await heading.locator("bdi").count()) > 0) speakers += 1;
      }
    },
  });
  expect(speakers).toBeGreaterThan(0);
  await page.goto("./#/settings");
  const percent = page.getByRole("radio", { name: /115|١١٥/ });
  await page.getByRole("radio", { name: say("settings:digits.arab") }).check();
  await expect(percent).toHaveAccessibleName(/١١٥/);
  await page.getByRole("radio", { name: say("settings:digits.latn") }).check();
  await expect(percent).toHaveAccessibleName(/115/);
});

async function speak(page: Page, from: string, to: string): Promise<void> {
  await page.getByRole("banner").getByRole("button", { name: names[from]! }).click();
  await page.getByRole("button", { name: names[to]!, exact: true }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", to);
}

test("switching the language in mid-scene, at an outcome and in mid-interview keeps step and revision", async ({
  page,
}) => {
  const plan = planOfAnExpert("5");
  await begin(page, { seed: plan.seed });
  const id = await attemptOn(page);
  const switched = new Set<string>();
  let asked = 0;
  await play(page, along(plan.acts), {
    async onSight(sight) {
      asked += sight.kind === "interview" ? 1 : 0;
      const here = sight.kind === "interview" ? `interview ${asked}` : sight.kind;
      if (!["decision", "outcome", "lines", "interview 3"].includes(here) || switched.has(here))
        return switched.size > 3;
      switched.add(here);
      const before = await readStored(page, id);
      for (const [from, to] of [
        ["en", "ar"],
        ["ar", "fr"],
        ["fr", "en"],
      ] as const) {
        await speak(page, from, to);
        expect(await look(page)).toEqual(sight);
        if (sight.kind === "decision") {
          const words = caseWords(to).get(`step.${sight.step}.ask`)!;
          await expect(page.locator("#ask")).toContainText(words.slice(0, 12));
        }
      }
      expect(await readStored(page, id)).toEqual(before);
      return false;
    },
  });
  expect(switched.size).toBe(4);
  // And it goes on from there.
  const sight = await look(page);
  if (sight.kind !== "ended")
    await untilNext(page, () => page.locator("[data-continue], [data-choice]").first().click());
});
