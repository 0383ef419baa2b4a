import { Suspense } from "react";
import type { Act } from "../../core/program/program.ts";
import { useSettings } from "../stores/settings.ts";
import { Choices } from "./choices.tsx";
import { Continue } from "./continue.tsx";
import { InterviewQuestions } from "./interview-questions.tsx";
import { LaterMoment } from "./later-moments.tsx";
import type { MomentProps } from "./moment-props.ts";
import { usePlayWords } from "./play-words.ts";
import { ReasonedChoices } from "./reasoned-choices.tsx";
import { RoleAsk } from "./role-ask.tsx";

const continuing: Act = { type: "step.continued", id: "" };

/** What can be done now. */
export function Moment(props: MomentProps) {
  const t = usePlayWords();
  const { state, said, act } = props;
  const { view } = state;
  const { moment } = view;
  const askReasons = useSettings((settings) => settings.askReasons);
  switch (moment.kind) {
    case "lines":
      return <Continue onContinue={() => act(continuing)} />;
    case "decision": {
      const Ways = moment.asksReason && askReasons ? ReasonedChoices : Choices;
      return (
        <>
          <RoleAsk
            role={view.role}
            ask={moment.askKey === null ? undefined : said.say(moment.askKey)}
            language={said.language}
          />
          <Ways
            key={view.revision}
            label={t("decision.choices")}
            language={said.language}
            choices={moment.choices.map(({ id, key }) => ({ id, text: said.say(key) }))}
            onChoose={(id: string, reason?: string) =>
              act({ type: "choice.made", id }, reason === undefined ? {} : { reason })
            }
          />
        </>
      );
    }
    case "interview":
      return <InterviewQuestions state={state} moment={moment} said={said} act={act} />;
    case "ended":
    case "covered":
      return null;
    default:
      return (
        <Suspense fallback={null}>
          <LaterMoment part="acts" {...props} />
        </Suspense>
      );
  }
}
