import { Door, Pane, Room } from "./pieces.tsx";
import { defineSet, type Place } from "./stage-set.ts";

const standing = (x: number, facing: "start" | "end", depth: number): Place => ({
  x,
  y: 468,
  scale: 0.72,
  facing,
  form: "standing",
  depth,
});

/** The corridor outside a courtroom, where people wait and advise: tall windows, double doors, a bench. */
export const corridor = defineSet("corridor", {
  focus: { width: 640, y: 30 },
  places: {
    left: standing(232, "end", 30),
    middle: standing(438, "start", 31),
    bench: { x: 742, y: 438, scale: 0.76, facing: "start", form: "seated", depth: 20 },
    right: standing(1012, "start", 30),
  },
  scenery: [
    {
      depth: 0,
      draw: () => (
        <>
          <Room baseline={330} />
          <Pane x={92} y={48} width={104} height={214} />
          <Pane x={474} y={48} width={104} height={214} />
          <Door x={242} y={84} width={92} height={246} />
          <Door x={338} y={84} width={92} height={246} />
          <g className="set-line">
            <path className="art-paper" d="M690 84h150v96H690z" />
            <path className="set-frame" d="M708 108h114M708 126h114M708 144h76" />
          </g>
          <Pane x={950} y={48} width={104} height={214} />
          <Pane x={1094} y={48} width={104} height={214} />
        </>
      ),
    },
    {
      depth: 10,
      draw: () => (
        <g className="set-line">
          <path className="art-wood" d="M622 372h18l-4 62h-10zM866 372h18l-4 62h-10z" />
          <path className="art-wood" d="M606 264h294v20H606zM606 302h294v20H606z" />
          <path className="art-wood-dark" d="M612 250h14v124h-14zM880 250h14v124h-14z" />
          <rect className="art-wood-dark" x={598} y={358} width={310} height={18} rx={4} />
        </g>
      ),
    },
  ],
});
