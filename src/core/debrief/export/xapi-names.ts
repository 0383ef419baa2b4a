/*
 * Every name that the statements use; docs/xapi-profile.md and docs/xapi-profile.jsonld say what each means. The host is one that never exists
 * (RFC 2606), so that the names belong to nobody, need no server, and are valid both as IRI and, for an account's home page, as IRL.
 */
const BASE = "https://fair-hearing.invalid/xapi";

/** The profile, as the category of each statement names it. */
export const PROFILE = `${BASE}/profile/1`;

/** Home page of accounts that stand for an attempt, not for a person. */
export const ATTEMPT_ACCOUNTS = `${BASE}/attempts`;

export const VERBS = {
  initialized: "http://adlnet.gov/expapi/verbs/initialized",
  answered: "http://adlnet.gov/expapi/verbs/answered",
  experienced: "http://adlnet.gov/expapi/verbs/experienced",
  completed: "http://adlnet.gov/expapi/verbs/completed",
} as const;

export const ACTIVITY_TYPES = {
  case: "http://adlnet.gov/expapi/activities/simulation",
  decision: "http://adlnet.gov/expapi/activities/cmi.interaction",
  segment: "http://adlnet.gov/expapi/activities/interaction",
  profile: "http://adlnet.gov/expapi/activities/profile",
} as const;

export const EXTENSIONS = {
  marks: `${BASE}/extensions/marks`,
  critical: `${BASE}/extensions/critical`,
  segment: `${BASE}/extensions/segment`,
  dimensions: `${BASE}/extensions/dimensions`,
  ending: `${BASE}/extensions/ending`,
  role: `${BASE}/extensions/role`,
  roles: `${BASE}/extensions/roles`,
  stage: `${BASE}/extensions/stage`,
  mode: `${BASE}/extensions/mode`,
} as const;

/** The activity of a case, or of one step of it. */
export function activityOf(caseId: string, step?: string): string {
  const whole = `${BASE}/cases/${encodeURIComponent(caseId)}`;
  return step === undefined ? whole : `${whole}/steps/${encodeURIComponent(step)}`;
}
