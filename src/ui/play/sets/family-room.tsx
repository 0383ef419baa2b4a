import { Curtains, Door, Pane, PottedPlant, Room } from "./pieces.tsx";
import { defineSet } from "./stage-set.ts";

/** A room with a sofa where a person waits with somebody beside them, away from cells and counters. */
export const familyRoom = defineSet("family-room", {
  focus: { width: 660, y: 26 },
  places: {
    armchair: { x: 262, y: 452, scale: 0.76, facing: "end", form: "seated", depth: 20 },
    "sofa-left": { x: 612, y: 444, scale: 0.74, facing: "end", form: "seated", depth: 20 },
    "sofa-right": { x: 838, y: 444, scale: 0.74, facing: "start", form: "seated", depth: 20 },
    door: { x: 1092, y: 438, scale: 0.64, facing: "start", form: "standing", depth: 25 },
  },
  scenery: [
    {
      depth: 0,
      draw: () => (
        <>
          <Room baseline={318} />
          <Pane x={320} y={62} width={210} height={150}>
            <Curtains x={320} y={62} width={210} height={150} />
          </Pane>
          <g className="set-line">
            <path className="art-paper" d="M648 82h92v70h-92zM772 92h66v60h-66z" />
            <path className="set-frame" d="M662 138q16 -34 32 -16t34 -18M786 140l18 -24l20 24" />
            <ellipse className="set-rug" cx={560} cy={462} rx={400} ry={34} />
          </g>
          <Door x={1036} y={92} width={114} height={226} />
          <PottedPlant x={92} y={352} scale={1.25} />
        </>
      ),
    },
    {
      depth: 10,
      draw: () => (
        <g className="set-line">
          <path className="art-cloth" d="M150 452V300q0 -40 44 -40h58q40 0 40 40v90l40 4v58z" />
          <path className="art-ink" d="M160 452h12v14h-12zM300 452h12v14h-12z" />
          <path className="art-cloth" d="M510 444V296q0 -34 40 -34h360q40 0 40 34v148z" />
          <path d="M730 264V372M540 372H920" />
          <path
            className="art-cloth"
            d="M486 446V352q0 -24 26 -24q26 0 26 24v94zM922 446V352q0 -24 26 -24q26 0 26 24v94z"
          />
          <path className="art-cloth" d="M538 372h384v74H538z" />
          <path d="M730 372v74" />
          <path className="art-ink" d="M498 446h12v14h-12zM950 446h12v14h-12z" />
        </g>
      ),
    },
    {
      depth: 24,
      draw: () => (
        <g className="set-line">
          <path className="art-cloth" d="M176 452V390q0 -16 -28 -16q-18 0 -18 16v62z" />
        </g>
      ),
    },
    {
      depth: 30,
      draw: () => (
        <g className="set-line">
          <path className="art-wood" d="M414 448l-8 44h12l12 -44zM520 448l8 44h-12l-12 -44z" />
          <rect className="art-wood-dark" x={388} y={436} width={158} height={14} rx={5} />
          <path className="art-paper" d="M412 436v-20h44v20zM424 416q10 -18 20 0M484 436l4 -24h18l4 24z" />
        </g>
      ),
    },
  ],
});
