import type { TFunction } from "i18next";
import type { Debrief } from "../../core/debrief/debrief-types.ts";
import type { Profile } from "../../core/scoring/score.ts";
import { TRACKS } from "../../core/scenario/vocabulary.ts";
import type { Rubric } from "../../core/scoring/rubric.ts";
import { formatMoment, formatNumber } from "../shared/format.ts";
import type { SaidWords } from "../shared/use-case-words.ts";
import type { Remarks } from "../stores/remarks.ts";
import { interviewSummary } from "./interview/interview-summary.ts";
import { pairedReasons } from "./reasons.tsx";

interface SummaryParts {
  told: Debrief;
  rubric: Rubric;
  remarks: Remarks;
  words: SaidWords;
  t: TFunction<"debrief">;
  title: string;
  startedAt: string;
}

/** The debrief as plain text, for an academy's own records: the same order, without the pictures. */
export function summaryOf({ told, rubric, remarks, words, t, title, startedAt }: SummaryParts): string {
  const { say } = words;
  const lines: string[] = [t("place", { case: title }), formatMoment(startedAt), ""];
  const section = (heading: string, texts: readonly string[]) => {
    if (texts.length > 0) lines.push(heading, ...texts.map((text) => `- ${plain(text)}`), "");
  };
  section(
    t("failures.title", { count: told.failures.length }),
    told.failures.map(({ criterion, review, repairedBy }) =>
      [
        t(`rubric:criteria.${criterion}.name`),
        t("decisions.short", { number: review }),
        repairedBy === null ? t("failures.not-repaired") : t("failures.repaired", { number: repairedBy }),
      ].join(" – "),
    ),
  );
  lines.push(say(told.ending.titleKey), plain(say(told.ending.textKey)), "");
  for (const track of TRACKS)
    section(
      t(`track.${track}`),
      told.tracks[track].map(({ key }) => say(key)),
    );
  section(
    t("decisions.title", { met: formatNumber(told.reviews.length), count: told.reviews.length + told.notMet }),
    told.reviews.map(({ number, role, chosen, segment }) => {
      const what = chosen
        ? say(chosen.key)
        : t(`segment.${segment?.what ?? "interview"}`, { count: segment?.asked ?? 0, sound: segment?.sound ?? 0 });
      return `${t("decision", { number, role: t(`common:role.${role}`) })}: ${what}`;
    }),
  );
  section(
    t("decisions.returns"),
    told.returns.map(({ textKey, from, to }) => `${t("decisions.from-to", { from, to })} ${say(textKey)}`),
  );
  const decisionsAt = (numbers: readonly number[]) => numbers.map((number) => t("decisions.short", { number }));
  section(t("strengths.title"), decisionsAt(told.strengths));
  section(t("turning.title", { count: told.turningPoints.length }), decisionsAt(told.turningPoints));
  section(t("profile.title"), [...figuresOf(told.profile, t), t("profile.convention")]);
  section(t("part.interview-review"), interviewSummary({ questioning: told.questioning, rubric, remarks, words, t }));
  for (const { name, roles, profile } of told.groups)
    section(`${name} (${roles.map((role) => t(`common:role.${role}`)).join(", ")})`, figuresOf(profile, t));
  const exhibits = (ids: readonly string[]) => ids.map((id) => say(`exhibit.${id}.name`));
  section(t("evidence.found"), exhibits(told.evidence.found));
  section(t("evidence.lost"), exhibits(told.evidence.lost));
  section(t("evidence.not-looked-for"), exhibits(told.evidence.notLookedFor));
  section(
    t("told.title"),
    told.told.map(({ role, person, actKey, askKey, note }) => {
      const key = actKey ?? askKey;
      const who = t(`common:role.${role}`);
      const named = person === null ? `${who}:` : t("told.who", { role: who, name: say(`person.${person}.name`) });
      return [named, ...(words.has(key) ? [say(key)] : []), ...(note === null ? [] : [t("told.said", { note })])].join(
        " ",
      );
    }),
  );
  section(
    t("reasons.title"),
    pairedReasons(told).map(({ review, nameKey, settledKey, own, other }) =>
      [
        `${nameKey === null ? t("decisions.short", { number: review.number }) : say(nameKey)}: ${say(settledKey)}`,
        ...(own === null ? [] : [`${t("reasons.yours")}: ${own}`]),
        `${t(other.of === "expert" ? "reasons.expert" : "reasons.why")}: ${say(other.key)}`,
      ].join(" – "),
    ),
  );
  section(
    t("reflection"),
    told.reflection.map((key) => say(key)),
  );
  section(t("sources.title"), told.sources);
  lines.push(t("private"), t("common:app.not-endorsed"));
  return `${lines.join("\n")}\n`;
}

function figuresOf({ dimensions, band }: Profile, t: TFunction<"debrief">): string[] {
  const figures = dimensions.map(({ dimension, score, opportunities: count }) => {
    const figure =
      score === null
        ? t("profile.too-few", { count })
        : t("profile.figure", { score: formatNumber(Math.round(score)), count });
    return `${t(`rubric:dimensions.${dimension}.name`)}: ${figure}`;
  });
  return [...figures, t(`profile.band.${band}`)];
}

function plain(text: string): string {
  return text.replace(/\*([^*\n]+)\*/g, "$1");
}
