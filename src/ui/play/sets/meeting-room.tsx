import { Chair, PottedPlant, Room, ScreenFrame, ScreenGlass } from "./pieces.tsx";
import { defineSet, type Place } from "./stage-set.ts";

const monitor = { x: 716, y: 84, width: 206, height: 144 };
const nearLeft = { x: 176, y: 468, scale: 0.8, facing: "end" } as const;
const nearRight = { x: 1024, y: 468, scale: 0.8, facing: "start" } as const;

const behindTheTable = (x: number, facing: "start" | "end"): Place => ({
  x,
  y: 356,
  scale: 0.8,
  facing,
  form: "behind-furniture",
  depth: 10,
});

/** A room for a case conference: people of several offices round one table. */
export const meetingRoom = defineSet("meeting-room", {
  focus: { width: 690, y: 0 },
  places: {
    left: behindTheTable(404, "end"),
    head: behindTheTable(600, "start"),
    right: behindTheTable(796, "start"),
    "near-left": { ...nearLeft, form: "seated", depth: 30 },
    "near-right": { ...nearRight, form: "seated", depth: 30 },
  },
  placesWhen: {
    "video-link": {
      right: { x: 819, y: 230, scale: 0.64, facing: "start", form: "behind-furniture", depth: 6, within: monitor },
    },
  },
  scenery: [
    {
      depth: 0,
      draw: () => (
        <>
          <Room baseline={330} />
          <g className="set-line">
            <path className="set-frame" d="M-5 306H1205" />
            <path className="art-paper" d="M290 60h300v160H290z" />
            <path className="set-frame" d="M330 110h90M330 134h60M460 100h84v40h-84zM504 140v34M470 174h70" />
            <path className="art-wood" d="M280 220h320v10H280z" />
          </g>
          <PottedPlant x={84} y={352} scale={1.2} />
        </>
      ),
    },
    { depth: 5, when: "video-link", draw: () => <ScreenGlass {...monitor} /> },
    { depth: 7, when: "video-link", draw: () => <ScreenFrame {...monitor} /> },
    {
      depth: 20,
      draw: () => (
        <g className="set-line">
          <path className="art-wood" d="M352 366h26l-12 116h-18zM822 366h26l4 116h-18z" />
          <path className="art-wood-dark" d="M300 352h600l26 22H274z" />
          <path className="art-wood" d="M274 374h652v14H274z" />
          <path className="art-paper" d="M356 366l10 -10h70l-6 10zM556 366l4 -10h72l6 10zM756 366l-4 -10h66l10 10z" />
          <path className="art-paper" d="M486 364l3 -24h20l3 24q-13 5 -26 0zM694 364l3 -24h20l3 24q-13 5 -26 0z" />
        </g>
      ),
    },
    {
      depth: 25,
      draw: () => (
        <>
          <Chair {...nearLeft} />
          <Chair {...nearRight} />
        </>
      ),
    },
  ],
});
