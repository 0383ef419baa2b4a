import type { FigureLook, RobeName } from "../../core/scenario/figure-parts.ts";

/** Which parts of the clothes are dark: arms below the sleeve, and the legs. */
export interface Clothes {
  sleeve: "paper" | "ink";
  legs: "paper" | "ink";
}

/** Tells from a look which of our own drawings are dark, so that limbs match the body. */
export function clothesOf(look: FigureLook): Clothes {
  const dark = look.robe !== undefined || look.body === "rollneck" || look.body === "jumper";
  return {
    sleeve: dark ? "ink" : "paper",
    legs: look.robe !== undefined || look.body === "shirt" ? "ink" : "paper",
  };
}

/** The lower half of somebody on a chair, seen from the side they face. */
export function SeatedLegs({ clothes }: { clothes: Clothes }) {
  return (
    <g className="art-line">
      <path className="art-shoe" d="M470 905c-6 30-6 44-4 52h112c4-22-20-34-48-44z" />
      <path
        className={`art-${clothes.legs}`}
        d="M280 548C360 536 440 532 496 540C552 548 566 590 562 640C556 740 546 836 534 918L456 914C462 840 466 760 452 690Z"
      />
      <path className="art-shoe" d="M352 938c-6 28-6 40-4 47h124c4-24-24-36-54-44z" />
      <path
        className={`art-${clothes.legs}`}
        d="M66 552C52 610 66 690 140 702C210 712 290 706 344 700C352 770 350 870 342 946L424 948C446 860 466 760 470 672C472 604 432 574 376 564C280 548 160 560 66 552Z"
      />
    </g>
  );
}

/** The near arm of somebody seated, its hand resting on the knee. */
export function RestingArm({ clothes }: { clothes: Clothes }) {
  return (
    <g className="art-line">
      <path className="art-paper" d="M268 562c30-8 70-4 92 14c10 10 4 24-12 26c-26 6-58 8-84 6z" />
      <path d="M318 578c14 0 26 4 34 12" />
      <path
        className={`art-${clothes.sleeve}`}
        d="M64 440C36 500 40 572 88 596C140 620 220 618 276 612C284 594 284 574 276 556C226 560 176 556 138 536C126 506 128 470 130 446"
      />
      {clothes.sleeve === "ink" && (
        <path
          className="art-fold"
          d="M138 450C130 480 130 510 140 532C180 554 226 560 270 556M92 602C144 622 220 620 270 612"
        />
      )}
    </g>
  );
}

/** Both forearms raised, the hands holding the bowed head. */
export function HandsAtFace({ clothes }: { clothes: Clothes }) {
  const sleeve = `art-${clothes.sleeve}`;
  return (
    <g className="art-line">
      <path className={sleeve} d="M318 350C336 430 352 510 356 586C364 604 412 604 420 586C418 500 396 410 366 330Z" />
      <path
        className="art-paper"
        d="M312 352C300 320 296 282 302 246C306 230 322 232 322 248C324 236 340 234 342 250C346 238 360 242 360 256C372 282 374 316 366 340C350 356 330 362 312 352Z"
      />
      <path d="M322 248c0 14-2 26-4 38M342 250c0 14-2 26-4 38" />
      <path className={sleeve} d="M176 350C150 430 120 510 104 586C112 604 168 604 178 586C196 510 218 430 236 362Z" />
      <path
        className="art-paper"
        d="M172 348C166 312 172 276 190 246C200 232 214 238 210 254C220 240 236 244 232 260C244 250 256 258 252 272C256 304 250 340 238 364C214 374 188 368 172 348Z"
      />
      <path d="M210 254c-4 12-8 24-10 36M232 260c-4 12-6 24-8 34" />
    </g>
  );
}

/** The two white bands at counsel's throat. */
export function CounselBands() {
  return <path className="art-line art-paper" d="M196 262L246 268L262 348L226 352L222 296L206 350L172 342Z" />;
}

/** The broad facings of a judge's robe and its plain collar. */
export function BenchFacings() {
  return (
    <g className="art-line">
      <path className="art-cloth" d="M150 262L196 262L214 590L120 590Z" />
      <path className="art-cloth" d="M246 266L286 262L330 590L226 590Z" />
      <path className="art-paper" d="M192 258L250 264L234 318L210 318Z" />
    </g>
  );
}

/** A gown over somebody who stands, open at the front for counsel, with facings for the bench. */
export function StandingGown({ robe }: { robe: RobeName }) {
  return (
    <g className="art-line">
      <path
        className="art-ink"
        d="M176 250C120 262 70 292 56 360C40 450 20 620 6 760C36 790 74 796 104 786C92 930 74 1090 60 1240C180 1286 320 1288 426 1246C424 1090 414 940 402 792C430 796 458 786 476 764C470 620 446 450 420 356C404 300 350 264 290 256Z"
      />
      <path className="art-fold" d="M104 786C112 690 118 600 122 520M402 792C396 690 388 600 378 520" />
      {robe === "bench" ? (
        <>
          <path className="art-cloth" d="M176 250L222 256L224 1272L160 1266C176 900 190 560 150 262Z" />
          <path className="art-cloth" d="M262 258L290 256L318 1270L254 1274Z" />
          <path className="art-paper" d="M206 246L268 252L252 306L224 306Z" />
        </>
      ) : (
        <>
          <path className="art-fold" d="M236 300C230 620 226 940 230 1274" />
          <path className="art-paper" d="M212 248L262 252L280 330L244 334L238 288L224 332L190 326Z" />
        </>
      )}
    </g>
  );
}
