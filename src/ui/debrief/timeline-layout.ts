import { scaleLinear, scalePoint } from "d3-scale";
import type { Debrief } from "../../core/debrief/debrief-types.ts";

/** Sizes of the picture, in its own units. */
export const timelineWidth = 1080;
export const baseline = 118;
const stemLength = 44;
const firstLane = 200;
const laneHeight = 38;
const bareLaneHeight = 13;
// With more arrows than these their words would cross the lines; they stand in the list under the picture in any case.
const mostLabels = 2;
const cueHeight = 24;
const padding = 30;
// Widths are guessed from the number of letters: the picture is laid out before any font is there.
const labelLetter = 6.8;
const cueLetter = 7.4;

export interface PlacedText {
  x: number;
  y: number;
  anchor: "start" | "middle" | "end";
  text: string;
}

export interface TimelineLayout {
  height: number;
  /** `whole`: an interview, an examination or a sheet. */
  stems: { number: number; x: number; y: number; value: number | null; whole: boolean }[];
  bands: { x: number; label: PlacedText }[];
  arrows: { id: string; from: number; to: number; y: number; startY: number; label: PlacedText | undefined }[];
  cueHead: number;
  cues: { x: number; top: number; label: PlacedText }[];
}

/**
 * Where everything stands in the picture of the decisions: stems up and down by value, bands for the stages, arrows for what came
 * back, and under them what could be seen of the people.
 */
export function layTimeline(told: Debrief, say: (key: string) => string, rtl: boolean): TimelineLayout {
  const numbers = told.reviews.map(({ number }) => number);
  const place = scalePoint(numbers, [padding, timelineWidth - padding]);
  const across = (x: number) => (rtl ? timelineWidth - x : x);
  const at = (number: number) => place(number) ?? padding;
  const rise = scaleLinear([-1, 1], [baseline + stemLength, baseline - stemLength]);

  const stems = told.reviews.map(({ number, value, kind }) => ({
    number,
    x: across(at(number)),
    y: rise(value === null ? 0 : Math.abs(value) < 0.3 ? 0.3 * Math.sign(value || 1) : value),
    value,
    whole: kind === "segment",
  }));

  const firsts = told.reviews.filter(({ stage }, index) => stage !== told.reviews[index - 1]?.stage);
  const rows = new Rows();
  const bands = firsts.map(({ number, stage }) => {
    const x = at(number) - padding / 2;
    const text = say(`stage.${stage}.title`);
    const width = text.length * labelLetter + 12;
    // The last stages may be short: their names end with the picture.
    const start = Math.max(8, Math.min(x + 6, timelineWidth - width));
    const row = rows.place(start - 6, width, 3);
    return { x: across(x), label: { x: across(start), y: 18 + row * 17, anchor: "start" as const, text } };
  });

  const labelled = told.returns.length <= mostLabels;
  const step = labelled ? laneHeight : bareLaneHeight;
  const nearFirst = [...told.returns].sort((a, b) => Math.abs(a.to - a.from) - Math.abs(b.to - b.from));
  const arrows = nearFirst.map(({ id, textKey, from, to }, lane) => {
    const y = firstLane + lane * step;
    const text = say(textKey);
    const half = Math.min((text.length * labelLetter) / 2, timelineWidth / 2 - 10);
    const middle = Math.min(Math.max((at(from) + at(to)) / 2, half + 8), timelineWidth - half - 8);
    const startY = Math.max(rise(told.reviews[from - 1]?.value ?? 0), baseline) + 15;
    const label: PlacedText = { x: across(middle), y: y + 17, anchor: "middle", text: shorten(text) };
    return { id, from: across(at(from)), to: across(at(to)), y, startY, label: labelled ? label : undefined };
  });

  const cueHead = firstLane + told.returns.length * step + 14;
  const cueRows = new Rows();
  const cues = told.cues.map(({ review, cueKey }) => {
    const x = at(review);
    const text = say(cueKey);
    const width = text.length * cueLetter + 14;
    const start = Math.max(8, Math.min(x - 4, timelineWidth - width));
    const row = cueRows.place(start, width, 12);
    const top = cueHead + 12;
    return {
      x: across(x),
      top,
      label: { x: across(start), y: top + 26 + row * cueHeight, anchor: "start" as const, text },
    };
  });
  const height = told.cues.length > 0 ? cueHead + 30 + Math.max(1, cueRows.used) * cueHeight : cueHead;
  return { height, stems, bands, arrows, cueHead, cues };
}

// A line that does not fit is told in full under the picture.
function shorten(text: string): string {
  const most = Math.floor((timelineWidth - 20) / labelLetter);
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

/** Rows of texts that do not run into each other. */
class Rows {
  private readonly ends: number[] = [];

  get used(): number {
    return this.ends.length;
  }

  place(x: number, width: number, most: number): number {
    const free = this.ends.findIndex((end) => end <= x);
    const row = free >= 0 ? free : this.ends.length < most ? this.ends.length : most - 1;
    this.ends[row] = x + width;
    return row;
  }
}
