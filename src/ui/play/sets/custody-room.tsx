import { Clock, Counter, DeskScreen, Door, Papers, Room } from "./pieces.tsx";
import { defineSet } from "./stage-set.ts";

/** A custody suite: a counter on one side, a bench along the wall, a heavy door between. */
export const custodyRoom = defineSet("custody-room", {
  focus: { width: 640, y: 30 },
  places: {
    bench: { x: 214, y: 446, scale: 0.76, facing: "end", form: "seated", depth: 20 },
    "beside-bench": { x: 436, y: 462, scale: 0.68, facing: "start", form: "standing", depth: 22 },
    door: { x: 640, y: 424, scale: 0.62, facing: "end", form: "standing", depth: 15 },
    desk: { x: 940, y: 312, scale: 0.8, facing: "start", form: "behind-furniture", depth: 20 },
  },
  scenery: [
    {
      depth: 0,
      draw: () => (
        <>
          <Room baseline={330} />
          <g className="set-line">
            <path className="set-frame" d="M0 196H566M714 196H1200M0 208H566M714 208H1200" />
            <path
              className="set-frame"
              d="M80 208V330M160 208V330M240 208V330M320 208V330M400 208V330M480 208V330M800 208V330M880 208V330M960 208V330M1040 208V330M1120 208V330M0 268H566M714 268H1200"
            />
            <path className="art-paper" d="M806 74h120v84H806zM962 74h86v84h-86z" />
            <path className="set-frame" d="M824 98h84M824 114h84M824 130h56M980 98h50M980 114h50" />
          </g>
          <Clock x={336} y={104} />
          <Door x={576} y={84} width={128} height={246} pane />
        </>
      ),
    },
    {
      depth: 10,
      draw: () => (
        <g className="set-line">
          <path className="set-steel" d="M92 380h16l-4 62h-8zM330 380h16l-4 62h-8z" />
          <rect className="art-wood" x={64} y={292} width={310} height={26} />
          <rect className="art-wood-dark" x={56} y={366} width={326} height={18} rx={4} />
        </g>
      ),
    },
    {
      depth: 25,
      draw: () => (
        <>
          <Counter x={756} y={308} width={420} height={170} panels={3} />
          <DeskScreen x={1094} y={308} facing="start" />
          <Papers x={786} y={308} />
        </>
      ),
    },
  ],
});
