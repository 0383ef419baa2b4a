import { hashText } from "../hash.ts";
import { factsOf, measuresIn } from "../scenario/facts.ts";
import { FactNames } from "./fact-names.ts";
import type { Path } from "../scenario/problem.ts";
import { readLine } from "../scenario/read-line.ts";
import type {
  Scenario,
  ScenarioChoice,
  ScenarioLine,
  ScenarioNext,
  ScenarioPresent,
  ScenarioStep,
  ScenarioSwitches,
} from "../scenario/schema.ts";
import { standingSteps } from "../scenario/standing-steps.ts";
import { textsOf, type LineIds } from "../scenario/texts.ts";
import { hourOf, hoursIn } from "../scenario/time.ts";
import {
  INTERRUPTION_KINDS,
  type Measure,
  PERSON_STATES,
  type Role,
  ROLES,
  type Track,
} from "../scenario/vocabulary.ts";
import { compileQuestions, quoteSpec } from "./compile-questions.ts";
import { compileSheet } from "./compile-sheet.ts";
import type {
  Arrow,
  Change,
  ChoiceSpec,
  DecisionSpec,
  Guard,
  InterruptionSpec,
  LineSpec,
  PresentSpec,
  Program,
  RoleSpec,
  SceneSpec,
  StepSpec,
  SwitchSpec,
  Target,
} from "./program.ts";

/**
 * Makes a program of a scenario that has no errors, and whose unnamed texts all have ids. Seat it before it runs (seated.ts): sheets and
 * examinations get their parts there. Throws on anything that the checks would have refused.
 */
export function compile(scenario: Scenario, lineIds: LineIds): Program {
  return { ...new Compiler(scenario, lineIds).compile(), hash: hashWithoutWords(scenario, lineIds) };
}

/** A hash of everything in a scenario that can change what happens: a corrected typing error must not make attempts foreign. */
function hashWithoutWords(scenario: Scenario, lineIds: LineIds): string {
  const wordless = JSON.parse(JSON.stringify(scenario)) as Scenario;
  for (const { path } of textsOf(scenario, lineIds).texts) {
    const parent = path
      .slice(0, -1)
      .reduce<unknown>((at, key) => (at as Record<string | number, unknown>)[key], wordless);
    const holder = parent as Record<string | number, unknown>;
    const text = holder[path.at(-1)!];
    // A line holds its words under its speaker, who stays.
    if (typeof text === "string") holder[path.at(-1)!] = "";
    else
      for (const [key, value] of Object.entries(text as object))
        if (key !== "when" && typeof value === "string") (text as Record<string, unknown>)[key] = "";
  }
  // Themes are for the content note alone.
  delete wordless.themes;
  for (const { scenes } of wordless.stages) for (const scene of scenes) delete scene.themes;
  // Both are words beside the case: what a choice does is the same with and without them.
  delete wordless.vignette;
  for (const { step } of standingSteps(wordless)) delete step.expert;
  // Interruptions of one kind precede each other in the order of the file.
  const order = Object.keys(scenario.interruptions ?? {});
  return hashText(JSON.stringify([sorted({ ...wordless, version: "" }), order]));
}

/** The same data with the keys of every record in one order: how the schema lists them says nothing about a case. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sorted(item)]),
  );
}

/** A step with what surrounds it, before arrows are drawn. */
interface Placed {
  step: ScenarioStep;
  path: Path;
  home: number;
  inInterruption: boolean;
  role: Role | null;
  /** Where it goes when nothing is said. */
  following: number | "return" | "ending";
}

class Compiler {
  private readonly scenario: Scenario;
  private readonly names: FactNames;
  private readonly placed: Placed[] = [];
  private readonly stepNumbers = new Map<string, number>();
  private readonly keys = new Map<string, string>();
  private readonly scenes: SceneSpec[] = [];
  /** In order of precedence, which is the order of their numbers. */
  private readonly interruptions: [id: string, NonNullable<Scenario["interruptions"]>[string]][];

  constructor(scenario: Scenario, lineIds: LineIds) {
    this.scenario = scenario;
    this.interruptions = Object.entries(scenario.interruptions ?? {}).sort(
      ([, a], [, b]) => INTERRUPTION_KINDS.indexOf(a.kind) - INTERRUPTION_KINDS.indexOf(b.kind),
    );
    this.names = new FactNames(factsOf(scenario));
    for (const { key, path } of textsOf(scenario, lineIds).texts) this.keys.set(path.join("/"), key);
  }

  compile(): Program {
    const { scenario } = this;
    this.placeSteps();
    const steps = this.placed.map((placed) => this.compileStep(placed));
    const endings = scenario.endings.map((ending, index) => {
      steps.push({ id: ending.ending, home: -1, role: null, lines: [], arrows: [], ending: index });
      const track = (name: Track) => ({
        level: ending[name].level,
        lines: ending[name].text.map((text, t) => this.textSpec(text, ["endings", index, name, "text", t])),
      });
      return {
        id: ending.ending,
        tracks: { person: track("person"), accountability: track("accountability"), integrity: track("integrity") },
      };
    });
    return {
      format: 1,
      id: scenario.id,
      version: scenario.version,
      hash: "",
      language: scenario.language,
      facts: this.names.facts,
      stages: scenario.stages.map(({ stage }) => ({ id: stage })),
      scenes: this.scenes,
      steps,
      first: 0,
      interruptions: this.compileInterruptions(),
      people: Object.entries(scenario.people).map(([id, person]) => ({
        id,
        figure: person.figure ?? {},
        cues: PERSON_STATES.filter((state) => person.cues?.[state] !== undefined),
        ...(person.state && {
          load: this.names.fact(`${id}.load`),
          trust: this.names.fact(`${id}.trust`),
          state: this.names.fact(id),
        }),
      })),
      roles: Object.fromEntries(
        ROLES.map((role): [Role, RoleSpec] => {
          const spec = scenario.roles?.[role];
          return [role, { ...(spec && { person: spec.person }), offered: spec?.offered ?? false }];
        }),
      ),
      measures: measuresIn(scenario).map((name) => {
        const [person, measure] = name.split(".");
        return { person: person!, measure: measure as Measure, fact: this.names.fact(name) };
      }),
      exhibits: Object.entries(scenario.exhibits ?? {}).map(([id, exhibit]) => ({
        id,
        fact: this.names.fact(id),
        source: exhibit.source,
        supports: exhibit.supports,
        disclosable: exhibit.disclosable ?? true,
        ...(exhibit.perishes && { perishesAt: hoursIn(exhibit.perishes.after) }),
        ...(exhibit.victim_impact !== undefined && { hasImpact: true as const }),
        ...(exhibit.held_text !== undefined && { hasHeldText: true as const }),
      })),
      endings,
      returns: (scenario.returns ?? []).map((one) => ({
        id: one.return,
        of: one.of,
        at: this.stepNumber(one.at),
        ...this.names.when(one.when),
      })),
      promises: (scenario.promises ?? []).map(({ never, when }) => ({
        ending: scenario.endings.findIndex(({ ending }) => ending === never),
        ...this.names.when(when),
      })),
      timeline: (scenario.timeline ?? []).map(({ when }, i) => ({
        key: this.key(["timeline", i, "text"]),
        atKey: this.key(["timeline", i, "at"]),
        ...this.names.when(when),
      })),
      reflection: (scenario.reflection ?? []).map((_, i) => this.key(["reflection", i])),
      ...(scenario.vignette && {
        vignette: {
          options: scenario.vignette.options.map(({ option, sound }) => ({ id: option, ...(sound && { sound }) })),
          sources: scenario.vignette.sources,
        },
      }),
      objectives: scenario.objectives,
    };
  }

  private placeSteps(): void {
    const place = (steps: readonly ScenarioStep[], path: Path, home: number, role: Role | null): void => {
      steps.forEach((step, i) => {
        this.stepNumbers.set(step.step, this.placed.length);
        this.placed.push({
          step,
          path: [...path, i],
          home,
          inInterruption: role === null,
          role: step.role ?? role,
          following: this.placed.length + 1,
        });
      });
    };
    this.scenario.stages.forEach((stage, s) =>
      stage.scenes.forEach((scene, c) => {
        place(scene.steps, ["stages", s, "scenes", c, "steps"], this.scenes.length, scene.role);
        this.scenes.push({
          id: scene.scene,
          stage: s,
          hour: hourOf(scene.at),
          at: scene.at,
          set: scene.set,
          switches: this.switchSpecs(scene.switches ?? []),
          role: scene.role,
          present: this.presentSpecs(scene.present),
          interruptions: this.interruptionNumbers(scene.interruptions ?? []),
        });
      }),
    );
    this.placed.at(-1)!.following = "ending";
    this.interruptions.forEach(([id, { steps }], index) => {
      place(steps, ["interruptions", id, "steps"], index, null);
      this.placed.at(-1)!.following = "return";
    });
  }

  private interruptionNumbers(ids: readonly string[]): number[] {
    return ids.map((id) => this.interruptions.findIndex(([name]) => name === id)).sort((a, b) => a - b);
  }

  private compileInterruptions(): InterruptionSpec[] {
    return this.interruptions.map(([id, { kind, when, once, steps }]) => ({
      id,
      kind,
      first: this.stepNumber(steps[0]!.step),
      ...this.names.when(when),
      ...(once && { onceFact: this.names.fact(`${id}.used`) }),
    }));
  }

  private compileStep(placed: Placed): StepSpec {
    const { step, path, home, inInterruption, role } = placed;
    const spec: StepSpec = {
      id: step.step,
      home,
      ...(inInterruption && { inInterruption: true as const }),
      role,
      ...(step.present && { present: this.presentSpecs(step.present) }),
      ...(step.switches && { switches: this.switchSpecs(step.switches) }),
      ...(step.stop !== undefined && { stop: true as const }),
      lines: (step.lines ?? []).map((line, i) => this.lineSpec(line, [...path, "lines", i])),
      arrows: [],
    };
    const leaving = this.names.changes(step.effects);
    if (step.choices) {
      spec.decision = {
        ...(step.duty && { duty: true as const }),
        ...(step.expert !== undefined && { hasExpert: true as const }),
        known: (step.known ?? []).map((known, i) => this.textSpec(known, [...path, "known", i])),
        choices: step.choices.map((choice) => this.choiceSpec(choice)),
        table: this.decisionTable(step, role),
      };
      spec.arrows = step.choices.map((choice): Arrow => ({
        act: { type: "choice.made", id: choice.choice },
        ...this.names.when(choice.when),
        changes: [...this.names.changes(choice.effects), ...leaving],
        to: this.targets(choice.next ?? step.next, placed),
      }));
    } else if (step.interview || step.examination) {
      const { spec: interview, arrows } = compileQuestions({
        step,
        here: this.stepNumber(step.step),
        names: this.names,
        scenario: this.scenario,
        leaving,
        targets: this.targets(step.next, placed),
      });
      spec.interview = interview;
      spec.arrows = arrows;
    } else if (step.sheet) {
      const { count, criticalFact } = (spec.sheet = compileSheet(this.scenario, this.names, step, role));
      const forgotten = [count.met, count.well, criticalFact].map((fact): Change => ["set", fact, 0]);
      spec.arrows = [
        {
          act: { type: "sheet.closed", id: "" },
          changes: [...leaving, ...forgotten],
          to: this.targets(step.next, placed),
        },
      ];
    } else {
      spec.arrows = [
        { act: { type: "step.continued", id: "" }, changes: leaving, to: this.targets(step.next, placed) },
      ];
    }
    return spec;
  }

  private choiceSpec(choice: ScenarioChoice): ChoiceSpec {
    return {
      id: choice.choice,
      leaning: choice.leaning,
      marks: Object.entries(choice.marks ?? {}).map(([criterion, mark]) => ({
        criterion,
        rules:
          typeof mark === "number"
            ? [{ mark }]
            : mark.map((rule) => ({ ...this.names.when(rule.when), mark: rule.mark })),
      })),
      ...(choice.critical !== undefined && { critical: choice.critical }),
      ...(choice.repairs && { repairs: choice.repairs }),
      ...(choice.forecloses && { forecloses: choice.forecloses }),
      sources: choice.sources,
      ...(choice.law && { law: choice.law }),
      ...(choice.motive !== undefined && { hasMotive: true as const }),
      ...(choice.law_varies !== undefined && { hasLawVaries: true as const }),
    };
  }

  /** What a colleague chooses here: as the case's table says, else the choice with the greatest marks that is open. */
  private decisionTable(step: ScenarioStep, role: Role | null): DecisionSpec["table"] {
    const says = role === null ? undefined : this.scenario.roles?.[role]?.does?.[step.step];
    const worth = ({ marks }: ScenarioChoice): number =>
      Object.values(marks ?? {}).reduce<number>(
        (sum, mark) => sum + (typeof mark === "number" ? mark : Math.max(...mark.map((rule) => rule.mark))),
        0,
      );
    const rules = typeof says === "string" ? [{ choice: says }] : Array.isArray(says) ? says : [];
    return [
      ...rules.flatMap((rule) =>
        typeof rule === "string"
          ? []
          : [{ ...this.names.when("when" in rule ? rule.when : undefined), choice: rule.choice }],
      ),
      ...[...step.choices!].sort((a, b) => worth(b) - worth(a)).map(({ choice }) => ({ choice })),
    ];
  }

  private presentSpecs(present: ScenarioPresent): PresentSpec[] {
    return Object.entries(present).map(([place, who]) =>
      typeof who === "string" ? { place, person: who } : { place, person: who.person, ...this.names.when(who.when) },
    );
  }

  private switchSpecs(switches: ScenarioSwitches): SwitchSpec[] {
    return switches.map((one) =>
      typeof one === "string" ? { name: one } : { name: one.switch, ...this.names.when(one.when) },
    );
  }

  private targets(next: ScenarioNext | undefined, { following }: Placed): Target[] {
    if (next === undefined) {
      return following === "ending" ? this.endingTargets() : [{ to: following }];
    }
    const list = typeof next === "string" ? [{ go: next }] : next;
    return list.flatMap((one): Target[] => {
      const when = "when" in one ? one.when : undefined;
      if (one.go === "return") return [{ ...this.names.when(when), to: "return" }];
      if (one.go !== "ending") return [{ ...this.names.when(when), to: this.stepNumber(one.go) }];
      return this.endingTargets().map((target) => ({ ...this.both(when, target.when), to: target.to }));
    });
  }

  private endingTargets(): Target[] {
    return this.scenario.endings.map(({ when }, index) => ({
      ...this.names.when(when),
      to: this.placed.length + index,
    }));
  }

  private both(when: string | undefined, other: Guard | undefined): { when?: Guard } {
    if (when === undefined) return other ? { when: other } : {};
    return { when: other ? ["and", [this.names.guard(when), other]] : this.names.guard(when) };
  }

  private lineSpec(line: ScenarioLine, path: Path): LineSpec {
    const { by, when, quote } = readLine(line);
    if (quote !== undefined) return { by, key: "", quote: quoteSpec(quote), ...this.names.when(when) };
    return { by, key: this.key(path), ...this.names.when(when) };
  }

  private textSpec(text: string | { text: string; when?: string | undefined }, path: Path): LineSpec {
    return { by: null, key: this.key(path), ...(typeof text === "string" ? {} : this.names.when(text.when)) };
  }

  private key(path: Path): string {
    const key = this.keys.get(path.join("/"));
    if (key === undefined)
      throw new Error(`no text key for ${path.join("/")}; the checks refuse scenarios with nameless texts`);
    return key;
  }

  private stepNumber(id: string): number {
    const number = this.stepNumbers.get(id);
    if (number === undefined) throw new Error(`unknown step: ${id}`);
    return number;
  }
}
