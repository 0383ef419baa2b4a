import type { ReactNode } from "react";

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The wall down to `baseline`, and the hatched floor under it. */
export function Room({ baseline }: { baseline: number }) {
  return (
    <g className="set-line">
      <rect className="art-wall" x={-10} y={-10} width={1220} height={baseline + 10} />
      <rect className="art-floor" x={-10} y={baseline} width={1220} height={520 - baseline} />
      <rect
        className="floor-hatch"
        x={-10}
        y={baseline}
        width={1220}
        height={520 - baseline}
        fill="url(#floor-hatch)"
      />
    </g>
  );
}

/** A row of equal frames: wall panels, cupboard doors, the front of a bench. */
export function Frames({ x, y, width, height, count, gap }: Box & { count: number; gap: number }) {
  const each = (width - gap * (count - 1)) / count;
  const right = each.toFixed(0);
  let d = "";
  for (let order = 0; order < count; order++) {
    d += `M${(x + order * (each + gap)).toFixed(0)} ${y}h${right}v${height}h-${right}z`;
  }
  return <path className="set-frame" d={d} />;
}

/** A wooden front with a thick top that people sit or stand behind. */
export function Counter({ x, y, width, height, panels = 0 }: Box & { panels?: number }) {
  return (
    <g className="set-line">
      <rect className="art-wood" x={x} y={y + 14} width={width} height={height - 14} />
      {panels > 0 && <Frames x={x + 22} y={y + 32} width={width - 44} height={height - 54} count={panels} gap={18} />}
      <rect className="art-wood-dark" x={x - 14} y={y} width={width + 28} height={16} />
    </g>
  );
}

/** A table on two pairs of legs, its top at `y`. */
export function Table({ x, y, width, height }: Box) {
  return (
    <g className="set-line">
      <path
        className="art-wood"
        d={`M${x + 18} ${y + 14}h16l-6 ${height - 14}h-10zM${x + width - 34} ${y + 14}h16v${height - 14}h-10z`}
      />
      <rect className="art-wood-dark" x={x} y={y} width={width} height={16} rx={3} />
    </g>
  );
}

/** The chair of somebody seated at this spot, looking `facing`; drawn behind the person. */
export function Chair({ x, y, scale, facing }: { x: number; y: number; scale: number; facing: "start" | "end" }) {
  const turned = facing === "start" ? -scale : scale;
  return (
    <g className="set-line" transform={`translate(${x} ${y}) scale(${turned} ${scale})`}>
      <path className="art-wood" d="M-92 -236L-78 -238L-66 -100L-80 -96Z" />
      <path className="art-wood" d="M-80 -96h14l-6 98h-12zM6 -96h14l6 98h-12z" />
      <path className="art-wood-dark" d="M-84 -106h116a6 6 0 0 1 6 6v4a6 6 0 0 1 -6 6h-114z" />
    </g>
  );
}

/** A door in its frame, standing on the floor line at `y + height`. */
export function Door({ x, y, width, height, pane = false }: Box & { pane?: boolean }) {
  return (
    <g className="set-line">
      <rect className="art-wood-dark" x={x - 10} y={y - 10} width={width + 20} height={height + 10} />
      <rect className="art-wood" x={x} y={y} width={width} height={height} />
      {pane ? (
        <rect className="art-paper" x={x + width * 0.28} y={y + 28} width={width * 0.44} height={height * 0.28} />
      ) : (
        <Frames x={x + 14} y={y + 18} width={width - 28} height={height * 0.38} count={1} gap={0} />
      )}
      <Frames x={x + 14} y={y + height * 0.54} width={width - 28} height={height * 0.36} count={1} gap={0} />
      <circle className="art-paper" cx={x + width - 14} cy={y + height * 0.49} r={5} />
    </g>
  );
}

/** A window with a crossbar; `view` is what is seen through it, children are the curtains. */
export function Pane({ x, y, width, height, view, children }: Box & { view?: ReactNode; children?: ReactNode }) {
  return (
    <g className="set-line">
      <rect className="art-paper" x={x} y={y} width={width} height={height} />
      {view}
      <path d={`M${x + width / 2} ${y}v${height}M${x} ${y + height * 0.42}h${width}`} />
      <rect className="art-wood" x={x - 10} y={y + height} width={width + 20} height={12} />
      {children}
    </g>
  );
}

/** Two curtains drawn aside from a window of this size. */
export function Curtains({ x, y, width, height }: Box) {
  const right = x + width;
  return (
    <g className="set-line">
      <path
        className="art-cloth"
        d={`M${x - 22} ${y - 10}h${width * 0.26}q-4 ${height * 0.6} -${width * 0.16} ${height + 26}h-${width * 0.1}z`}
      />
      <path
        className="art-cloth"
        d={`M${right + 22} ${y - 10}h-${width * 0.26}q4 ${height * 0.6} ${width * 0.16} ${height + 26}h${width * 0.1}z`}
      />
      <path d={`M${x - 32} ${y - 12}h${width + 64}`} />
    </g>
  );
}

/** The dark glass of a video screen; the person on it is drawn before its frame. */
export function ScreenGlass({ x, y, width, height }: Box) {
  return <rect className="art-screen" x={x} y={y} width={width} height={height} />;
}

/** The frame of a video screen, on a wheeled stand when it has one. */
export function ScreenFrame({ x, y, width, height, stand }: Box & { stand?: number | undefined }) {
  const middle = x + width / 2;
  return (
    <g className="set-line">
      {stand !== undefined && (
        <path
          className="art-ink"
          d={`M${middle - 5} ${y + height}h10v${stand - y - height - 6}h46a5 5 0 0 1 0 10h-102a5 5 0 0 1 0 -10h46z`}
        />
      )}
      <rect className="set-bezel" x={x} y={y} width={width} height={height} rx={8} />
      <circle className="art-ink" cx={middle} cy={y - 10} r={6} />
    </g>
  );
}

/** A potted plant with broad leaves, standing at `x`, `y`. */
export function PottedPlant({ x, y, scale = 1 }: { x: number; y: number; scale?: number }) {
  return (
    <g className="set-line" transform={`translate(${x} ${y}) scale(${scale})`}>
      <path
        className="art-cloth"
        d="M0 -50C-10 -90 -46 -104 -58 -98C-56 -74 -36 -54 0 -50C-20 -90 -18 -132 0 -150C18 -132 22 -90 0 -50C10 -90 44 -104 58 -96C54 -72 34 -54 0 -50z"
      />
      <path d="M0 -50V-128M0 -52L-40 -86M0 -52L40 -84" />
      <path className="art-wood" d="M-26 -54h52l-7 54h-38z" />
    </g>
  );
}

/** A few sheets of paper lying on a top whose edge is at `y`. */
export function Papers({ x, y }: { x: number; y: number }) {
  return (
    <g className="set-line">
      <path className="art-paper" d={`M${x} ${y}l10 -8h54l8 8zM${x + 84} ${y}v-12h30v12z`} />
    </g>
  );
}

/** A round clock on the wall. */
export function Clock({ x, y }: { x: number; y: number }) {
  return (
    <g className="set-line">
      <circle className="art-paper" cx={x} cy={y} r={36} />
      <path d={`M${x} ${y}v-24M${x} ${y}l16 8`} />
    </g>
  );
}

/** A sheet with lines of writing that nobody can read: a notice, a list, a document. */
export function Sheet({ x, y, width, height }: Box) {
  const inset = Math.round(width * 0.15);
  const line = width - 2 * inset;
  let d = "";
  for (let at = 20; at < height - 8; at += 15)
    d += `M${x + inset} ${y + at}h${at + 15 < height - 8 ? line : line * 0.6}`;
  return (
    <g className="set-line">
      <rect className="art-paper" x={x} y={y} width={width} height={height} />
      <path className="set-frame" d={d} />
    </g>
  );
}

const spines = [
  { width: 20, height: 62, cloth: false },
  { width: 16, height: 56, cloth: true },
  { width: 22, height: 66, cloth: false },
  { width: 24, height: 58, cloth: true },
  { width: 18, height: 64, cloth: true },
  { width: 20, height: 54, cloth: false },
  { width: 26, height: 60, cloth: false },
];

/** Books standing on a board at `y`, as many as fit; `start` varies the row. */
export function Books({ x, y, width, start = 0 }: { x: number; y: number; width: number; start?: number }) {
  let paper = "";
  let cloth = "";
  let left = x;
  for (let order = start; ; order++) {
    const spine = spines[order % spines.length];
    if (!spine || left + spine.width > x + width) break;
    const book = `M${left} ${y}v-${spine.height}h${spine.width}v${spine.height}z`;
    if (spine.cloth) cloth += book;
    else paper += book;
    left += spine.width + (order % 5 === 4 ? 12 : 0);
  }
  return (
    <g className="set-line">
      <path className="art-paper" d={paper} />
      <path className="art-cloth" d={cloth} />
    </g>
  );
}

/** An open bookcase standing at `y + height`, its boards 84 apart. */
export function Bookcase({ x, y, width, height }: Box) {
  const boards = Array.from({ length: Math.floor(height / 84) }, (_, order) => y + 84 * (order + 1));
  return (
    <>
      <g className="set-line">
        <rect className="art-wood" x={x} y={y} width={width} height={height} />
        <path
          className="art-wood-dark"
          d={boards.map((board) => `M${x} ${board - 12}h${width}v12h-${width}z`).join("")}
        />
      </g>
      {boards.map((board, order) => (
        <Books key={board} x={x + 12} y={board - 12} width={width - 24} start={order * 3} />
      ))}
    </>
  );
}

/** A computer on a counter whose edge is at `y`, seen from behind the person who uses it. */
export function DeskScreen({ x, y, facing }: { x: number; y: number; facing: "start" | "end" }) {
  return (
    <g className="set-line" transform={`translate(${x} ${y}) scale(${facing === "end" ? -1 : 1} 1)`}>
      <path className="set-steel" d="M-44 0l-10 -74h92l6 74z" />
      <path className="art-paper" d="M-42 -66h70l5 58h-68z" />
    </g>
  );
}

/** A mug on a top whose edge is at `y`, its handle on the side away from `facing`. */
export function Mug({ x, y, facing }: { x: number; y: number; facing: "start" | "end" }) {
  return (
    <g className="set-line" transform={`translate(${x} ${y}) scale(${facing === "end" ? -1 : 1} 1)`}>
      <path className="art-paper" d="M-12 0v-22h24v22zM12 -16q10 0 8 8t-8 6" />
    </g>
  );
}

/** A kettle on a top whose edge is at `y`. */
export function Kettle({ x, y }: { x: number; y: number }) {
  return (
    <g className="set-line">
      <path className="set-steel" d={`M${x - 26} ${y}l4 -30q22 -16 44 0l4 30zM${x + 23} ${y - 20}l20 -14`} />
      <path d={`M${x - 20} ${y - 34}q20 -30 40 0`} />
    </g>
  );
}

/** A stool on one foot that is fixed to the floor; drawn behind the person seated at this spot. */
export function FixedStool({ x, y, scale, facing }: { x: number; y: number; scale: number; facing: "start" | "end" }) {
  const turned = facing === "start" ? -scale : scale;
  return (
    <g className="set-line" transform={`translate(${x} ${y}) scale(${turned} ${scale})`}>
      <path className="set-steel" d="M-28 -90h16v84h-16zM-52 -8h64v10h-64z" />
      <rect className="art-wood-dark" x={-84} y={-106} width={128} height={16} rx={6} />
    </g>
  );
}

/** What a screen shows when the connection has gone: grey, and a scatter of dashes. */
export function LostPicture({ x, y, width, height }: Box) {
  let d = "";
  for (let row = 0; row * 11 < height - 16; row++) {
    const offset = (row * 17) % 29;
    d += `M${x + 8 + offset} ${y + 12 + row * 11}h${width - 16 - offset}`;
  }
  return (
    <g className="set-line">
      <rect className="set-steel" x={x} y={y} width={width} height={height} />
      <path className="set-frame" strokeDasharray="3 9 12 6 2 14 6 8" d={d} />
    </g>
  );
}
