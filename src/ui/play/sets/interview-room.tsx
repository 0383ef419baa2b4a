import { Chair, Curtains, Pane, PottedPlant, Room, ScreenFrame, ScreenGlass } from "./pieces.tsx";
import { defineSet, type Place } from "./stage-set.ts";

const monitor = { x: 60, y: 150, width: 200, height: 140 };

const chairA = { x: 388, y: 452, scale: 0.8, facing: "end" } as const;
const chairB = { x: 792, y: 452, scale: 0.8, facing: "start" } as const;
const chairC = { x: 1000, y: 428, scale: 0.76, facing: "start" } as const;
const chairD = { x: 172, y: 428, scale: 0.76, facing: "end" } as const;

const seated = (chair: typeof chairA | typeof chairB | typeof chairC | typeof chairD, depth: number): Place => ({
  ...chair,
  form: "seated",
  depth,
});

/** A quiet interview room: four chairs in a loose round, a low table, a recorder that everybody can see. */
export const interviewRoom = defineSet("interview-room", {
  focus: { width: 660, y: 24 },
  places: {
    "chair-a": seated(chairA, 30),
    "chair-b": seated(chairB, 30),
    "chair-c": seated(chairC, 20),
    "chair-d": seated(chairD, 20),
  },
  placesWhen: {
    "video-link": {
      "chair-d": { x: 160, y: 292, scale: 0.6, facing: "end", form: "behind-furniture", depth: 11, within: monitor },
    },
  },
  scenery: [
    {
      depth: 0,
      draw: () => (
        <>
          <Room baseline={308} />
          <Pane x={470} y={62} width={230} height={158}>
            <Curtains x={470} y={62} width={230} height={158} />
          </Pane>
          <g className="set-line">
            <path className="art-paper" d="M860 86h104v78H860z" />
            <path className="set-frame" d="M872 150q24 -36 42 -14t38 -20" />
            <path className="set-frame" d="M-5 286H1205" />
          </g>
          <PottedPlant x={1136} y={352} scale={1.1} />
        </>
      ),
    },
    { depth: 10, when: "video-link", draw: () => <ScreenGlass {...monitor} /> },
    { depth: 12, when: "video-link", draw: () => <ScreenFrame {...monitor} stand={424} /> },
    { depth: 14, unless: "video-link", draw: () => <Chair {...chairD} /> },
    { depth: 15, draw: () => <Chair {...chairC} /> },
    {
      depth: 25,
      draw: () => (
        <>
          <Chair {...chairA} />
          <Chair {...chairB} />
        </>
      ),
    },
    {
      depth: 40,
      draw: () => (
        <g className="set-line">
          <path className="art-wood" d="M582 414h16l-4 58h-8zM522 412l-16 66h12l18 -64zM658 412l16 66h-12l-18 -64z" />
          <ellipse className="art-wood-dark" cx={590} cy={408} rx={92} ry={15} />
          <path className="set-steel" d="M560 402v-14h46v14q-22 8 -46 0z" />
          <path className="art-paper" d="M628 405l4 -26h18l4 26q-13 5 -26 0zM524 404v-18q20 -8 30 0v18q-14 5 -30 0z" />
        </g>
      ),
    },
  ],
});
