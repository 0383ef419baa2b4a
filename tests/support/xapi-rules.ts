/*
 * The rules of the Experience API 1.0.3 for the form of a statement (xAPI-Data, sections 2.2, 2.4 and 4), as far as an exported file can break them.
 * Written from the text of the standard and knowing nothing of our own profile.
 */

type Found = string[];
type Json = Record<string, unknown>;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const IRI = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`]+$/u;
const IRL = /^[A-Za-z][A-Za-z0-9+.-]*:\/\/[^\s<>"{}|\\^`/]+[^\s<>"{}|\\^`]*$/u;
const TAG =
  /^([A-Za-z]{2,3}(-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})(-[A-Za-z]{4})?(-([A-Za-z]{2}|\d{3}))?(-([A-Za-z0-9]{5,8}|\d[A-Za-z0-9]{3}))*(-[0-9A-WYZa-wyz](-[A-Za-z0-9]{2,8})+)*(-x(-[A-Za-z0-9]{1,8})+)?$/;
const TIMESTAMP =
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|(?!-00:00)[+-]([01]\d|2[0-3]):[0-5]\d)$/;
const DURATION = /^P(?!$)(\d+W|(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?)$/;
const MAIL = /^mailto:([^\s@<>"{}|\\^`#?%]|%[0-9A-Fa-f]{2})+@[^\s@<>"{}|\\^`#?%]+$/u;
const ANY = /^[^]*$/;

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function only(
  value: unknown,
  at: string,
  allowed: readonly string[],
  needed: readonly string[],
  found: Found,
): value is Json {
  if (!isObject(value)) {
    found.push(`${at}: no object`);
    return false;
  }
  for (const key of Object.keys(value)) {
    if (!allowed.includes(key)) found.push(`${at}.${key}: not allowed`);
    if (value[key] === null || value[key] === undefined) found.push(`${at}.${key}: null`);
  }
  if (Object.keys(value).length === 0) found.push(`${at}: empty`);
  for (const key of needed) if (!(key in value)) found.push(`${at}.${key}: missing`);
  return true;
}

function matches(value: unknown, pattern: RegExp, at: string, found: Found): void {
  if (typeof value !== "string" || !pattern.test(value)) found.push(`${at}: ${JSON.stringify(value)}`);
}

function languageMap(value: unknown, at: string, found: Found): void {
  if (value === undefined) return;
  if (!isObject(value)) found.push(`${at}: no language map`);
  else if (Object.keys(value).length === 0) found.push(`${at}: empty`);
  else
    for (const [tag, text] of Object.entries(value)) {
      matches(tag, TAG, `${at} key`, found);
      if (typeof text !== "string") found.push(`${at}.${tag}: no text`);
    }
}

function extensions(value: unknown, at: string, found: Found): void {
  if (value === undefined) return;
  if (!isObject(value)) found.push(`${at}: no object`);
  else if (Object.keys(value).length === 0) found.push(`${at}: empty`);
  else for (const key of Object.keys(value)) matches(key, IRI, `${at} key`, found);
}

function actor(value: unknown, at: string, found: Found): void {
  const identifiers = ["mbox", "mbox_sha1sum", "openid", "account"];
  if (!only(value, at, ["objectType", "name", "member", ...identifiers], [], found)) return;
  const type = value["objectType"] ?? "Agent";
  if (type !== "Agent" && type !== "Group") found.push(`${at}.objectType: ${JSON.stringify(type)}`);
  const named = identifiers.filter((key) => key in value);
  if (named.length !== 1 && !(type === "Group" && named.length === 0 && "member" in value))
    found.push(`${at}: ${named.length} identifiers`);
  if (type === "Agent" && "member" in value) found.push(`${at}.member: an agent has none`);
  if ("name" in value) matches(value["name"], ANY, `${at}.name`, found);
  if ("member" in value) members(value["member"], `${at}.member`, found);
  if ("mbox_sha1sum" in value) matches(value["mbox_sha1sum"], /^[0-9a-f]{40}$/i, `${at}.mbox_sha1sum`, found);
  if ("openid" in value) matches(value["openid"], IRI, `${at}.openid`, found);
  if ("mbox" in value) matches(value["mbox"], MAIL, `${at}.mbox`, found);
  if (
    "account" in value &&
    only(value["account"], `${at}.account`, ["homePage", "name"], ["homePage", "name"], found)
  ) {
    matches(value["account"]["homePage"], IRL, `${at}.account.homePage`, found);
    matches(value["account"]["name"], /^[^]+$/, `${at}.account.name`, found);
  }
}

function members(value: unknown, at: string, found: Found): void {
  if (!Array.isArray(value)) return void found.push(`${at}: no list`);
  for (const [place, one] of value.entries()) {
    actor(one, `${at}.${place}`, found);
    if (isObject(one) && one["objectType"] === "Group") found.push(`${at}.${place}: a group in a group`);
  }
}

const INTERACTIONS = [
  "true-false",
  "choice",
  "fill-in",
  "long-fill-in",
  "matching",
  "performance",
  "sequencing",
  "likert",
  "numeric",
  "other",
];
const COMPONENTS: Record<string, readonly string[]> = {
  choices: ["choice", "sequencing"],
  scale: ["likert"],
  source: ["matching"],
  target: ["matching"],
  steps: ["performance"],
};

function activity(value: unknown, at: string, found: Found): void {
  if (!only(value, at, ["objectType", "id", "definition"], ["id"], found)) return;
  if ("objectType" in value && value["objectType"] !== "Activity") found.push(`${at}.objectType`);
  matches(value["id"], IRI, `${at}.id`, found);
  const definition = value["definition"];
  const allowed = [
    "name",
    "description",
    "type",
    "moreInfo",
    "extensions",
    "interactionType",
    "correctResponsesPattern",
  ];
  if (
    definition === undefined ||
    !only(definition, `${at}.definition`, [...allowed, ...Object.keys(COMPONENTS)], [], found)
  )
    return;
  languageMap(definition["name"], `${at}.definition.name`, found);
  languageMap(definition["description"], `${at}.definition.description`, found);
  if ("type" in definition) matches(definition["type"], IRI, `${at}.definition.type`, found);
  if ("moreInfo" in definition) matches(definition["moreInfo"], IRL, `${at}.definition.moreInfo`, found);
  extensions(definition["extensions"], `${at}.definition.extensions`, found);
  const { interactionType } = definition;
  if (interactionType !== undefined && !INTERACTIONS.some((one) => one === interactionType))
    found.push(`${at}.definition.interactionType: ${JSON.stringify(interactionType)}`);
  const pattern = definition["correctResponsesPattern"];
  if (pattern !== undefined) {
    if (interactionType === undefined) found.push(`${at}.definition.correctResponsesPattern: no interaction`);
    if (!Array.isArray(pattern) || pattern.some((one) => typeof one !== "string"))
      found.push(`${at}.definition.correctResponsesPattern: no list of texts`);
  }
  for (const [name, types] of Object.entries(COMPONENTS)) {
    const list = definition[name];
    if (list === undefined) continue;
    if (!types.some((one) => one === interactionType)) found.push(`${at}.definition.${name}: not of this interaction`);
    if (!Array.isArray(list)) {
      found.push(`${at}.definition.${name}: no list`);
      continue;
    }
    const ids: unknown[] = [];
    for (const [place, one] of list.entries()) {
      if (!only(one, `${at}.definition.${name}.${place}`, ["id", "description"], ["id"], found)) continue;
      matches(one["id"], /^\S+$/, `${at}.definition.${name}.${place}.id`, found);
      languageMap(one["description"], `${at}.definition.${name}.${place}.description`, found);
      ids.push(one["id"]);
    }
    if (new Set(ids).size !== ids.length) found.push(`${at}.definition.${name}: an id twice`);
  }
}

function result(value: unknown, at: string, found: Found): void {
  const allowed = ["score", "success", "completion", "response", "duration", "extensions"];
  if (value === undefined || !only(value, at, allowed, [], found)) return;
  for (const key of ["success", "completion"])
    if (key in value && typeof value[key] !== "boolean") found.push(`${at}.${key}: no boolean`);
  if ("response" in value && typeof value["response"] !== "string") found.push(`${at}.response: no text`);
  if ("duration" in value) matches(value["duration"], DURATION, `${at}.duration`, found);
  extensions(value["extensions"], `${at}.extensions`, found);
  const { score } = value;
  if (score === undefined || !only(score, `${at}.score`, ["scaled", "raw", "min", "max"], [], found)) return;
  for (const [key, figure] of Object.entries(score))
    if (typeof figure !== "number") found.push(`${at}.score.${key}: no number`);
  if (Math.abs(Number(score["scaled"] ?? 0)) > 1) found.push(`${at}.score.scaled: out of range`);
  const { raw, min = -Infinity, max = Infinity } = score;
  if (Number(min) >= Number(max)) found.push(`${at}.score.min: not below max`);
  if (raw !== undefined && (Number(raw) < Number(min) || Number(raw) > Number(max)))
    found.push(`${at}.score.raw: out of range`);
}

function context(value: unknown, at: string, objectIsActivity: boolean, found: Found): void {
  const allowed = [
    "registration",
    "instructor",
    "team",
    "contextActivities",
    "revision",
    "platform",
    "language",
    "statement",
    "extensions",
  ];
  if (value === undefined || !only(value, at, allowed, [], found)) return;
  if ("registration" in value) matches(value["registration"], UUID, `${at}.registration`, found);
  if ("instructor" in value) actor(value["instructor"], `${at}.instructor`, found);
  if ("team" in value) {
    actor(value["team"], `${at}.team`, found);
    if (isObject(value["team"]) && value["team"]["objectType"] !== "Group") found.push(`${at}.team: no group`);
  }
  const { statement } = value;
  const reference = ["objectType", "id"];
  if (statement !== undefined && only(statement, `${at}.statement`, reference, reference, found)) {
    matches(statement["objectType"], /^StatementRef$/, `${at}.statement.objectType`, found);
    matches(statement["id"], UUID, `${at}.statement.id`, found);
  }
  if ("language" in value) matches(value["language"], TAG, `${at}.language`, found);
  for (const key of ["revision", "platform"]) {
    if (!(key in value)) continue;
    if (typeof value[key] !== "string") found.push(`${at}.${key}: no text`);
    if (!objectIsActivity) found.push(`${at}.${key}: only for activities`);
  }
  extensions(value["extensions"], `${at}.extensions`, found);
  const activities = value["contextActivities"];
  const kinds = ["parent", "grouping", "category", "other"];
  if (activities === undefined || !only(activities, `${at}.contextActivities`, kinds, [], found)) return;
  for (const [kind, list] of Object.entries(activities)) {
    if (!Array.isArray(list)) activity(list, `${at}.contextActivities.${kind}`, found);
    else for (const [place, one] of list.entries()) activity(one, `${at}.contextActivities.${kind}.${place}`, found);
  }
}

function attachments(value: unknown, at: string, found: Found): void {
  if (!Array.isArray(value)) return void found.push(`${at}: no list`);
  const needed = ["usageType", "display", "contentType", "length", "sha2"];
  for (const [place, one] of value.entries()) {
    const here = `${at}.${place}`;
    if (!only(one, here, [...needed, "description", "fileUrl"], needed, found)) continue;
    matches(one["usageType"], IRI, `${here}.usageType`, found);
    languageMap(one["display"], `${here}.display`, found);
    languageMap(one["description"], `${here}.description`, found);
    matches(one["contentType"], /^[^\s/]+\/[^\s/]+/, `${here}.contentType`, found);
    if (!Number.isInteger(one["length"])) found.push(`${here}.length: no integer`);
    matches(one["sha2"], ANY, `${here}.sha2`, found);
    if ("fileUrl" in one) matches(one["fileUrl"], IRL, `${here}.fileUrl`, found);
  }
}

/** Every rule of the standard that a statement breaks, with its place; nothing for a sound one. */
export function brokenRules(statement: unknown): string[] {
  const found: Found = [];
  const allowed = [
    "id",
    "actor",
    "verb",
    "object",
    "result",
    "context",
    "timestamp",
    "stored",
    "authority",
    "version",
    "attachments",
  ];
  if (!only(statement, "statement", allowed, ["actor", "verb", "object"], found)) return found;
  if ("id" in statement) matches(statement["id"], UUID, "id", found);
  actor(statement["actor"], "actor", found);
  if (only(statement["verb"], "verb", ["id", "display"], ["id"], found)) {
    matches(statement["verb"]["id"], IRI, "verb.id", found);
    languageMap(statement["verb"]["display"], "verb.display", found);
  }
  activity(statement["object"], "object", found);
  result(statement["result"], "result", found);
  context(statement["context"], "context", true, found);
  if ("timestamp" in statement) matches(statement["timestamp"], TIMESTAMP, "timestamp", found);
  // These two are the store's to write; it replaces what it is sent.
  for (const key of ["stored", "authority"]) if (key in statement) found.push(`${key}: the store's own`);
  // The form has not changed since 1.0.0: later numbers belong to the request, not to the statement.
  if ("version" in statement) matches(statement["version"], /^1\.0\.0$/, "version", found);
  if ("attachments" in statement) attachments(statement["attachments"], "attachments", found);
  return found;
}
