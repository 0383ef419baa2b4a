import { scaleLinear, scalePoint } from "d3-scale";
import type { Debrief } from "../../core/debrief/debrief-types.ts";
import { Rows } from "./timeline-rows.ts";

/** Sizes of the picture, in its own units. */
export const timelineWidth = 1080;
const stemLength = 44;
const knob = 13;
const padding = 34;
const edge = 8;
// What was so from the start, or never came, stands at the two ends of the line.
const end = 14;
const stageRow = 17;
const laneHeight = 36;
const headHeight = 24;
const cueRow = 22;
const exhibitRow = 19;
// Widths are guessed from the number of letters: the picture is laid out before any font is there.
const labelLetter = 6.9;
const cueLetter = 7.4;

export interface PlacedText {
  x: number;
  y: number;
  anchor: "start" | "middle" | "end";
  text: string;
}

/** A mark under the line, with its words beside it. */
interface PlacedMark {
  x: number;
  y: number;
  label: PlacedText;
}

export interface TimelineLayout {
  height: number;
  /** Where the line of the decisions lies. */
  baseline: number;
  /** `whole`: an interview, an examination or a sheet. */
  stems: { number: number; x: number; y: number; value: number | null; whole: boolean }[];
  bands: { x: number; label: PlacedText }[];
  /** `value`: of the decision from which it came back. */
  arrows: {
    id: string;
    value: number | null;
    from: number;
    to: number;
    y: number;
    startY: number;
    endY: number;
    label: PlacedText;
  }[];
  /** What could be seen, person by person. */
  people: { person: string; head: Omit<PlacedText, "text">; cues: PlacedMark[] }[];
  /** Exhibits where they were found or lost; at the end those that were never secured. */
  file: { head: Omit<PlacedText, "text">; marks: (PlacedMark & { what: "found" | "lost" | "never" })[] } | undefined;
}

/**
 * Where everything stands in the picture of the decisions: stems up and down by value, bands for the stages, arrows for what came
 * back, and under them what could be seen of the people and what became of the exhibits. No two texts run into each other.
 */
export function layTimeline(told: Debrief, say: (key: string) => string, rtl: boolean): TimelineLayout {
  const numbers = told.reviews.map(({ number }) => number);
  const place = scalePoint(numbers, [padding, timelineWidth - padding]);
  const across = (x: number) => (rtl ? timelineWidth - x : x);
  const at = (number: number) => (number === 0 ? end : (place(number) ?? padding));

  const stageRows = new Rows();
  const firsts = told.reviews.filter(({ stage }, index) => stage !== told.reviews[index - 1]?.stage);
  const bands = firsts.map(({ number, stage }) => {
    const x = at(number) - padding / 2;
    const text = say(`stage.${stage}.title`);
    const width = text.length * labelLetter + 12;
    // The last stages may be short: their names end with the picture.
    const start = Math.max(edge, Math.min(x + 6, timelineWidth - width));
    const row = stageRows.place(start - 6, start + width);
    return { x: across(x), label: { x: across(start), y: 18 + row * stageRow, anchor: "start" as const, text } };
  });

  const baseline = 18 + stageRows.used * stageRow + stemLength + knob;
  const rise = scaleLinear([-1, 1], [baseline + stemLength, baseline - stemLength]);
  const stems = told.reviews.map(({ number, value, kind }) => ({
    number,
    x: across(at(number)),
    y: rise(value === null ? 0 : Math.abs(value) < 0.3 ? 0.3 * Math.sign(value || 1) : value),
    value,
    whole: kind === "segment",
  }));

  // Short arrows lie inside long ones, so that they cross as little as may be.
  const nearFirst = [...told.returns].sort((a, b) => Math.abs(a.to - a.from) - Math.abs(b.to - b.from));
  const arrows = nearFirst.map(({ id, textKey, from, to }, lane) => {
    const y = baseline + stemLength + 38 + lane * laneHeight;
    const text = shorten(say(textKey));
    const value = told.reviews[from - 1]?.value ?? null;
    const half = (text.length * labelLetter) / 2;
    const middle = Math.min(Math.max((at(from) + at(to)) / 2, half + edge), timelineWidth - half - edge);
    return {
      id,
      value,
      from: across(at(from)),
      to: across(at(to)),
      y,
      startY: Math.max(rise(value ?? 0), baseline) + knob + 2,
      endY: baseline + stemLength + knob + 7,
      label: { x: across(middle), y: y + 17, anchor: "middle" as const, text },
    };
  });

  let below = baseline + stemLength + knob + 18 + (arrows.length > 0 ? 12 + arrows.length * laneHeight : 0);
  const headAt = () => ({ x: across(edge), y: below + 14, anchor: "start" as const });
  const underLine = (x: number, text: string, letter: number, rowHeight: number, rows: Rows): PlacedMark => {
    const width = text.length * letter + 14;
    const ahead = x + width <= timelineWidth - edge;
    const back = x - width >= edge;
    const from = ahead ? x - 6 : back ? x - width : edge;
    const row = rows.place(from, ahead ? x + width : back ? x + 6 : Math.max(x + 6, edge + width));
    const y = below + headHeight + 14 + row * rowHeight;
    const anchor = ahead || !back ? "start" : "end";
    const textX = ahead ? x + 9 : back ? x - 9 : edge;
    return { x: across(x), y, label: { x: across(textX), y, anchor, text } };
  };

  const people = [...new Set(told.cues.map(({ person }) => person))].map((person) => {
    const rows = new Rows();
    const head = headAt();
    const cues = told.cues
      .filter((cue) => cue.person === person)
      .map(({ review, cueKey }) => underLine(at(review), say(cueKey), cueLetter, cueRow, rows));
    below += headHeight + rows.used * cueRow + 8;
    return { person, head, cues };
  });

  const exhibits = [
    ...told.evidence.when,
    ...told.evidence.notLookedFor.map((exhibit) => ({ exhibit, what: "never" as const, review: Infinity })),
  ];
  const rows = new Rows();
  const file =
    exhibits.length > 0
      ? { head: headAt(), marks: [] as (PlacedMark & { what: "found" | "lost" | "never" })[] }
      : undefined;
  for (const { exhibit, what, review } of exhibits) {
    const x = what === "never" ? timelineWidth - end : at(review);
    file?.marks.push({ what, ...underLine(x, say(`exhibit.${exhibit}.name`), labelLetter, exhibitRow, rows) });
  }
  if (file) below += headHeight + rows.used * exhibitRow;
  return { height: below + 10, baseline, stems, bands, arrows, people, file };
}

// A line that does not fit is told in full under the picture.
function shorten(text: string): string {
  const most = Math.floor((timelineWidth - 2 * edge) / labelLetter);
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
