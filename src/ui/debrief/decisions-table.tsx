import { useTranslation } from "react-i18next";
import type { Debrief } from "../../core/debrief/debrief-types.ts";
import { formatNumber } from "../shared/format.ts";
import { Prose } from "../shared/prose.tsx";
import type { SaidWords } from "../shared/use-case-words.ts";
import { fileAt, listIn, tellDecision } from "./decision-told.ts";
import { SegmentLine } from "./segment-line.tsx";

/** The id of a decision's place in the table. */
export const rowOf = (number: number) => `decision-${number}`;

const COLUMNS = ["number", "stage", "role", "chose", "value", "returns", "seen", "file"] as const;

/** All that the picture of the decisions shows, as a table. */
export function DecisionsTable({ told, words }: { told: Debrief; words: SaidWords }) {
  const { t } = useTranslation("debrief");
  const first = fileAt(0, told, words, t);
  const never = told.evidence.notLookedFor.map((id) => words.say(`exhibit.${id}.name`));
  const texts = (some: readonly string[]) =>
    some.map((text) => (
      <p key={text}>
        <Prose text={text} />
      </p>
    ));
  const between = (title: string, file: readonly string[]) =>
    file.length > 0 && (
      <tr>
        <th scope="row" colSpan={COLUMNS.length - 1}>
          {title}
        </th>
        <td>{texts(file)}</td>
      </tr>
    );
  return (
    <table>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {t(`decisions.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {between(t("decisions.before"), first)}
        {told.reviews.map((review) => {
          const { stage, chose, value, returns, seen, file } = tellDecision(review, told, words, t);
          return (
            <tr key={review.number}>
              <th scope="row" id={rowOf(review.number)}>
                {formatNumber(review.number)}
              </th>
              <td lang={words.language}>{stage}</td>
              <td>{t(`common:role.${review.role}`)}</td>
              <td lang={chose === undefined ? undefined : words.language}>
                {chose !== undefined && <Prose text={chose} />}
                {review.segment && <SegmentLine segment={review.segment} />}
              </td>
              <td>{value}</td>
              <td>{texts(returns)}</td>
              <td>{texts(seen)}</td>
              <td>{texts(file)}</td>
            </tr>
          );
        })}
        {between(t("decisions.end"), never.length > 0 ? [t("decisions.never", { list: listIn(words, never) })] : [])}
      </tbody>
    </table>
  );
}
