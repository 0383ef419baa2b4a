import type { TFunction } from "i18next";
import { useState } from "react";
import { settlingAct } from "../../../core/attempt/finding.ts";
import type { MomentView } from "../../../core/attempt/moment-types.ts";
import { announce } from "../../shared/announcer.tsx";
import { Button } from "../../shared/button.tsx";
import { Prose } from "../../shared/prose.tsx";
import type { Playing } from "../playing.ts";
import { Choices } from "../choices.tsx";
import type { MomentProps } from "../moment-props.ts";
import { usePlayWords } from "../play-words.ts";
import { RoleAsk } from "../role-ask.tsx";
import cards from "../speech-card.module.css";
import { ExhibitPicks } from "./exhibit-picks.tsx";
import { OwnWords } from "./own-words.tsx";
import { SheetHead } from "./sheet-head.tsx";
import { SheetItems } from "./sheet-items.tsx";
import styles from "./sheet.module.css";

type Sheet = Extract<MomentView, { kind: "sheet" }>;

/** A sheet whose items are settled one by one: the one in hand open, the others as they stand; in the end to be read and signed. */
export function SheetMoment({ moment, ...props }: MomentProps & { moment: Sheet }) {
  return moment.current ? (
    <ItemInHand {...props} moment={moment} current={moment.current} />
  ) : (
    <Signing {...props} moment={moment} />
  );
}

function ItemInHand({
  moment,
  current,
  state,
  said,
  act,
  takeFocus,
}: MomentProps & { moment: Sheet; current: NonNullable<Sheet["current"]> }) {
  const t = usePlayWords();
  const [picks, setPicks] = useState<readonly string[]>([]);
  const [reason, setReason] = useState("");
  const { id, options, exhibits } = current;
  const item = moment.items.find((one) => one.id === id);
  const picking = exhibits !== null && options.some(({ needsPicks }) => needsPicks);
  const mustPick = exhibits !== null && exhibits.length > 0 && picks.length === 0;
  const settle = (option: string) => {
    const needsPicks = options.find((one) => one.id === option)?.needsPicks === true;
    if (needsPicks && mustPick) {
      announce(t("court:sheet.tick-first"));
      return;
    }
    const shown = needsPicks ? picks : [];
    act(settlingAct(state.program, state.now, option, shown), {
      ...(shown.length > 0 && { picks: shown }),
      ...(reason.trim() !== "" && { reason: reason.trim() }),
    });
  };
  return (
    <>
      <SheetHead
        sheet={moment.sheet}
        items={moment.items}
        current={id}
        takeFocus={takeFocus}
        title={<span lang={said.language}>{said.say(item?.nameKey ?? moment.askKey)}</span>}
      >
        {item?.textKey != null && (
          <p className={cards.line} lang={said.language}>
            <Prose text={said.say(item.textKey)} />
          </p>
        )}
      </SheetHead>
      <div className={styles.moment}>
        <RoleAsk role={state.view.role} ask={said.say(moment.askKey)} language={said.language} />
        <div className={picking ? `${styles.columns} ${styles.picking}` : styles.columns}>
          {exhibits && picking && <ExhibitPicks exhibits={exhibits} picked={picks} said={said} onPick={setPicks} />}
          <div className={styles.ways}>
            <OwnWords value={reason} onChange={setReason} />
            <Choices
              label={t("decision.choices")}
              language={said.language}
              choices={options.map(({ id: option, key, needsPicks }) => ({
                id: option,
                text: said.say(key),
                ...aboutFinding(findingOf(state, id, option), t),
                waitsFor: needsPicks && mustPick ? t("court:sheet.tick-first") : undefined,
              }))}
              onChoose={settle}
            />
          </div>
          <SheetItems items={moment.items} current={id} said={said} />
        </div>
      </div>
    </>
  );
}

function Signing({ moment, state, said, act, takeFocus }: MomentProps & { moment: Sheet }) {
  const t = usePlayWords();
  return (
    <>
      <SheetHead
        sheet={moment.sheet}
        items={moment.items}
        current={null}
        takeFocus={takeFocus}
        title={t("court:sheet.whole")}
      >
        <p>{t("court:sheet.read-it")}</p>
      </SheetHead>
      <div className={styles.moment}>
        <RoleAsk role={state.view.role} ask={said.say(moment.askKey)} language={said.language} />
        <SheetItems items={moment.items} current={null} said={said} whole />
        <p>
          <Button
            look="primary"
            data-choice="sign"
            data-continue=""
            onClick={(event) => event.detail < 2 && act({ type: "sheet.closed", id: "" })}
          >
            <span lang={said.language}>{said.say(moment.closeKey)}</span>
          </Button>
        </p>
      </div>
    </>
  );
}

/** What an option finds, where the item is an element to be proved; other options find nothing. */
function findingOf({ program, now }: Playing, item: string, option: string) {
  const part = program.steps[now.step]?.part;
  const spec = part && program.steps[part.of]?.sheet?.items.find(({ id }) => id === item);
  return spec?.options.find(({ id }) => id === option)?.finding;
}

function aboutFinding(finding: "proved" | "not-proved" | undefined, t: TFunction<"play">): { about?: string } {
  return finding === undefined ? {} : { about: t(`court:sheet.${finding}`) };
}
