import { Clock, Counter, Door, Frames, Room } from "./pieces.tsx";
import { defineSet, type Place } from "./stage-set.ts";

const inTheFront = (x: number, facing: "start" | "end"): Place => ({
  x,
  y: 404,
  scale: 0.86,
  facing,
  form: "behind-furniture",
  depth: 30,
});
const inTheBack = (x: number, facing: "start" | "end"): Place => ({
  x,
  y: 268,
  scale: 0.7,
  facing,
  form: "behind-furniture",
  depth: 10,
});

/** Seats in a row, their backs ending at `y`; the middle one is at the middle of the picture. */
function Seats({ y, width, height, step }: { y: number; width: number; height: number; step: number }) {
  const r = 14;
  const d = [-3, -2, -1, 0, 1, 2, 3]
    .map(
      (order) =>
        `M${600 + order * step - width / 2} ${y}v${r - height}q0 -${r} ${r} -${r}h${width - 2 * r}q${r} 0 ${r} ${r}v${height - r}z`,
    )
    .join("");
  return (
    <g className="set-line">
      <path className="art-cloth" d={d} />
    </g>
  );
}

/** The steps down one side of the rows, with a rail. */
function Steps() {
  return (
    <g className="set-line">
      <path className="art-floor" d="M60 232H200V510H-10V300Z" />
      <path
        className="set-frame"
        d="M46 246H200M30 272H200M14 300H200M-4 332H200M-10 368H200M-10 408H200M-10 452H200"
      />
      <path className="set-rail" d="M-10 244L64 168M64 168V232M22 214V276" />
    </g>
  );
}

/** The public gallery seen from the court: two rows of seats behind a rail. */
export const gallery = defineSet("gallery", {
  focus: { width: 690, y: 0 },
  places: {
    "front-left": inTheFront(352, "end"),
    "front-middle": inTheFront(600, "end"),
    "front-right": inTheFront(848, "start"),
    "back-left": inTheBack(488, "end"),
    "back-right": inTheBack(712, "start"),
  },
  placesWhen: {
    "gallery-closed": {
      "front-left": "empty",
      "front-middle": "empty",
      "front-right": "empty",
      "back-left": "empty",
      "back-right": "empty",
    },
  },
  scenery: [
    {
      depth: 0,
      draw: () => (
        <>
          <Room baseline={232} />
          <Frames x={200} y={24} width={800} height={150} count={8} gap={24} />
          <Clock x={106} y={98} />
          <Door x={1062} y={52} width={92} height={180} pane />
          <Steps />
          <g transform="translate(1200 0) scale(-1 1)">
            <Steps />
          </g>
        </>
      ),
    },
    { depth: 5, draw: () => <Seats y={266} width={92} height={88} step={112} /> },
    {
      depth: 20,
      draw: () => (
        <>
          <g className="set-line">
            <rect className="art-wood" x={196} y={278} width={808} height={130} />
            <rect className="art-wood-dark" x={186} y={264} width={828} height={15} />
          </g>
          <Seats y={404} width={106} height={106} step={124} />
        </>
      ),
    },
    { depth: 40, draw: () => <Counter x={150} y={400} width={900} height={112} panels={7} /> },
    {
      depth: 45,
      when: "gallery-closed",
      draw: () => (
        <g className="set-line">
          <path className="set-cord" d="M176 366Q390 440 600 370Q810 440 1024 366" />
          <path className="art-wood-dark" d="M168 346h14v56h-14zM593 350h14v52h-14zM1018 346h14v56h-14z" />
        </g>
      ),
    },
  ],
});
