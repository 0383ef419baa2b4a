import { Room } from "./pieces.tsx";
import { defineSet } from "./stage-set.ts";

function PlantRow({ x, y, count, scale, step }: { x: number; y: number; count: number; scale: number; step: number }) {
  return (
    <>
      {Array.from({ length: count }, (_, order) => (
        <g
          key={order}
          className="set-line"
          transform={`translate(${x + order * step} ${y}) scale(${order % 2 ? -scale : scale} ${scale})`}
        >
          <path
            className="art-cloth"
            d="M0 -26C-16 -38 -34 -40 -46 -34C-38 -22 -20 -18 0 -26C-14 -48 -34 -60 -50 -60C-44 -42 -24 -28 0 -26C-12 -56 -8 -84 4 -96C16 -80 14 -52 0 -26C14 -48 36 -60 52 -56C44 -38 22 -28 0 -26C18 -36 36 -36 46 -28C36 -18 18 -18 0 -26z"
          />
          <path d="M0 -10V-70M0 -26L-34 -50M0 -26L36 -46" />
          <path className="art-paper" d="M-20 -14h40l-5 30h-30z" />
        </g>
      ))}
    </>
  );
}

function Trough({ x, y, width, height }: { x: number; y: number; width: number; height: number }) {
  return (
    <g className="set-line">
      <path
        className="set-steel"
        d={`M${x + 16} ${y + 14}h12v${height}h-12zM${x + width - 28} ${y + 14}h12v${height}h-12z`}
      />
      <path className="art-wood-dark" d={`M${x} ${y}h${width}v16h-${width}z`} />
    </g>
  );
}

function Lamp({ x, y, width }: { x: number; y: number; width: number }) {
  return (
    <g className="set-line">
      <path d={`M${x + 26} -10V${y}M${x + width - 26} -10V${y}`} />
      <path className="art-paper" d={`M${x} ${y}h${width}l-12 18h-${width - 24}z`} />
    </g>
  );
}

/** A storage hall with tables of plants under lamps, an open shutter, and steps at the far end. */
export const warehouse = defineSet("warehouse", {
  focus: { width: 640, y: 30 },
  places: {
    doorway: { x: 150, y: 424, scale: 0.58, facing: "end", form: "standing", depth: 30 },
    "rows-left": { x: 440, y: 410, scale: 0.86, facing: "end", form: "behind-furniture", depth: 20 },
    aisle: { x: 646, y: 466, scale: 0.68, facing: "start", form: "standing", depth: 45 },
    "rows-right": { x: 846, y: 410, scale: 0.86, facing: "start", form: "behind-furniture", depth: 20 },
    stairs: { x: 1086, y: 462, scale: 0.72, facing: "start", form: "seated", depth: 40 },
  },
  scenery: [
    {
      depth: 0,
      draw: () => (
        <>
          <Room baseline={268} />
          <g className="set-line">
            <path className="set-frame" d="M260 -5V268M500 -5V268M740 -5V268M980 -5V268M-5 60H1205" />
            <path
              className="set-frame"
              d="M260 60L380 8L500 60L620 8L740 60L860 8L980 60L1100 8L1205 54M260 60L140 8L-5 60"
            />
          </g>
        </>
      ),
    },
    {
      depth: 2,
      draw: () => (
        <g className="set-line">
          <path className="set-outside" d="M52 84h196v210H52z" />
          <path className="set-steel" d="M44 66h212v44H44z" />
          <path d="M44 80h212M44 95h212" />
          <path className="set-steel" d="M40 66h12v230H40zM248 66h12v230h-12z" />
          <path className="art-lit" d="M52 294h196l70 130H10z" />
        </g>
      ),
    },
    {
      depth: 10,
      draw: () => (
        <>
          <Lamp x={340} y={108} width={210} />
          <Lamp x={744} y={108} width={210} />
          <PlantRow x={366} y={306} count={4} scale={0.62} step={56} />
          <PlantRow x={770} y={306} count={4} scale={0.62} step={56} />
          <Trough x={334} y={314} width={236} height={40} />
          <Trough x={736} y={314} width={236} height={40} />
        </>
      ),
    },
    {
      depth: 25,
      draw: () => (
        <>
          <PlantRow x={330} y={396} count={4} scale={0.86} step={74} />
          <PlantRow x={740} y={396} count={4} scale={0.86} step={74} />
          <Trough x={286} y={408} width={310} height={70} />
          <Trough x={692} y={408} width={310} height={70} />
        </>
      ),
    },
    {
      depth: 28,
      draw: () => (
        <g className="set-line">
          <path className="set-steel" d="M1010 462V430H1052V394H1094V358H1136V322H1178V286H1210V462Z" />
          <path d="M1052 430h158M1094 394h116M1136 358h74" />
          <path className="set-rail" d="M1070 350L1204 236M1106 384V320M1166 330V268" />
        </g>
      ),
    },
    {
      depth: 34,
      when: "fire-hoses",
      draw: () => (
        <g>
          <ellipse className="art-lit" cx={540} cy={486} rx={150} ry={12} />
          <path
            className="hose-edge"
            d="M-10 452C80 424 150 462 260 466C360 470 420 488 520 482C640 474 700 494 860 486"
          />
          <path className="hose" d="M-10 452C80 424 150 462 260 466C360 470 420 488 520 482C640 474 700 494 860 486" />
          <path className="hose-edge" d="M-10 476C120 466 180 494 320 490C420 488 470 500 560 502" />
          <path className="hose" d="M-10 476C120 466 180 494 320 490C420 488 470 500 560 502" />
          <path className="art-ink" d="M858 478l34 -2v18l-34 -2z" />
        </g>
      ),
    },
  ],
});
