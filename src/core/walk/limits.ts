/** How much a walk may hold before it stops and says so. */
export interface Limits {
  /** Configurations, those inside interviews, examinations and sheets included. */
  configurations: number;
  /** What the walk's own records may take. */
  megabytes: number;
}

/** More than any shipped case by far. */
export const DEFAULT_LIMITS: Limits = { configurations: 12_000_000, megabytes: 900 };

export type StoppedBy = "configurations" | "memory" | "cancelled";

/** How far a walk has come. */
export interface Progress {
  /** `exploring` configurations, then `measuring` what they say of scores and paths. */
  phase: "exploring" | "measuring";
  /** Configurations seen so far. */
  configurations: number;
  /** Of these, how many still wait to be looked at; falls to 0 at the end. */
  frontier: number;
}

/** Called every some thousand configurations. Returning false stops the walk: it reports what it knows and proves nothing. */
export type Watch = (progress: Progress) => boolean;

const EVERY = 4096;

/** Keeps a walk within its limits, and lets whoever started it watch and cancel. */
export class Gauge {
  stoppedBy: StoppedBy | null = null;
  private readonly limits: Limits;
  private readonly watch: Watch | undefined;
  private readonly parts: { count(): number; bytes(): number }[] = [];
  private steps = 0;
  private frontier = (): number => 0;

  constructor(limits: Partial<Limits>, watch?: Watch) {
    this.limits = { ...DEFAULT_LIMITS, ...limits };
    this.watch = watch;
  }

  /** Counts something that holds configurations. */
  include(part: { count(): number; bytes(): number }): void {
    this.parts.push(part);
  }

  /** Says how many configurations wait, for whoever watches. */
  waiting(frontier: () => number): void {
    this.frontier = frontier;
  }

  get configurations(): number {
    return this.parts.reduce((sum, part) => sum + part.count(), 0);
  }

  get megabytes(): number {
    return this.parts.reduce((sum, part) => sum + part.bytes(), 0) / 2 ** 20;
  }

  /** Called before a configuration is looked at; false when the walk has to stop. */
  mayGoOn(): boolean {
    if (this.stoppedBy !== null) return false;
    if (this.configurations > this.limits.configurations) this.stoppedBy = "configurations";
    else if (this.steps++ % EVERY === 0) {
      if (this.megabytes > this.limits.megabytes) this.stoppedBy = "memory";
      else this.asked("exploring");
    }
    return this.stoppedBy === null;
  }

  /** Called between figures; false when whoever watches has had enough. */
  mayMeasure(): boolean {
    return this.stoppedBy === "cancelled" ? false : this.asked("measuring");
  }

  private asked(phase: Progress["phase"]): boolean {
    const progress = { phase, configurations: this.configurations, frontier: this.frontier() };
    if (this.watch?.(progress) === false) this.stoppedBy = "cancelled";
    return this.stoppedBy !== "cancelled";
  }
}
