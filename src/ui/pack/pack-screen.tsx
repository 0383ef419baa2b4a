import { useDeferredValue, useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { loadProgram } from "virtual:scenarios";
import { sheetPage } from "../../core/authoring/pack/sheet-html.ts";
import { FOR_PARTICIPANTS, PACK_PARTS, type PackPart, trainerPack } from "../../core/authoring/pack/trainer-pack.ts";
import type { Program } from "../../core/program/program.ts";
import { Button } from "../shared/button.tsx";
import { type CaseCard, findCase } from "../shared/cases.ts";
import { downloadText } from "../shared/download.ts";
import { NotFound } from "../shared/not-found.tsx";
import { Notice } from "../shared/notice.tsx";
import { Page } from "../shared/page.tsx";
import { ScreenHeading } from "../shared/screen-heading.tsx";
import "./pack.css";
import style from "./pack.css?raw";
import styles from "./pack-screen.module.css";
import { PartsForm } from "./parts-form.tsx";
import { usePackSource } from "./pack-source.ts";
import { SheetView } from "./sheet-view.tsx";

/** The trainer pack of a case: its parts to choose, to look at, to print, and to save as one page. */
export function PackScreen({ caseId }: { caseId: string }) {
  const { t } = useTranslation();
  const card = findCase(caseId);
  const [program, setProgram] = useState<Program>();
  const [failure, setFailure] = useState<unknown>();
  useEffect(() => {
    if (card) loadProgram(card.id).then(setProgram, setFailure);
  }, [card]);
  if (failure !== undefined) throw failure;
  if (!card) return <NotFound title={t("pack:unknown-case.title")}>{t("pack:unknown-case.text")}</NotFound>;
  return program ? <Pack card={card} program={program} /> : <p role="status">{t("loading")}</p>;
}

function Pack({ card, program }: { card: CaseCard; program: Program }) {
  const { t, i18n } = useTranslation("pack");
  const source = usePackSource(card, program);
  const [parts, setParts] = useState<readonly PackPart[]>(PACK_PARTS);
  // The boxes answer at once; a pack of many pages follows.
  const chosen = useDeferredValue(parts);
  const nodes = useMemo(() => (source ? trainerPack(source, chosen) : []), [source, chosen]);
  if (!source) return <p role="status">{t("common:loading")}</p>;

  const { words } = source;
  const title = words.text("title");
  const save = () => {
    const { lang, dir } = words;
    const page = sheetPage(nodes, { title: `${t("title")}: ${title}`, lang, dir, style });
    downloadText(`${card.id}-pack-${lang}.html`, page, "text/html");
  };
  const forAll = parts.length > 0 && parts.every((part) => FOR_PARTICIPANTS.includes(part));

  return (
    <Page place={<span lang={words.caseLang}>{title}</span>}>
      <div className={styles.controls}>
        <ScreenHeading title={t("title")}>{t("title")}</ScreenHeading>
        <p lang={words.caseLang} className={styles.case}>
          {title}
        </p>
        <p>{t("sentence")}</p>
        {words.caseLang !== i18n.language && <Notice>{t("not-in-language")}</Notice>}
        <PartsForm chosen={parts} onChoose={setParts} />
        {parts.length > 0 && !forAll && <p>{t("trainer-only")}</p>}
        <p className={styles.actions}>
          <Button look="primary" disabled={parts.length === 0} onClick={() => print()}>
            {t("print")}
          </Button>
          <Button disabled={parts.length === 0} onClick={save}>
            {t("save")}
          </Button>
        </p>
        <p className={styles.soft}>{parts.length === 0 ? t("nothing") : t("print-hint")}</p>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- wider than a phone: keys must be able to move it */}
      <div className={styles.preview} role="region" aria-label={t("preview")} tabIndex={0}>
        <div className="pack">
          <SheetView nodes={nodes} />
        </div>
      </div>
    </Page>
  );
}
