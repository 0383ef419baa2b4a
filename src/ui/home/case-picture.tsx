import type { ReactElement } from "react";
import styles from "./case-picture.module.css";
import { CourtPicture, HallPicture, QuayPicture, RoomPicture } from "./place-pictures.tsx";

/** Drawings with the sets that they stand for; what is particular to a case comes before what most cases have. */
const PLACES: readonly { sets: readonly string[]; Place: () => ReactElement }[] = [
  { sets: ["vessel-mess", "harbour-office"], Place: QuayPicture },
  { sets: ["warehouse"], Place: HallPicture },
  { sets: ["interview-room", "family-room", "meeting-room", "mission-house", "hospital-desk"], Place: RoomPicture },
];

/**
 * A place of the case in the sketchbook's line. Nobody is in it yet. A case that happens nowhere of which there is a drawing shows an
 * empty courtroom.
 */
export function CasePicture({ sets }: { sets: readonly string[] }) {
  const Place = PLACES.find((one) => one.sets.some((set) => sets.includes(set)))?.Place ?? CourtPicture;
  return (
    <svg
      className={styles.picture}
      viewBox="0 0 480 300"
      aria-hidden
      focusable={false}
      preserveAspectRatio="xMidYMid slice"
    >
      <Place />
    </svg>
  );
}
