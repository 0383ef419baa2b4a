import { Counter, Frames, LostPicture, Papers, Room, ScreenFrame, ScreenGlass } from "./pieces.tsx";
import { defineSet, type Place } from "./stage-set.ts";

const monitor = { x: 866, y: 66, width: 250, height: 168 };

const onTheBench = (x: number): Place => ({
  x,
  y: 194,
  scale: 0.64,
  facing: "end",
  form: "behind-furniture",
  depth: 10,
});
const onTheMonitor = (x: number): Place => ({
  x,
  y: 236,
  scale: 0.68,
  facing: "start",
  form: "behind-furniture",
  depth: 31,
  within: monitor,
});

/** A courtroom: the bench above, witness box on one side, dock on the other, counsel in front of us. */
export const courtroom = defineSet("courtroom", {
  focus: { width: 660, y: 20 },
  places: {
    bench: onTheBench(598),
    "bench-left": onTheBench(494),
    "bench-right": onTheBench(700),
    dock: { x: 112, y: 262, scale: 0.6, facing: "end", form: "behind-furniture", depth: 20 },
    witness: { x: 938, y: 272, scale: 0.6, facing: "start", form: "behind-furniture", depth: 20 },
    "witness-support": { x: 1052, y: 272, scale: 0.6, facing: "start", form: "behind-furniture", depth: 20 },
    defence: { x: 272, y: 402, scale: 0.72, facing: "end", form: "behind-furniture", depth: 40 },
    lectern: { x: 462, y: 402, scale: 0.78, facing: "end", form: "behind-furniture", depth: 40 },
    prosecution: { x: 664, y: 402, scale: 0.72, facing: "end", form: "behind-furniture", depth: 40 },
    "gallery-left": { x: 940, y: 446, scale: 0.66, facing: "start", form: "behind-furniture", depth: 50 },
    "gallery-right": { x: 1090, y: 446, scale: 0.66, facing: "start", form: "behind-furniture", depth: 50 },
  },
  placesWhen: {
    // Before the link itself: who was on the screen cannot be seen any more.
    "picture-lost": { witness: "empty", "witness-support": "empty" },
    "video-link": { witness: onTheMonitor(926), "witness-support": onTheMonitor(1060) },
    "gallery-closed": { "gallery-left": "empty", "gallery-right": "empty" },
  },
  robesOffWhen: "robes-off",
  scenery: [
    {
      depth: 0,
      draw: () => (
        <>
          <Room baseline={226} />
          <Frames x={24} y={20} width={1152} height={188} count={12} gap={24} />
        </>
      ),
    },
    { depth: 15, draw: () => <Counter x={422} y={192} width={352} height={128} panels={3} /> },
    { depth: 25, draw: () => <Counter x={20} y={260} width={184} height={110} panels={2} /> },
    { depth: 25, draw: () => <Counter x={858} y={270} width={268} height={96} panels={3} /> },
    {
      depth: 30,
      when: "screen",
      draw: () => (
        <g className="set-line rolled-in">
          <rect className="art-cloth" x={796} y={112} width={40} height={270} />
          <path d="M809 112v270M823 112v270" />
          <rect className="set-steel" x={836} y={98} width={12} height={294} />
          <path d="M816 394h52" />
        </g>
      ),
    },
    { depth: 30, when: "video-link", draw: () => <ScreenGlass {...monitor} /> },
    { depth: 30, when: "picture-lost", draw: () => <LostPicture {...monitor} /> },
    { depth: 32, when: "video-link", draw: () => <ScreenFrame {...monitor} stand={392} /> },
    {
      depth: 45,
      draw: () => (
        <>
          <Counter x={188} y={400} width={176} height={110} />
          <Counter x={572} y={400} width={206} height={110} />
          <Papers x={194} y={400} />
          <Papers x={584} y={400} />
          <g className="set-line">
            <path className="art-wood" d="M414 412h96l-8 100h-80z" />
            <path className="art-wood-dark" d="M398 396h128l6 18h-140z" />
          </g>
        </>
      ),
    },
    {
      depth: 55,
      draw: () => (
        <g className="set-line">
          <path className="art-wood" d="M858 456h352v60h-352z" />
          <path d="M880 462v60M920 462v60M960 462v60M1000 462v60M1040 462v60M1080 462v60M1120 462v60M1160 462v60" />
          <path className="art-wood-dark" d="M846 442h364v16h-364z" />
        </g>
      ),
    },
    {
      depth: 56,
      when: "gallery-closed",
      draw: () => (
        <g className="set-line">
          <path className="set-cord" d="M866 420Q940 476 1020 424Q1100 476 1184 420" />
          <path className="art-wood-dark" d="M860 400h12v44h-12zM1014 404h12v40h-12zM1178 400h12v44h-12z" />
        </g>
      ),
    },
  ],
});
