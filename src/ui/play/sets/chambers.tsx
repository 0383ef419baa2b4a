import { Bookcase, Chair, Counter, Curtains, Door, Pane, Papers, Room, ScreenFrame, ScreenGlass } from "./pieces.tsx";
import { defineSet } from "./stage-set.ts";

const monitor = { x: 790, y: 106, width: 196, height: 136 };
const left = { x: 274, y: 462, scale: 0.8, facing: "end" } as const;
const right = { x: 906, y: 462, scale: 0.8, facing: "start" } as const;

/** A judge's own room: a desk between bookcases, two chairs, a robe on its stand. */
export const chambers = defineSet("chambers", {
  focus: { width: 680, y: 6 },
  places: {
    left: { ...left, form: "seated", depth: 40 },
    desk: { x: 590, y: 324, scale: 0.8, facing: "end", form: "behind-furniture", depth: 20 },
    right: { ...right, form: "seated", depth: 40 },
    door: { x: 1104, y: 428, scale: 0.62, facing: "start", form: "standing", depth: 10 },
  },
  placesWhen: {
    "video-link": {
      right: { x: 888, y: 244, scale: 0.62, facing: "start", form: "behind-furniture", depth: 6, within: monitor },
    },
  },
  scenery: [
    {
      depth: 0,
      draw: () => (
        <>
          <Room baseline={316} />
          <Bookcase x={196} y={64} width={240} height={252} />
          <Door x={1046} y={84} width={114} height={232} />
          <g className="set-line">
            <path className="set-frame" d="M-5 292H66M126 292H196M724 292H1036M1170 292H1205" />
          </g>
          <Pane x={486} y={56} width={212} height={154}>
            <Curtains x={486} y={56} width={212} height={154} />
          </Pane>
          <g className="set-line">
            <path
              className="art-wood-dark"
              d="M92 96h8v220h-8zM66 312h60v10h-60zM72 104l24 14l24 -14l-4 -6l-20 12l-20 -12z"
            />
            <path className="art-ink" d="M82 120q14 -8 28 0l22 22l6 142q-42 14 -84 0l6 -142z" />
            <path className="art-cloth" d="M82 120l8 -4l4 172q-9 1 -18 -1zM110 120l-8 -4l-4 172q9 1 18 -1z" />
          </g>
        </>
      ),
    },
    {
      depth: 5,
      unless: "video-link",
      draw: () => (
        <g className="set-line">
          <path className="art-paper" d="M796 84h150v102H796z" />
          <path className="set-frame" d="M808 96h126v78H808zM808 158q34 -46 62 -20t64 -26" />
        </g>
      ),
    },
    { depth: 5, when: "video-link", draw: () => <ScreenGlass {...monitor} /> },
    { depth: 7, when: "video-link", draw: () => <ScreenFrame {...monitor} /> },
    {
      depth: 25,
      draw: () => (
        <>
          <Counter x={410} y={320} width={360} height={150} panels={3} />
          <Papers x={430} y={320} />
          <g className="set-line">
            <path className="art-paper" d="M684 320v-12h72v12z" />
            <path className="art-cloth" d="M690 308v-12h62v12z" />
            <path className="art-paper" d="M686 296v-10h58v10z" />
            <path className="art-ink" d="M640 320v-6h34v6z" />
            <path d="M657 314v-46" />
            <path className="art-cloth" d="M636 270q2 -24 22 -24t22 24z" />
          </g>
        </>
      ),
    },
    { depth: 30, draw: () => <Chair {...left} /> },
    { depth: 30, unless: "video-link", draw: () => <Chair {...right} /> },
  ],
});
