import { Chair, Clock, Counter, Pane, Papers, Room, ScreenFrame, ScreenGlass, Sheet } from "./pieces.tsx";
import { defineSet } from "./stage-set.ts";

const monitor = { x: 706, y: 136, width: 206, height: 144 };
const visitorLeft = { x: 594, y: 456, scale: 0.78, facing: "start" } as const;
const visitorRight = { x: 824, y: 446, scale: 0.76, facing: "start" } as const;

function HarbourView() {
  return (
    <>
      <path className="art-cloth" d="M690 172h440v60H690z" />
      <path className="set-steel" d="M690 200h96v32H690z" />
      <path
        className="set-frame"
        d="M716 200V96M740 200V96M716 124h24M716 150h24M716 176h24M700 96H828L728 78zM806 96v36"
      />
      <path className="set-steel" d="M876 166h176l-14 32H896z" />
      <path className="art-paper" d="M990 132h42v34h-42z" />
      <path className="set-frame" d="M900 150h76v16h-76zM938 150v16M1011 132v-22" />
      <path className="set-frame" d="M820 216h44M912 220h60M1024 214h50" />
    </>
  );
}

/** The office of a harbour authority: a desk with a radio, a chart, a broad window over the quay. */
export const harbourOffice = defineSet("harbour-office", {
  focus: { width: 660, y: 24 },
  places: {
    desk: { x: 244, y: 324, scale: 0.8, facing: "end", form: "behind-furniture", depth: 20 },
    "visitor-left": { ...visitorLeft, form: "seated", depth: 30 },
    "visitor-right": { ...visitorRight, form: "seated", depth: 20 },
    window: { x: 1060, y: 432, scale: 0.63, facing: "start", form: "standing", depth: 10 },
  },
  placesWhen: {
    "video-link": {
      "visitor-right": {
        x: 809,
        y: 282,
        scale: 0.64,
        facing: "start",
        form: "behind-furniture",
        depth: 13,
        within: monitor,
      },
    },
  },
  scenery: [
    {
      depth: 0,
      draw: () => (
        <>
          <Room baseline={316} />
          <Pane x={690} y={58} width={440} height={174} view={<HarbourView />} />
          <Clock x={108} y={112} />
          <g className="set-line">
            <path className="art-paper" d="M196 46h236v104H196z" />
            <path className="art-floor" d="M196 49h146q-6 16 -28 18t-26 20t-40 8t-52 22z" />
            <path
              className="art-floor"
              d="M432 118q-22 -4 -30 10t-22 19h52zM352 92q12 -10 24 0t-10 14q-18 0 -14 -14z"
            />
            <path
              className="set-frame"
              d="M196 132q34 -18 60 -22t46 -14t34 -26t22 -21M196 147q50 -26 92 -22t40 -42M340 147q10 -30 40 -36t52 -18M386 68h34M386 80h22"
            />
            <circle className="set-frame" cx={300} cy={126} r={11} />
            <path className="art-wood" d="M188 40h252v9H188zM188 147h252v9H188z" />
          </g>
          <Sheet x={500} y={74} width={64} height={84} />
          <Sheet x={582} y={74} width={64} height={84} />
        </>
      ),
    },
    { depth: 12, when: "video-link", draw: () => <ScreenGlass {...monitor} /> },
    { depth: 14, when: "video-link", draw: () => <ScreenFrame {...monitor} stand={440} /> },
    { depth: 15, unless: "video-link", draw: () => <Chair {...visitorRight} /> },
    { depth: 25, draw: () => <Chair {...visitorLeft} /> },
    {
      depth: 35,
      draw: () => (
        <>
          <Counter x={84} y={320} width={338} height={154} panels={2} />
          <Papers x={104} y={320} />
          <g className="set-line">
            <path className="set-steel" d="M318 320v-40h84v40z" />
            <path className="art-paper" d="M328 290h28v18h-28z" />
            <path d="M368 292h24M368 300h24M368 308h24M392 280v-44" />
            <path className="art-ink" d="M326 276q22 -12 46 0l-4 5h-38z" />
          </g>
        </>
      ),
    },
  ],
});
