import { Fragment } from "react";

/** A text of a case. `*word*` is emphasis, the only markup there is; everything else is shown as written. */
export function Prose({ text }: { text: string }) {
  return text
    .split(/(\*[^*\n]+\*)/)
    .map((part, index) =>
      index % 2 === 1 ? <em key={index}>{part.slice(1, -1)}</em> : <Fragment key={index}>{part}</Fragment>,
    );
}
