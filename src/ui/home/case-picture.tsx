import styles from "./case-picture.module.css";

/** The picture of a case before it is played: an empty courtroom in the sketchbook's line. Nobody is in it yet. */
export function CasePicture() {
  return (
    <svg
      className={styles.picture}
      viewBox="0 0 480 300"
      aria-hidden
      focusable={false}
      preserveAspectRatio="xMidYMid slice"
    >
      <rect className={styles.wall} width="480" height="300" />
      <path className={styles.floor} d="M0 176h480v124H0z" />
      <g className={styles.panel}>
        {[20, 86, 152, 218, 284, 350, 416].map((x) => (
          <rect key={x} x={x} y="18" width="44" height="136" />
        ))}
        <path d="M0 176h480" />
      </g>
      <g className={styles.hatch}>
        {Array.from({ length: 22 }, (_, index) => (
          <path key={index} d={`M${index * 30 - 120} 300l124-124`} />
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
    </svg>
  );
}
