import { type LastView, phrasingOf, voiceOf } from "../../../core/attempt/last-view.ts";
import type { Playing } from "../playing.ts";
import type { Row, Saying } from "../rows.ts";
import { voiced } from "./court-voices.ts";
import { objectionSaid, rulingSaid } from "./court-words.ts";

/** The last question of an interview or of the player's own examination: with its objection, its ruling and its answer. */
export function questionRows(
  { program, view }: Playing,
  asked: Exclude<LastView, { kind: "choice" }>,
  saying: Saying,
): Row[] {
  const { said, t } = saying;
  const { moment } = view;
  const interview = program.steps.find(({ id }) => id === asked.step)?.interview;
  const spec = asked.kind === "question" && interview?.court ? phrasingOf(interview, asked.id) : undefined;
  const put =
    moment.kind === "interview"
      ? moment.topics.flatMap(({ phrasings }) => phrasings).find(({ id }) => id === asked.id)
      : undefined;
  const rows: Row[] = [
    {
      key: asked.key,
      by: null,
      learner: asked.kind,
      text: said.say(asked.key),
      heard: true,
      ...(spec?.shows !== undefined && said.has(`exhibit.${spec.shows}.name`) && { shows: spec.shows }),
      ...(put?.quote && { quote: put.quote }),
    },
  ];
  const { objection } = asked;
  if (objection) {
    const judge = interview?.court ? voiceOf(program, interview.court, "judge") : null;
    rows.push(
      {
        ...voiced(objection.by, objection.role, saying),
        key: "objection",
        text: objectionSaid(objection.ground, t),
        own: true,
        heard: true,
      },
      {
        ...voiced(judge, "judge", saying),
        key: "ruling",
        text: rulingSaid(objection.ruling, objection.ground, t),
        own: true,
        heard: true,
      },
    );
  }
  if (asked.answerKey !== null)
    rows.push({
      key: asked.answerKey,
      by: asked.with,
      text: said.say(asked.answerKey),
      heard: true,
      ...(asked.unreliable && interview?.court && { unreliable: true }),
    });
  return rows;
}
