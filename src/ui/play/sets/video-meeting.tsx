import { Chair, LostPicture, PottedPlant, Room, ScreenFrame, ScreenGlass, Table } from "./pieces.tsx";
import { defineSet, type Place } from "./stage-set.ts";

const display = { x: 392, y: 58, width: 416, height: 276 };
const nearLeft = { x: 236, y: 470, scale: 0.8, facing: "end" } as const;
const nearRight = { x: 964, y: 470, scale: 0.8, facing: "start" } as const;

const tile = (column: 0 | 1, row: 0 | 1) => ({
  x: display.x + column * (display.width / 2),
  y: display.y + row * (display.height / 2),
  width: display.width / 2,
  height: display.height / 2,
});
const lostTile = tile(1, 1);

function onTile(column: 0 | 1, row: 0 | 1): Place {
  const within = tile(column, row);
  return {
    x: within.x + within.width / 2,
    y: within.y + within.height + 2,
    scale: 0.6,
    facing: column === 0 ? "end" : "start",
    form: "behind-furniture",
    depth: 6,
    within,
  };
}

/** A meeting by video: four people on one large display, and two at the table in the room. */
export const videoMeeting = defineSet("video-meeting", {
  focus: { width: 690, y: 0 },
  places: {
    "near-left": { ...nearLeft, form: "seated", depth: 30 },
    "near-right": { ...nearRight, form: "seated", depth: 30 },
    "screen-one": onTile(0, 0),
    "screen-two": onTile(1, 0),
    "screen-three": onTile(0, 1),
    "screen-four": onTile(1, 1),
  },
  placesWhen: { "one-lost": { "screen-four": "empty" } },
  scenery: [
    {
      depth: 0,
      draw: () => (
        <>
          <Room baseline={352} />
          <g className="set-line">
            <path className="set-frame" d="M-5 330H1205" />
            <path className="art-paper" d="M120 60h180v110H120z" />
            <path
              className="set-frame"
              d="M120 74h180M120 88h180M120 102h180M120 116h180M120 130h180M120 144h180M120 158h180"
            />
            <path className="art-wood" d="M110 170h200v12H110z" />
            <path className="art-paper" d="M936 72h92v74h-92z" />
            <path className="set-frame" d="M948 134q22 -34 38 -14t30 -20" />
          </g>
          <PottedPlant x={1132} y={380} scale={1.2} />
        </>
      ),
    },
    { depth: 5, draw: () => <ScreenGlass {...display} /> },
    { depth: 6, when: "one-lost", draw: () => <LostPicture {...lostTile} /> },
    {
      depth: 7,
      draw: () => (
        <>
          <ScreenFrame {...display} />
          <g className="set-line">
            <path
              className="set-bezel"
              d={`M${lostTile.x} ${display.y}v${display.height}M${display.x} ${lostTile.y}h${display.width}`}
            />
          </g>
        </>
      ),
    },
    {
      depth: 20,
      draw: () => (
        <>
          <Table x={330} y={374} width={540} height={104} />
          <g className="set-line">
            <path className="art-ink" d="M560 374q4 -14 40 -14t40 14z" />
            <path className="art-paper" d="M388 374l10 -8h74l8 8zM722 374l8 -8h74l10 8z" />
            <path className="art-paper" d="M506 374l3 -26h20l3 26zM668 374l3 -26h20l3 26z" />
          </g>
        </>
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
