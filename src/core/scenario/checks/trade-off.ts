import type { ScenarioChoice } from "../schema.ts";
import { worthOf } from "./option-sets.ts";

/** The marks of a choice, each at its best. */
export function marksOf({ marks }: ScenarioChoice): Map<string, number> {
  return new Map(
    Object.entries(marks ?? {}).map(([criterion, mark]) => [
      criterion,
      typeof mark === "number" ? mark : Math.max(...mark.map((rule) => rule.mark)),
    ]),
  );
}

/** Whether any choice of a decision is marked. */
export function isMarked(choices: readonly ScenarioChoice[]): boolean {
  return choices.some(({ marks }) => Object.keys(marks ?? {}).length > 0);
}

/**
 * Whether a decision sets two legitimate duties against each other (scoring.md section 6.2): some choice serves one duty at the cost
 * of another, or no choice is at least as good as every other in every duty, or two choices of different leaning are equally good.
 */
export function isTradeOff(choices: readonly ScenarioChoice[]): boolean {
  const all = choices.map(marksOf);
  const criteria = [...new Set(all.flatMap((marks) => [...marks.keys()]))];
  const mark = (marks: ReadonlyMap<string, number>, criterion: string): number => marks.get(criterion) ?? 0;
  const pullsApart = all.some((marks) => {
    const values = [...marks.values()];
    return values.some((value) => value > 0) && values.some((value) => value < 0);
  });
  const oneIsBestInAll = all.some((marks) =>
    criteria.every((criterion) => all.every((other) => mark(marks, criterion) >= mark(other, criterion))),
  );
  const most = Math.max(...choices.map(worthOf));
  const best = choices.filter((choice) => worthOf(choice) === most);
  return pullsApart || !oneIsBestInAll || new Set(best.map(({ leaning }) => leaning)).size > 1;
}
