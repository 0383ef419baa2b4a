import { useTranslation } from "react-i18next";
import { Prose } from "../../shared/prose.tsx";
import type { SaidWords } from "../../shared/use-case-words.ts";
import { RangesTold } from "./ranges-told.tsx";
import { type Kind, KINDS, type Outlook, type Standing, STANDINGS, type Told } from "./side-by-side.ts";
import { wholeStep } from "./steps-told.ts";
import styles from "./what-else.module.css";

interface OutlookToldProps {
  outlook: Outlook;
  words: SaidWords;
  /** The dimensions that set the band, and where their mark stands. */
  headline: ReadonlySet<string>;
  met: number;
}

/** Always, still possible, no longer: in sentences that name things as the case does. */
export function OutlookTold({ outlook: { told, tracks, ranges }, words, headline, met }: OutlookToldProps) {
  const { t } = useTranslation("what-else");
  return (
    <div className={styles.outlook}>
      {STANDINGS.map((standing) => (
        <Standing key={standing} standing={standing} told={told} words={words} />
      ))}
      {tracks.length > 0 && (
        <div>
          <p className={styles.standing}>{t("tracks")}</p>
          <ul className={styles.lines}>
            {tracks.map(({ track, least, greatest }) => (
              <li key={track}>
                {t(least === greatest ? "track-is" : "track", {
                  track: t(`debrief:track.${track}`),
                  least: t(`level.${levelOf(least)}`),
                  greatest: t(`level.${levelOf(greatest)}`),
                })}
              </li>
            ))}
          </ul>
        </div>
      )}
      {ranges.length > 0 && <RangesTold ranges={ranges} headline={headline} met={met} />}
    </div>
  );
}

const LEVELS = ["1", "2", "3", "4", "5"] as const;

function levelOf(level: number): (typeof LEVELS)[number] {
  return LEVELS[level - 1] ?? "3";
}

function Standing({ standing, told, words }: { standing: Standing; told: readonly Told[]; words: SaidWords }) {
  const { t } = useTranslation("what-else");
  const own = told.filter((one) => one.standing === standing);
  if (own.length === 0) return null;
  return (
    <div data-standing={standing}>
      <p className={styles.standing}>{t(`standing.${standing}`)}</p>
      <ul className={styles.lines}>
        {KINDS.map((kind) => (
          <OfKind key={kind} kind={kind} told={own.filter((one) => one.kind === kind)} words={words} />
        ))}
      </ul>
    </div>
  );
}

function OfKind({ kind, told, words }: { kind: Kind; told: readonly Told[]; words: SaidWords }) {
  const { t } = useTranslation("what-else");
  if (told.length === 0) return null;
  return (
    <li>
      <span className={styles.kind}>{t(`kind.${kind}`, { count: told.length })}</span>{" "}
      {told.map((one, place) => (
        <span key={`${one.id} ${one.step}`}>
          {place > 0 && " · "}
          <Thing told={one} words={words} twice={told.filter(({ id }) => id === one.id).length > 1} />
        </span>
      ))}
    </li>
  );
}

/** A thing by its name; where a criterion is named twice, with the question at which it would be. */
function Thing({ told: { kind, id, step, kept }, words, twice }: { told: Told; words: SaidWords; twice: boolean }) {
  const { t } = useTranslation("what-else");
  const ofCase = kind === "endings" ? `ending.${id}.title` : kind === "exhibits" ? `exhibit.${id}.name` : null;
  const ask = step === null ? null : `step.${wholeStep(step)}.ask`;
  return (
    <>
      {ofCase === null ? (
        t(`rubric:criteria.${id}.name`)
      ) : (
        <span lang={words.language}>
          <Prose text={words.say(ofCase)} />
        </span>
      )}
      {twice && ask !== null && words.has(ask) && (
        <>
          {" "}
          (
          <q lang={words.language}>
            <Prose text={words.say(ask)} />
          </q>
          )
        </>
      )}
      {kept && <> {t("kept", { count: kept.of, keep: kept.keep })}</>}
    </>
  );
}
