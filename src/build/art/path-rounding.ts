const tokenPattern = /[a-zA-Z]|-?\d*\.?\d+(?:e-?\d+)?/g;

/**
 * Rewrites an SVG path with relative whole numbers after moving and scaling it, about a third of its size.
 * Each point is rounded from its exact place, so errors do not add up along the path.
 */
export function roundPath(d: string, scale = 1, moveX = 0, moveY = 0): string {
  const tokens = d.match(tokenPattern) ?? [];
  const writer = new PathWriter();
  let at = 0;
  let command = "";
  let lastX = 0;
  let lastY = 0;
  const number = () => Number(tokens[at++]);
  const x = () => {
    lastX = number();
    return Math.round((lastX + moveX) * scale);
  };
  const y = () => {
    lastY = number();
    return Math.round((lastY + moveY) * scale);
  };
  const point = (): [number, number] => [x(), y()];
  while (at < tokens.length) {
    if (/[a-zA-Z]/.test(tokens[at] ?? "")) command = tokens[at++] ?? "";
    switch (command) {
      case "M":
        writer.move(point());
        command = "L";
        break;
      case "L":
        writer.line(point());
        break;
      case "H":
        writer.line([x(), writer.y]);
        break;
      case "V":
        writer.line([writer.x, y()]);
        break;
      case "C":
        writer.curve("c", [point(), point(), point()]);
        break;
      case "Q":
        writer.curve("q", [point(), point()]);
        break;
      case "Z":
      case "z":
        writer.close();
        break;
      default:
        throw new Error(`The path command "${command}" is not known to roundPath`);
    }
  }
  return writer.text;
}

class PathWriter {
  text = "";
  x = 0;
  y = 0;
  private startX = 0;
  private startY = 0;
  private last = "";

  move([x, y]: [number, number]) {
    if (this.text === "") this.write("M", [x, y]);
    else this.write("m", [x - this.x, y - this.y]);
    this.startX = x;
    this.startY = y;
    this.goTo(x, y);
  }

  line([x, y]: [number, number]) {
    const dx = x - this.x;
    const dy = y - this.y;
    if (dx === 0 && dy === 0) return;
    if (dx === 0) this.write("v", [dy]);
    else if (dy === 0) this.write("h", [dx]);
    else this.write("l", [dx, dy]);
    this.goTo(x, y);
  }

  curve(command: "c" | "q", points: [number, number][]) {
    const numbers = points.flatMap(([x, y]) => [x - this.x, y - this.y]);
    if (numbers.every((value) => value === 0)) return;
    this.write(command, numbers);
    const [x, y] = points.at(-1) ?? [this.x, this.y];
    this.goTo(x, y);
  }

  close() {
    this.text += "z";
    this.last = "z";
    this.goTo(this.startX, this.startY);
  }

  private goTo(x: number, y: number) {
    this.x = x;
    this.y = y;
  }

  private write(command: string, numbers: number[]) {
    let text = command === this.last ? "" : command;
    for (const value of numbers) {
      const joined = text === command && text.length === 1;
      text += joined || value < 0 ? String(value) : ` ${value}`;
    }
    this.text += text;
    // After a moveto, further pairs would be read as lines, so its letter is always repeated.
    this.last = command === "m" || command === "M" ? "" : command;
  }
}
