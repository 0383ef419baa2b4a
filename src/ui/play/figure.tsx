import type { Expression, FigureForm, FigureLook, Posture } from "../../core/scenario/figure-parts.ts";
import { standingBodyOf } from "../../core/scenario/figure-parts.ts";
import {
  BenchFacings,
  CounselBands,
  HandsAtFace,
  RestingArm,
  SeatedLegs,
  StandingGown,
  clothesOf,
} from "./figure-drawings.tsx";

export interface FigureProps {
  look: FigureLook;
  expression: Expression;
  posture: Posture;
  form: FigureForm;
  facing: "start" | "end";
  speaking?: boolean | undefined;
}

/**
 * One person in the ink line of the picture, as a group of SVG. Its origin is the middle of the floor under the
 * person, or of the edge that hides the lower body. Around it, in local units: behind furniture 150 wide and 205
 * high, seated 220 by 355, standing 170 by 520; a head is 83 high in all three.
 */
export function Figure({ look, expression, posture, form, facing, speaking = false }: FigureProps) {
  // Somebody on a chair stays on it and turns only the head away.
  const turnsWhole = posture === "turned-away" && form !== "seated";
  const looksStart = (facing === "start") !== turnsWhole;
  return (
    <g
      className="figure"
      data-posture={posture}
      data-expression={expression}
      data-form={form}
      data-speaking={speaking || undefined}
      transform={looksStart ? "scale(-1 1)" : undefined}
    >
      <g className="figure-lean">
        <g transform={sheetTransform(form, look)}>
          <Body look={look} form={form} posture={posture} />
          <g className="figure-head" transform={headTransform(form, look)}>
            <Head look={look} expression={expression} transform={headPosture(posture, form)} />
          </g>
          {posture === "head-in-hands" && form !== "standing" && <HandsAtFace clothes={clothesOf(look)} />}
        </g>
      </g>
    </g>
  );
}

// The sprite is drawn on a sheet 425 wide; these put the point that touches the floor or the edge at the origin.
const sheetOrigin: Record<FigureForm, string> = {
  "behind-furniture": "translate(-210 -575)",
  seated: "translate(-250 -985)",
  standing: "translate(-240 -1450)",
};

function sheetTransform(form: FigureForm, look: FigureLook): string {
  const size = look.build === "child" ? "scale(.31 .32)" : "scale(.36)";
  return `${size} ${sheetOrigin[form]}`;
}

// A young person's head is larger for the body; an old person carries the head a little forward.
function headTransform(form: FigureForm, look: FigureLook): string | undefined {
  if (look.build === "child") return "translate(-16 -14) scale(1.08 1.05)";
  if (look.build === "old") return form === "standing" ? "translate(14 16)" : "translate(10 12)";
  return undefined;
}

function Body({ look, form, posture }: { look: FigureLook; form: FigureForm; posture: Posture }) {
  const clothes = clothesOf(look);
  if (form === "standing") {
    return (
      <>
        <use href={`#stand-${look.robe ? "shirt" : standingBodyOf[look.body]}`} />
        {look.robe && <StandingGown robe={look.robe} />}
      </>
    );
  }
  const torso = (
    <>
      <use href={`#body-${look.robe ? "rollneck" : look.body}`} />
      {look.robe === "counsel" && <CounselBands />}
      {look.robe === "bench" && <BenchFacings />}
    </>
  );
  if (form === "behind-furniture") return torso;
  return (
    <>
      <g transform="translate(34 0) scale(.84 1)">{torso}</g>
      <SeatedLegs clothes={clothes} />
      {posture !== "head-in-hands" && <RestingArm clothes={clothes} />}
    </>
  );
}

function headPosture(posture: Posture, form: FigureForm): string | undefined {
  if (posture === "head-in-hands") return "translate(26 34) rotate(12 232 250)";
  if (posture !== "turned-away") return undefined;
  return form === "seated" ? "translate(436 10) scale(-1 1) rotate(7 232 250)" : "translate(4 10) rotate(7 232 250)";
}

function Head(props: { look: FigureLook; expression: Expression; transform: string | undefined }) {
  const { look, expression, transform } = props;
  return (
    <g transform={transform}>
      <use href={`#hair-${look.hair}`} />
      <use href={`#face-${expression}`} />
      {look.beard && <use href={`#beard-${look.beard}`} />}
      {look.glasses && <use href={`#glasses-${look.glasses}`} />}
    </g>
  );
}
