export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Which square of a picture shows: where its middle is, in pixels of the picture, and how near it is. */
export interface Framing {
  readonly x: number;
  readonly y: number;
  /** 1 shows as much as a square can. */
  readonly zoom: number;
}

/** A point or a way, in sides of the square; a point is seen from the middle. */
export interface Offset {
  readonly right: number;
  readonly down: number;
}

/** What somebody does to the picture. */
export interface Gesture {
  /** Where the picture is pushed. */
  readonly push?: Offset;
  /** How much nearer it comes. */
  readonly factor?: number;
  /** What stays where it is meanwhile. */
  readonly at?: Offset;
}

export const closest = 4;

const middle: Offset = { right: 0, down: 0 };

export const wholeOf = ({ width, height }: Size): Framing => ({ x: width / 2, y: height / 2, zoom: 1 });

/** In pixels of the picture. */
export const sideOf = ({ width, height }: Size, { zoom }: Pick<Framing, 'zoom'>) => Math.min(width, height) / zoom;

/** The square never leaves the picture. */
export function adjusted(size: Size, framing: Framing, { push = middle, factor = 1, at = middle }: Gesture): Framing {
  const zoom = within(1, framing.zoom * factor, closest);
  const side = sideOf(size, { zoom });
  const lost = sideOf(size, framing) - side;
  const x = framing.x + at.right * lost - push.right * side;
  const y = framing.y + at.down * lost - push.down * side;
  return {
    x: within(side / 2, x, size.width - side / 2),
    y: within(side / 2, y, size.height - side / 2),
    zoom,
  };
}

const within = (least: number, value: number, most: number) => Math.min(Math.max(value, least), most);
