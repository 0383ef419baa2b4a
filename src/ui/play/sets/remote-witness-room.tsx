import { Chair, Clock, Frames, LostPicture, Room, ScreenFrame, ScreenGlass, Sheet, Table } from "./pieces.tsx";
import { defineSet, type Place } from "./stage-set.ts";

const monitor = { x: 714, y: 104, width: 180, height: 132 };
const exhibits = { x: 946, y: 116, width: 168, height: 130 };
const interpreter = { x: 640, y: 464, scale: 0.8, facing: "start" } as const;

const atTheTable = (x: number): Place => ({
  x,
  y: 360,
  scale: 0.8,
  facing: "end",
  form: "behind-furniture",
  depth: 20,
});

/** A small room away from court where a witness is heard over a link: a table, a camera, a doorway behind. */
export const remoteWitnessRoom = defineSet("remote-witness-room", {
  focus: { width: 690, y: 0 },
  places: {
    usher: { x: 136, y: 440, scale: 0.64, facing: "end", form: "standing", depth: 15 },
    behind: { x: 372, y: 326, scale: 0.48, facing: "end", form: "standing", depth: 4 },
    support: atTheTable(304),
    witness: atTheTable(452),
    interpreter: { ...interpreter, form: "seated", depth: 30 },
    "on-screen": {
      x: 804,
      y: 238,
      scale: 0.58,
      facing: "start",
      form: "behind-furniture",
      depth: 11,
      within: monitor,
    },
  },
  placesWhen: { "picture-lost": { "on-screen": "empty" } },
  scenery: [
    {
      depth: 0,
      draw: () => (
        <>
          <Room baseline={326} />
          <g className="set-line">
            <path className="set-frame" d="M-5 306H300M446 306H1205" />
          </g>
          <Frames x={966} y={62} width={200} height={224} count={3} gap={16} />
          <Clock x={584} y={104} />
        </>
      ),
    },
    {
      depth: 2,
      draw: () => (
        <g className="set-line">
          <path className="art-wood-dark" d="M302 56h142v270H302z" />
          <path className="set-outside" d="M314 68h118v258H314z" />
        </g>
      ),
    },
    {
      depth: 6,
      draw: () => (
        <g className="set-line">
          <path className="art-wood" d="M314 68l-96 -16v302l96 -28z" />
          <path className="set-frame" d="M300 90l-66 -10v94l66 4zM300 204l-66 6v110l66 -16z" />
          <circle className="art-paper" cx={230} cy={200} r={5} />
        </g>
      ),
    },
    { depth: 10, draw: () => <ScreenGlass {...monitor} /> },
    { depth: 11, when: "picture-lost", draw: () => <LostPicture {...monitor} /> },
    { depth: 12, draw: () => <ScreenFrame {...monitor} stand={434} /> },
    {
      depth: 14,
      when: "exhibit-screen",
      draw: () => (
        <>
          <ScreenGlass {...exhibits} />
          <Sheet x={992} y={126} width={76} height={110} />
          <ScreenFrame {...exhibits} stand={434} />
        </>
      ),
    },
    {
      depth: 25,
      draw: () => (
        <>
          <Table x={208} y={356} width={344} height={114} />
          <g className="set-line">
            <path className="art-paper" d="M374 356l3 -26h18l3 26z" />
            <path className="art-paper" d="M504 356v-18h34v18zM512 338q4 -16 9 -2q6 -14 10 2" />
          </g>
        </>
      ),
    },
    { depth: 28, draw: () => <Chair {...interpreter} /> },
  ],
});
