import styles from "./case-picture.module.css";

/** An empty courtroom. */
export function CourtPicture() {
  return (
    <>
      <Ground horizon={176} />
      <g className={styles.panel}>
        {[20, 86, 152, 218, 284, 350, 416].map((x) => (
          <rect key={x} x={x} y="18" width="44" height="136" />
        ))}
      </g>
      <path className={styles.chair} d="M214 92c0-22 9-34 26-34s26 12 26 34v30h-52z" />
      <path className={styles.top} d="M164 120h152v13H164z" />
      <path className={styles.desk} d="M172 133h136v74H172z" />
      <path className={styles.inset} d="M184 146h34v46h-34zM223 146h34v46h-34zM262 146h34v46h-34z" />
      <path className={styles.cloth} d="M330 86h30v138h-30z" />
      <path className={styles.post} d="M360 78h8v152h-8z" />
      <path className={styles.inset} d="M348 231h32" />
      <path className={styles.top} d="M386 166h94v11h-94z" />
      <path className={styles.desk} d="M392 177h88v54h-88z" />
      <path className={styles.top} d="M0 214h128v12H0z" />
      <path className={styles.desk} d="M0 226h120v74H0z" />
      <path className={styles.paper} d="M38 208l26-5 20 6-26 6z" />
      <path className={styles.top} d="M214 252h62v11h-62z" />
      <path className={styles.desk} d="M222 263h46v37h-46z" />
    </>
  );
}

/** A hall with a glass roof, lamps and rows of plants, and a door at its end. */
export function HallPicture() {
  return (
    <>
      <Ground horizon={188} />
      <path className={styles.glass} d="M0 84L240 22l240 62v22L240 48 0 106z" />
      <g className={styles.panel}>
        <path d="M0 188h480M0 106v82M60 90v98M120 75v113M180 60v128M300 60v128M360 75v113M420 90v98M480 106v82" />
        <path d="M60 68v22M120 53v22M180 38v22M240 22v26M300 38v22M360 53v22M420 68v22" />
      </g>
      <path className={styles.desk} d="M212 104h56v84h-56z" />
      <path className={styles.inset} d="M220 112h40v68h-40z" />
      <path className={styles.post} d="M200 140h14v7h-14z" />
      <path className={styles.chair} d="M205 146h9v13h-9z" />
      {[78, 368].map((x) => (
        <g key={x}>
          <path className={styles.inset} d={`M${x + 17} 74v34`} />
          <path className={styles.top} d={`M${x} 118l8-11h18l8 11z`} />
        </g>
      ))}
      {[
        [0, 218, 176],
        [304, 218, 176],
      ].map(([x = 0, y = 0, width = 0]) => (
        <Bed key={x} x={x} y={y} width={width} />
      ))}
    </>
  );
}

function Bed({ x, y, width }: { x: number; y: number; width: number }) {
  const plants = Array.from({ length: 5 }, (_, place) => x + 18 + place * 35);
  return (
    <g>
      {plants.map((at) => (
        <path
          key={at}
          className={styles.cloth}
          d={`M${at} ${y}c-3-22-15-28-17-36 12 0 16 8 18 14 0-12 4-20 9-24 4 8 2 18-1 25 5-6 10-9 16-9-2 10-15 14-17 30z`}
        />
      ))}
      <path className={styles.top} d={`M${x} ${y}h${width}v12h-${width}z`} />
      <path className={styles.desk} d={`M${x} ${y + 12}h${width}v70h-${width}z`} />
    </g>
  );
}

/** A quay with a fishing vessel alongside. */
export function QuayPicture() {
  return (
    <>
      <rect className={styles.wall} width="480" height="300" />
      <path className={styles.cloth} d="M-4 150h488v84H-4z" />
      <g className={styles.panel}>
        <path d="M0 128l52-16 44 12 66-22 60 20M392 124l48-14 40 12" />
        <path d="M14 172h46M84 196h58M30 216h40M404 176h48M432 204h34" />
      </g>
      <path className={styles.paper} d="M208 84h86v48h-86z" />
      <path className={styles.inset} d="M218 94h16v14h-16zM243 94h16v14h-16zM268 94h16v14h-16z" />
      <path className={styles.top} d="M200 76h102v9H200z" />
      <path className={styles.post} d="M352 34h5v100h-5zM247 40h5v36h-5z" />
      <path className={styles.inset} d="M354 36l62 88M354 36l-102 40M249 42l-88 84" />
      <path className={styles.desk} d="M112 126c52 12 230 12 306-8l-26 92H156z" />
      <path className={styles.top} d="M112 126c52 12 230 12 306-8l-3 13c-80 18-250 18-298 8z" />
      <path className={styles.inset} d="M132 170c70 10 190 10 270 0" />
      <path className={styles.floor} d="M0 226h480v74H0z" />
      <Hatch horizon={226} />
      <path className={styles.top} d="M0 222h480v10H0z" />
      <path className={styles.chair} d="M86 222v-18h-8v-9h32v9h-8v18z" />
      <path className={styles.inset} d="M108 200c30 12 36-2 52-18" />
      <path className={styles.desk} d="M372 240h74v44h-74z" />
      <path className={styles.inset} d="M372 255h74M372 269h74M397 240v44M421 240v44" />
    </>
  );
}

/** A quiet room: a window, a table, two chairs that face each other. */
export function RoomPicture() {
  return (
    <>
      <Ground horizon={190} />
      <path className={styles.glass} d="M176 34h128v98H176z" />
      <g className={styles.panel}>
        <path d="M240 34v98M176 82h128M0 190h480" />
        <rect x="44" y="52" width="70" height="54" />
      </g>
      <path className={styles.top} d="M166 132h148v9H166z" />
      <path className={styles.cloth} d="M158 28h20v104c-8-6-14-30-20-104zM322 28h-20v104c8-6 14-30 20-104z" />
      <Chair />
      <g transform="translate(480 0) scale(-1 1)">
        <Chair />
      </g>
      <path className={styles.top} d="M178 196h124v11H178z" />
      <path className={styles.desk} d="M188 207h12v66h-12zM280 207h12v66h-12z" />
      <path className={styles.paper} d="M214 192l24-5 18 5-24 6zM266 176h11v20h-11z" />
    </>
  );
}

function Chair() {
  return (
    <>
      <path className={styles.cloth} d="M76 130c0-8 5-12 12-12s11 5 12 12l6 84H84z" />
      <path className={styles.top} d="M82 214h66v11H82z" />
      <path className={styles.desk} d="M86 225h9v58h-9zM134 225h9v58h-9z" />
    </>
  );
}

function Ground({ horizon }: { horizon: number }) {
  return (
    <>
      <rect className={styles.wall} width="480" height="300" />
      <path className={styles.floor} d={`M0 ${horizon}h480v${300 - horizon}H0z`} />
      <path className={styles.panel} d={`M0 ${horizon}h480`} />
      <Hatch horizon={horizon} />
    </>
  );
}

function Hatch({ horizon }: { horizon: number }) {
  const rise = 300 - horizon;
  return (
    <g className={styles.hatch}>
      {Array.from({ length: 22 }, (_, place) => (
        <path key={place} d={`M${place * 30 - 120} 300l${rise}-${rise}`} />
      ))}
    </g>
  );
}
