import { Books, Clock, Counter, DeskScreen, Door, Papers, Room } from "./pieces.tsx";
import { defineSet } from "./stage-set.ts";

/** The reception of a hospital: a counter, swing doors, linked chairs along the wall, a bay behind a curtain. */
export const hospitalDesk = defineSet("hospital-desk", {
  focus: { width: 640, y: 26 },
  places: {
    desk: { x: 254, y: 314, scale: 0.8, facing: "end", form: "behind-furniture", depth: 20 },
    door: { x: 612, y: 424, scale: 0.62, facing: "start", form: "standing", depth: 15 },
    "beside-bench": { x: 784, y: 462, scale: 0.68, facing: "end", form: "standing", depth: 22 },
    bench: { x: 968, y: 446, scale: 0.76, facing: "start", form: "seated", depth: 20 },
  },
  scenery: [
    {
      depth: 0,
      draw: () => (
        <>
          <Room baseline={326} />
          <Clock x={352} y={92} />
          <g className="set-line">
            <path className="set-frame" d="M-5 236H506M716 236H1205M-5 250H506M716 250H1205" />
            <path className="art-wood-dark" d="M56 126h222v12H56z" />
            <path className="set-steel" d="M466 168h28v46h-28z" />
            <path className="art-ink" d="M472 214h16v8h-16z" />
          </g>
          <Books x={68} y={126} width={200} />
          <Door x={524} y={84} width={86} height={242} pane />
          <g transform="translate(1224 0) scale(-1 1)">
            <Door x={524} y={84} width={86} height={242} pane />
          </g>
          <g className="set-line">
            <path className="art-wood" d="M856 72h124v112H856z" />
            <path
              className="art-paper"
              d="M868 82h30v38h-30zM904 82h30v38h-30zM940 82h30v38h-30zM868 134h30v38h-30zM904 134h30v38h-30z"
            />
            <path className="art-cloth" d="M940 134h30v38h-30z" />
            <path className="art-wood-dark" d="M856 116h124v10H856zM856 168h124v10H856z" />
          </g>
        </>
      ),
    },
    {
      depth: 10,
      draw: () => (
        <g className="set-line">
          <path
            className="set-steel"
            d="M880 384h230v10H880zM894 394h12v52h-12zM1084 394h12v52h-12zM880 440h40v8h-40zM1070 440h40v8h-40z"
          />
          <path
            className="art-cloth"
            d="M874 292q0 -12 12 -12h60q12 0 12 12l-4 60h-76zM960 292q0 -12 12 -12h60q12 0 12 12l-4 60h-76zM1046 292q0 -12 12 -12h60q12 0 12 12l-4 60h-76z"
          />
          <path className="art-wood-dark" d="M866 366h88v18h-88zM954 366h86v18h-86zM1040 366h86v18h-86z" />
        </g>
      ),
    },
    {
      depth: 12,
      draw: () => (
        <g className="set-line">
          <path d="M1052 34H1210" />
          <path className="art-cloth" d="M1140 36h70v372q-14 10 -26 0t-24 0q-8 6 -16 0q6 -180 -4 -372z" />
          <path d="M1160 38q6 190 0 370M1184 38q4 190 0 370" />
        </g>
      ),
    },
    {
      depth: 25,
      draw: () => (
        <>
          <Counter x={72} y={310} width={396} height={168} panels={3} />
          <DeskScreen x={128} y={310} facing="end" />
          <Papers x={336} y={310} />
        </>
      ),
    },
  ],
});
