import type { Opportunity } from "../attempt/opportunity.ts";
import type { Program } from "../program/program.ts";
import { contributionsOf } from "../scoring/contributions.ts";
import type { Rubric } from "../scoring/rubric.ts";

/** What something adds to each column: the dimensions of the rubric in its order, then the criteria that the case marks. */
export interface Sums {
  won: readonly number[];
  possible: readonly number[];
  /** Opportunities met. */
  met: readonly number[];
  /** Scored moments met: decisions with something at stake, and segments, however little was asked in them. */
  moments: number;
  /** Critical failures, and choices that repair one, that are made on the way: their numbers in `Weights.deeds`. */
  fails: readonly number[];
  repairs: readonly number[];
  /** Pairs of a failure and a choice that repairs it, made after it. */
  mends: readonly (readonly [fail: number, repair: number])[];
}

/** What an edge adds to a path. */
export interface Weight {
  /** One of these; several where what scores differently leads to the same place. */
  ways: readonly Sums[];
  /** The fewest acts that a learner makes on it, mere continuing not counted. */
  acts: number;
  /** The most acts that count for a longest path. */
  most: number;
  /** The number of an exit some of whose ways are not known to be attained; -1 where all are. */
  unproven: number;
}

/** A critical failure, or a choice that repairs some. */
export interface Deed {
  step: string;
  act: string;
  /** What it is a failure of, or what it repairs. */
  criteria: readonly string[];
}

/** Numbers equal weights alike, so that an edge holds one small number. Number 0 is the weight of nothing. */
export class Weights {
  readonly list: Weight[] = [];
  /** What columns stand for: dimensions, then criteria. */
  readonly dimensions: readonly string[];
  readonly criteria: readonly string[];
  readonly deeds: Deed[] = [];
  private readonly deedNumbers = new Map<string, number>();
  private readonly numbers = new Map<string, number>();
  private readonly sums = new Map<number, number>();
  private readonly given = new Map<string, number>();
  /** Weights with the acts that most edges have: none or one. */
  private readonly simple: (number | undefined)[] = [];
  private readonly unions = new Map<string, number>();
  private readonly columns: ReadonlyMap<string, number>;
  private readonly rubric: Rubric;

  constructor(rubric: Rubric, program: Program) {
    this.rubric = rubric;
    this.dimensions = rubric.dimensions.map(({ id }) => id);
    const marked = criteriaMarked(program);
    this.criteria = rubric.criteria.flatMap(({ id }) => (marked.has(id) ? [id] : []));
    this.columns = new Map([...this.dimensions, ...this.criteria].map((id, column) => [id, column]));
    this.number({ ways: [this.nothing()], acts: 0, most: 0, unproven: -1 });
  }

  get width(): number {
    return this.columns.size;
  }

  /** So many topics make an interview an opportunity. */
  get topicsEnough(): number {
    return this.rubric.thresholds.segment.topics;
  }

  /** The number of the weight of what one act at a step gives scoring to look at. */
  of(opportunities: readonly Opportunity[], step: string): number {
    if (opportunities.length === 0) return 0;
    const key = `${step} ${opportunities.map(keyOfOpportunity).join("|")}`;
    const known = this.given.get(key);
    if (known !== undefined) return known;
    let moments = 0;
    const { won, possible, met, fails, repairs } = this.blank();
    for (const opportunity of opportunities) {
      const contributions = contributionsOf(this.rubric, opportunity);
      if (opportunity.kind === "segment" || contributions.some(({ counts }) => counts)) moments++;
      for (const one of contributions)
        for (const column of [this.columns.get(one.dimension)!, this.columns.get(one.criterion)!]) {
          won[column]! += one.won;
          possible[column]! += one.possible;
          if (one.counts) met[column]!++;
        }
      if (opportunity.kind === "segment") {
        if (opportunity.critical !== null) fails.push(this.deed({ step, act: "", criteria: [opportunity.critical] }));
        continue;
      }
      const chosen = opportunity.open.find(({ id }) => id === opportunity.chosen)!;
      if (chosen.critical !== undefined) fails.push(this.deed({ step, act: chosen.id, criteria: [chosen.critical] }));
      if (chosen.repairs.length > 0) repairs.push(this.deed({ step, act: chosen.id, criteria: chosen.repairs }));
    }
    const sums: Sums = { won, possible, met, moments, fails, repairs, mends: [] };
    const number = this.number({ ways: [sums], acts: 0, most: 0, unproven: -1 });
    this.given.set(key, number);
    return number;
  }

  /** The number of the weight that is any of some. */
  either(numbers: readonly number[]): number {
    const distinct = [...new Set(numbers)].sort((a, b) => a - b);
    if (distinct.length === 1) return distinct[0]!;
    const key = distinct.join(" ");
    const known = this.unions.get(key);
    if (known !== undefined) return known;
    const weights = distinct.map((number) => this.list[number]!);
    const number = this.number({
      ways: weights.flatMap(({ ways }) => ways),
      acts: 0,
      most: 0,
      unproven: -1,
    });
    this.unions.set(key, number);
    return number;
  }

  /** The number of one weight followed by another. */
  sum(first: number, then: number): number {
    if (first === 0 || then === 0) return first + then;
    const key = first * 0x100000 + then;
    const known = this.sums.get(key);
    if (known !== undefined) return known;
    const [a, b] = [this.list[first]!, this.list[then]!];
    const number = this.number({
      ways: a.ways.flatMap((one) => b.ways.map((other) => this.added(one, other))),
      acts: 0,
      most: 0,
      unproven: -1,
    });
    this.sums.set(key, number);
    return number;
  }

  /** The number of a weight with its acts. */
  withActs(number: number, acts: number, most: number, unproven = -1): number {
    if (acts === 0 && most === 0 && unproven < 0) return number;
    const isSimple = acts <= 1 && most <= 1 && unproven < 0;
    const known = isSimple ? this.simple[number * 4 + acts * 2 + most] : undefined;
    if (known !== undefined) return known;
    const result = this.number({ ...this.list[number]!, acts, most, unproven });
    if (isSimple) this.simple[number * 4 + acts * 2 + most] = result;
    return result;
  }

  private added(one: Sums, other: Sums): Sums {
    const add = (x: readonly number[], y: readonly number[]): number[] => x.map((value, i) => value + y[i]!);
    const mended = one.fails.flatMap((fail) =>
      other.repairs.filter((repair) => this.mends(fail, repair)).map((repair) => [fail, repair] as const),
    );
    return {
      won: add(one.won, other.won),
      possible: add(one.possible, other.possible),
      met: add(one.met, other.met),
      moments: one.moments + other.moments,
      fails: distinct([...one.fails, ...other.fails]),
      repairs: distinct([...one.repairs, ...other.repairs]),
      // Once each: what comes round again and again adds nothing new.
      mends: [...new Map([...one.mends, ...other.mends, ...mended].map((pair) => [pair.join(" "), pair])).values()],
    };
  }

  /** Whether a deed repairs what another has failed. */
  mends(fail: number, repair: number): boolean {
    const [failed] = this.deeds[fail]!.criteria;
    return this.deeds[repair]!.criteria.includes(failed!);
  }

  private deed(deed: Deed): number {
    const key = JSON.stringify(deed);
    const known = this.deedNumbers.get(key);
    if (known !== undefined) return known;
    this.deedNumbers.set(key, this.deeds.length);
    this.deeds.push(deed);
    return this.deeds.length - 1;
  }

  private blank(): { won: number[]; possible: number[]; met: number[]; fails: number[]; repairs: number[] } {
    const zeros = (): number[] => Array.from({ length: this.width }, () => 0);
    return { won: zeros(), possible: zeros(), met: zeros(), fails: [], repairs: [] };
  }

  private nothing(): Sums {
    return { ...this.blank(), moments: 0, mends: [] };
  }

  private number(weight: Weight): number {
    const told = new Map(weight.ways.map((one) => [keyOf(one), one]));
    const { acts, most, unproven } = weight;
    const key = `${acts} ${most} ${unproven} ${[...told.keys()].sort().join("|")}`;
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.list.length;
      this.list.push({ ...weight, ways: [...told.values()] });
      this.numbers.set(key, number);
    }
    return number;
  }
}

function distinct(numbers: readonly number[]): readonly number[] {
  return numbers.length < 2 ? numbers : [...new Set(numbers)].sort((a, b) => a - b);
}

/** Everything in an opportunity of one step that can make its weight another. */
function keyOfOpportunity(one: Opportunity): string {
  if (one.kind === "segment")
    return `${one.role} ${one.criterion} ${one.of} ${one.count} ${one.asked} ${one.sound} ${one.critical}`;
  let key = one.chosen;
  for (const { id, marks } of one.open) {
    key += ` ${id}`;
    for (const criterion in marks) key += `,${marks[criterion]}`;
  }
  return key;
}

function keyOf({ won, possible, met, moments, fails, repairs, mends }: Sums): string {
  let key = `${moments} `;
  for (let column = 0; column < won.length; column++)
    if (possible[column] !== 0)
      key += `${column}:${won[column]!.toFixed(6)}/${possible[column]!.toFixed(6)}/${met[column]} `;
  return `${key};${fails.join(" ")};${repairs.join(" ")};${mends.map((pair) => pair.join(">")).join(" ")}`;
}

/** Every criterion that something in a program can score. */
function criteriaMarked({ steps }: Program): Set<string> {
  const marked = new Set<string>();
  for (const { decision, interview, sheet } of steps) {
    for (const { marks, forecloses } of decision?.choices ?? []) {
      for (const { criterion } of marks) marked.add(criterion);
      for (const criterion of forecloses ?? []) marked.add(criterion);
    }
    if (interview?.scores !== undefined) marked.add(interview.scores);
    for (const criterion of Object.values(interview?.court?.scores ?? {})) marked.add(criterion);
    if (sheet) marked.add(sheet.scores);
  }
  return marked;
}
