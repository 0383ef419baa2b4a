import { Chair, Curtains, Frames, Kettle, Mug, Pane, Room, Table } from "./pieces.tsx";
import { defineSet } from "./stage-set.ts";

const tableLeft = { x: 356, y: 466, scale: 0.8, facing: "end" } as const;
const tableRight = { x: 912, y: 466, scale: 0.8, facing: "start" } as const;

/** The kitchen of a children's home: a table, a window, a kettle; nothing official in sight. */
export const careHome = defineSet("care-home", {
  focus: { width: 680, y: 8 },
  places: {
    window: { x: 128, y: 436, scale: 0.64, facing: "end", form: "standing", depth: 10 },
    "table-left": { ...tableLeft, form: "seated", depth: 30 },
    "table-head": { x: 634, y: 362, scale: 0.8, facing: "start", form: "behind-furniture", depth: 20 },
    "table-right": { ...tableRight, form: "seated", depth: 30 },
  },
  scenery: [
    {
      depth: 0,
      draw: () => (
        <>
          <Room baseline={322} />
          <Pane x={70} y={70} width={190} height={150}>
            <Curtains x={70} y={70} width={190} height={150} />
          </Pane>
          <g className="set-line">
            <path className="art-wood" d="M764 36h386v92H764z" />
            <path className="art-wood" d="M740 226h420v96H740z" />
            <path className="art-wood-dark" d="M730 212h440v16H730z" />
            <path className="set-steel" d="M1000 228h112v94h-112z" />
            <path className="art-paper" d="M1014 252h84v56h-84z" />
            <path className="art-cloth" d="M806 212v-30h20v30zM832 212v-38h18v38z" />
            <path d="M600 -5V62" />
            <path className="art-cloth" d="M560 96q0 -34 40 -34t40 34z" />
          </g>
          <Kettle x={1056} y={212} />
          <Frames x={776} y={48} width={362} height={68} count={4} gap={10} />
          <Frames x={752} y={240} width={236} height={70} count={3} gap={10} />
        </>
      ),
    },
    {
      depth: 25,
      draw: () => (
        <>
          <Chair {...tableLeft} />
          <Chair {...tableRight} />
        </>
      ),
    },
    {
      depth: 28,
      draw: () => (
        <>
          <Table x={452} y={358} width={364} height={112} />
          <Mug x={546} y={358} facing="start" />
          <Mug x={718} y={358} facing="end" />
          <g className="set-line">
            <path className="art-paper" d="M602 358q4 -14 32 -14t32 14z" />
          </g>
        </>
      ),
    },
  ],
});
