/** How an attempt is called here: A to Z, then AA, AB and so on. Nobody is named. */
export function letterOf(place: number): string {
  const last = String.fromCharCode(65 + (place % 26));
  return place < 26 ? last : letterOf(Math.floor(place / 26) - 1) + last;
}
