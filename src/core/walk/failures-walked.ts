import { criticalActs, enclosuresOf } from "./enclosure.ts";
import type { Repairs } from "./repairs.ts";
import type { Graph } from "./search.ts";
import { factsTold, standing, tell } from "./tell.ts";
import type { DeadEnd, FailureReport } from "./walk-report.ts";

/** A failure with the place, if there is one, where nothing else is open. */
export interface WalkedFailure {
  failure: FailureReport;
  trap: (DeadEnd & { criterion: string }) | null;
}

/** Every critical failure of a case: choices, and questions and options that are one in themselves. */
export function failuresOf(graph: Graph, repairs: Repairs): WalkedFailure[] {
  return [...ofChoices(graph, repairs), ...ofQuestionsAndOptions(graph, repairs)];
}

function ofChoices(graph: Graph, repairs: Repairs): WalkedFailure[] {
  const { program, seen } = graph;
  const trapped = new Set<string>();
  return program.steps.flatMap(({ id: step, decision }, number) => {
    const sets = [...(seen.openSets.get(number)?.values() ?? [])];
    const criticals = new Map(decision?.choices.map(({ id, critical }) => [id, critical]));
    return (decision?.choices ?? []).flatMap(({ id: choice, critical: criterion }): WalkedFailure[] => {
      if (criterion === undefined) return [];
      const places = sets.filter(({ open }) => open.includes(choice));
      const traps = places.filter(({ open }) => open.every((one) => criticals.get(one) === criterion));
      // Of several choices that are the same failure the step is told once.
      const trap = trapped.has(step) ? undefined : traps[0];
      if (trap) trapped.add(step);
      const failure = { step, choice, criterion, reached: places.length > 0, avoidable: traps.length === 0 };
      const repairable = repairs.isRepairable({ step, act: choice, criteria: [criterion] });
      return [{ failure: { ...failure, repairable }, trap: trap ? trapAt(graph, trap.node, step, criterion) : null }];
    });
  });
}

function trapAt({ program, pathTo }: Graph, node: number, step: string, criterion: string): WalkedFailure["trap"] {
  if (node < 0) return { step, criterion, facts: "–", path: [] };
  const way = pathTo(node);
  return { step, criterion, facts: factsTold(program, standing(program, way)), path: tell(program, way) };
}

/** Nobody has to ask; an item with nothing else is refused by the checks. */
function ofQuestionsAndOptions({ program, seen }: Graph, repairs: Repairs): WalkedFailure[] {
  const exits = new Map(enclosuresOf(program).map(({ entry, exit }) => [entry, program.steps[exit]!.id]));
  return program.steps.flatMap(({ id, part, arrows }, step) =>
    criticalActs(program, step).map(({ act, criterion }): WalkedFailure => {
      const reached = arrows.some((arrow) => arrow.act.id === act && seen.isOpen(arrow));
      const segment = { step: exits.get(part?.of ?? step) ?? id, act: "", criteria: [criterion] };
      const repairable = repairs.isRepairable(segment);
      return { failure: { step: id, choice: act, criterion, reached, avoidable: true, repairable }, trap: null };
    }),
  );
}
