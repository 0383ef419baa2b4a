import { FixedStool, Mug, Room } from "./pieces.tsx";
import { defineSet, type Place } from "./stage-set.ts";

const nearLeft = { x: 166, y: 470, scale: 0.8, facing: "end" } as const;
const nearRight = { x: 926, y: 470, scale: 0.8, facing: "start" } as const;

const onTheSettee = (x: number, facing: "start" | "end"): Place => ({
  x,
  y: 358,
  scale: 0.8,
  facing,
  form: "behind-furniture",
  depth: 20,
});

function Porthole({ x, y }: { x: number; y: number }) {
  return (
    <g className="set-line" transform={`translate(${x} ${y})`}>
      <circle className="set-steel" r={52} />
      <circle className="art-paper" r={37} />
      <path className="art-cloth" d="M-36 8H36A37 37 0 0 1 -36 8Z" />
      <path className="set-frame" d="M-16 20h14M4 27h16" />
      <path className="art-ink" d="M52 -8h10v16h-10z" />
    </g>
  );
}

function LifeVest({ x, y }: { x: number; y: number }) {
  return (
    <g className="set-line" transform={`translate(${x} ${y})`}>
      <path d="M0 -14v14" />
      <path className="art-cloth" d="M-26 2h14q12 22 24 0h14q4 18 10 30v52q0 8 -8 8H-28q-8 0 -8 -8V32q6 -12 10 -30z" />
      <path d="M0 14v78" />
      <path className="art-paper" d="M-36 44h72v9h-72zM-36 68h72v9h-72z" />
      <path className="art-ink" d="M-7 42h14v13H-7zM-7 66h14v13H-7z" />
    </g>
  );
}

/** The mess of a working vessel: a fixed table and settee, round windows, and the hatch to the galley. */
export const vesselMess = defineSet("vessel-mess", {
  focus: { width: 690, y: 0 },
  places: {
    "table-left": onTheSettee(386, "end"),
    "table-middle": onTheSettee(546, "end"),
    "table-right": onTheSettee(706, "start"),
    hatch: { x: 1094, y: 256, scale: 0.68, facing: "start", form: "behind-furniture", depth: 4 },
    "near-left": { ...nearLeft, form: "seated", depth: 40 },
    "near-right": { ...nearRight, form: "seated", depth: 40 },
  },
  scenery: [
    {
      depth: 0,
      draw: () => (
        <>
          <Room baseline={330} />
          <g className="set-line">
            <path className="set-frame" d="M260 44V330M832 44V330M1000 44V330M-5 44H1205M-5 308H1205" />
            <path
              className="set-frame"
              strokeDasharray="2 12"
              d="M252 50V308M268 50V308M824 50V308M840 50V308M992 50V308M1008 50V308"
            />
            <path className="set-steel" d="M-10 10h1220v16H-10z" />
            <path className="art-ink" d="M140 4h12v28h-12zM486 4h12v28h-12zM870 4h12v28h-12z" />
            <path d="M36 78h196" />
          </g>
          <Porthole x={420} y={118} />
          <Porthole x={670} y={118} />
          <LifeVest x={76} y={90} />
          <LifeVest x={184} y={90} />
        </>
      ),
    },
    {
      depth: 2,
      draw: () => (
        <g className="set-line" transform="translate(-14 0)">
          <path className="set-outside" d="M1030 92h156v162h-156z" />
          <path className="set-frame" d="M1040 150h30M1146 150h30M1050 150v26M1160 150v20" />
        </g>
      ),
    },
    {
      depth: 6,
      draw: () => (
        <g className="set-line" transform="translate(-14 0)">
          <path className="set-steel" d="M1018 80h180v24h-180zM1018 104h12v150h-12zM1186 104h12v150h-12z" />
          <path d="M1018 92h180" />
          <path className="art-wood" d="M1030 268h16v30zM1170 268h16v30z" />
          <path className="art-wood-dark" d="M1008 252h200v16h-200z" />
          <path className="set-steel" d="M1034 252v-22h30v22z" />
        </g>
      ),
    },
    {
      depth: 10,
      draw: () => (
        <g className="set-line">
          <path className="set-steel" d="M300 392h492v56H300z" />
          <path className="art-cloth" d="M290 406V258q0 -22 22 -22h468q22 0 22 22v148z" />
          <path d="M462 236V406M630 236V406" />
        </g>
      ),
    },
    {
      depth: 30,
      draw: () => (
        <>
          <g className="set-line">
            <path
              className="set-steel"
              d="M408 382h22v96h-22zM662 382h22v96h-22zM384 474h70v10h-70zM638 474h70v10h-70z"
            />
            <path className="art-wood-dark" d="M290 354h512l22 20H268z" />
            <path className="art-wood" d="M268 374h556v14H268z" />
            <path className="art-paper" d="M436 370q4 -14 30 -14t30 14zM590 368l8 -10h54l6 10z" />
          </g>
          <Mug x={354} y={370} facing="start" />
          <Mug x={740} y={370} facing="end" />
        </>
      ),
    },
    {
      depth: 35,
      draw: () => (
        <>
          <FixedStool {...nearLeft} />
          <FixedStool {...nearRight} />
        </>
      ),
    },
  ],
});
