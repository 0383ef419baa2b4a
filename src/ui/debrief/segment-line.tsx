import { useTranslation } from "react-i18next";
import type { SegmentReview } from "../../core/debrief/debrief-types.ts";

/** An interview, an examination or a sheet in one line: how much of it there was, and how much was handled soundly. */
export function SegmentLine({ segment: { what, asked, sound } }: { segment: SegmentReview }) {
  const { t } = useTranslation("debrief");
  return t(`segment.${what}`, { count: asked, sound });
}
