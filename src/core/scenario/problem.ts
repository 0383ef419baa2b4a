/** A place in a file, counted from 1 as editors do. */
export interface Place {
  line: number;
  column: number;
}

/** Where in the scenario's data something stands: keys and list positions from the root. */
export type Path = readonly (string | number)[];

export type Severity = "error" | "warning" | "advice";

/**
 * Something the checker says about a scenario. `name` is permanent and ties the check, its words in
 * `locales/<lang>/problems.json` (what, why, fix) and its example in `tests/problems/`. An error stops a build, a warning does not, and
 * advice is a matter of craft that a good case may have reasons against.
 */
export interface Problem {
  name: string;
  severity: Severity;
  path: Path;
  /** Set where the key at the end of the path is what is wrong, and not its value. */
  at?: "key";
  place?: Place;
  /** Set where the rest of the file was not checked, so that more may be told once this is mended. */
  hidesMore?: true;
  /** Filled into the words of the problem. */
  details: Readonly<Record<string, string | number>>;
}

/** A problem that stops the build. */
export function error(name: string, path: Path, details: Problem["details"] = {}): Problem {
  return { name, severity: "error", path, details };
}

/** A problem that an author should look at and may answer for. */
export function warning(name: string, path: Path, details: Problem["details"] = {}): Problem {
  return { name, severity: "warning", path, details };
}

/** The same problem, told where the key stands that its path ends with. */
export function ofKey(problem: Problem): Problem {
  return { ...problem, at: "key" };
}

/** A matter of craft, to be weighed. */
export function advice(name: string, path: Path, details: Problem["details"] = {}): Problem {
  return { name, severity: "advice", path, details };
}
