import { Chair, Counter, Curtains, Door, Kettle, Mug, Pane, Room, Table } from "./pieces.tsx";
import { defineSet } from "./stage-set.ts";

const tableLeft = { x: 388, y: 466, scale: 0.8, facing: "end" } as const;
const tableRight = { x: 832, y: 466, scale: 0.8, facing: "start" } as const;

/** A house where seafarers can sit down: a table, coats on hooks, a noticeboard, a kettle on the counter. */
export const missionHouse = defineSet("mission-house", {
  focus: { width: 680, y: 6 },
  places: {
    door: { x: 124, y: 436, scale: 0.64, facing: "end", form: "standing", depth: 10 },
    "table-left": { ...tableLeft, form: "seated", depth: 30 },
    "table-head": { x: 612, y: 362, scale: 0.8, facing: "start", form: "behind-furniture", depth: 20 },
    "table-right": { ...tableRight, form: "seated", depth: 30 },
    counter: { x: 1078, y: 318, scale: 0.78, facing: "start", form: "behind-furniture", depth: 10 },
  },
  scenery: [
    {
      depth: 0,
      draw: () => (
        <>
          <Room baseline={322} />
          <Door x={68} y={88} width={114} height={234} />
          <Pane x={516} y={56} width={190} height={126}>
            <Curtains x={516} y={56} width={190} height={126} />
          </Pane>
          <g className="set-line">
            <path className="set-frame" d="M192 252H1205M192 252V322M-5 252H58" />
            <path className="art-wood-dark" d="M214 96h196v12H214z" />
            <path d="M246 108v14M326 108v14M376 108v12q0 6 8 6" />
            <path className="art-cloth" d="M222 126q24 -16 48 0l10 22l-8 84h-52l-8 -84z" />
            <path className="art-ink" d="M304 126q22 -14 44 0l8 20l-6 70h-48l-6 -70z" />
            <path className="set-frame" d="M246 120v110" />
          </g>
          <g className="set-line">
            <path className="art-wood-dark" d="M764 58h140v112H764z" />
            <path className="art-wood" d="M773 67h122v94H773z" />
            <path
              className="art-paper"
              d="M784 78h42v34h-42zM840 74h40v50h-40zM790 122h38v30h-38zM846 132h36v22h-36z"
            />
            <path className="set-frame" d="M791 90h28M791 100h20M848 88h24M848 98h24M848 108h16" />
          </g>
          <g className="set-line">
            <path className="art-wood-dark" d="M958 128h214v12H958z" />
            <path d="M978 140v14M1152 140v14" />
            <path className="art-wood" d="M1000 106h92l-12 22h-66z" />
            <path className="art-paper" d="M1048 44v52h-34zM1054 54v42h26z" />
            <path d="M1051 40v66" />
            <path className="art-cloth" d="M1118 128v-34h20v34zM1142 128v-26h18v26z" />
          </g>
        </>
      ),
    },
    {
      depth: 15,
      draw: () => (
        <>
          <Counter x={948} y={314} width={300} height={162} panels={2} />
          <Kettle x={978} y={314} />
          <Mug x={1148} y={314} facing="end" />
          <Mug x={1182} y={314} facing="end" />
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
          <Table x={476} y={358} width={272} height={112} />
          <Mug x={528} y={358} facing="start" />
          <Mug x={698} y={358} facing="end" />
        </>
      ),
    },
  ],
});
