import type { SignedSheet } from "../../core/attempt/signed-sheet.ts";
import { Continue } from "./continue.tsx";
import { ArgumentToMake } from "./court/argument-to-make.tsx";
import { AnswerHeard } from "./court/answer-heard.tsx";
import { QuestionPut } from "./court/question-put.tsx";
import { QuestionsOver } from "./court/questions-over.tsx";
import { RulingToGive } from "./court/ruling-to-give.tsx";
import type { MomentProps } from "./moment-props.ts";
import { SheetMoment } from "./sheet/sheet-moment.tsx";
import { SheetOutcome } from "./sheet/sheet-outcome.tsx";
import { ToldList } from "./told/told-list.tsx";

interface LaterMomentProps extends MomentProps {
  /** The part of it that is wanted: what stands with the words, or what can be done. */
  part: "words" | "acts" | "signed";
  signed?: SignedSheet;
}

/** What a moment of court, a sheet or a colleague shows. */
export function LaterMoment({ part, signed, ...props }: LaterMomentProps) {
  const { moment } = props.state.view;
  if (part === "signed") return signed ? <SheetOutcome signed={signed} {...props} /> : null;
  if (part === "words") return moment.kind === "told" ? <ToldList moment={moment} said={props.said} /> : null;
  switch (moment.kind) {
    case "question":
      return <QuestionPut moment={moment} {...props} />;
    case "answer":
      return <AnswerHeard moment={moment} {...props} />;
    case "argument":
      return <ArgumentToMake moment={moment} {...props} />;
    case "ruling":
      return <RulingToGive may={moment.mayRule} {...props} />;
    case "questions-over":
      return <QuestionsOver closeKey={moment.closeKey} {...props} />;
    case "sheet":
      return <SheetMoment moment={moment} {...props} />;
    case "told":
      return <Continue onContinue={() => props.act({ type: "table.followed", id: moment.choice?.id ?? "" })} />;
    default:
      return null;
  }
}
