import { Chair, Counter, Curtains, Door, Frames, Pane, Papers, Room, ScreenFrame, ScreenGlass } from "./pieces.tsx";
import { defineSet } from "./stage-set.ts";

const monitor = { x: 484, y: 104, width: 190, height: 132 };
const visitorLeft = { x: 304, y: 456, scale: 0.78, facing: "end" } as const;
const visitorRight = { x: 544, y: 446, scale: 0.76, facing: "end" } as const;

/** A working office: a desk with files, two chairs for visitors, a door. */
export const office = defineSet("office", {
  focus: { width: 660, y: 26 },
  places: {
    door: { x: 112, y: 430, scale: 0.62, facing: "end", form: "standing", depth: 10 },
    "visitor-left": { ...visitorLeft, form: "seated", depth: 30 },
    "visitor-right": { ...visitorRight, form: "seated", depth: 20 },
    desk: { x: 878, y: 322, scale: 0.8, facing: "start", form: "behind-furniture", depth: 20 },
  },
  placesWhen: {
    "video-link": {
      "visitor-right": {
        x: 580,
        y: 238,
        scale: 0.6,
        facing: "end",
        form: "behind-furniture",
        depth: 6,
        within: monitor,
      },
    },
  },
  scenery: [
    {
      depth: 0,
      draw: () => (
        <>
          <Room baseline={316} />
          <Door x={56} y={88} width={116} height={228} />
          <Pane x={258} y={72} width={160} height={150}>
            <Curtains x={258} y={72} width={160} height={150} />
          </Pane>
          <g className="set-line">
            <path className="art-wood" d="M968 46h204v270H968z" />
            <path className="art-wood-dark" d="M968 128h204v12H968zM968 216h204v12H968z" />
            <path
              className="art-paper"
              d="M982 62h20v66h-20zM1006 70h16v58h-16zM1054 66h22v62h-22zM1080 58h18v70h-18zM990 156h26v60h-26zM1020 150h18v66h-18zM1110 160h40v56h-40zM984 246h60v70h-60z"
            />
            <path
              className="art-cloth"
              d="M1026 60h22v68h-22zM1102 64h24v64h-24zM1042 154h22v62h-22zM1068 158h16v58h-16zM1066 254h80v62h-80z"
            />
          </g>
        </>
      ),
    },
    { depth: 5, when: "video-link", draw: () => <ScreenGlass {...monitor} /> },
    { depth: 7, when: "video-link", draw: () => <ScreenFrame {...monitor} /> },
    {
      depth: 5,
      unless: "video-link",
      draw: () => (
        <g className="set-line">
          <path className="art-paper" d="M520 96h120v86H520z" />
          <Frames x={534} y={110} width={92} height={58} count={1} gap={0} />
        </g>
      ),
    },
    { depth: 15, unless: "video-link", draw: () => <Chair {...visitorRight} /> },
    { depth: 25, draw: () => <Chair {...visitorLeft} /> },
    {
      depth: 35,
      draw: () => (
        <>
          <Counter x={722} y={318} width={318} height={156} panels={2} />
          <Papers x={744} y={318} />
          <g className="set-line">
            <path className="art-paper" d="M956 318v-12h72v12zM962 306v-10h70v10zM958 296v-10h62v10z" />
          </g>
        </>
      ),
    },
  ],
});
