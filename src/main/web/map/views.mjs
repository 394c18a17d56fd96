// What the map shows: views, each of one or more panels. A panel is a rectangle of the drawing and the part of the earth in it.
//
// `frame` is x, y, width and height in the drawing, which is as large as the last panel. `center` is the point in the frame's middle, `km` the width that the
// frame covers (the world: the whole width). Insets come before the main panel: a place belongs to the first panel that holds it.

export const VIEWS = {
  japan: [
    { name: "tokyo", frame: [12, 12, 260, 214], center: [139.72, 35.5], km: 138 },
    { name: "nansei", frame: [540, 428, 348, 200], center: [126.35, 26.2], km: 830 },
    { name: "ogasawara", frame: [776, 240, 112, 176], center: [141.75, 25.7], km: 240 },
    { name: "main", frame: [0, 0, 900, 640], center: [137.6, 37.6], km: 2370 },
  ],
  pacific: [
    { name: "hawaii", frame: [692, 12, 196, 120], center: [-157.6, 20.6], km: 720 },
    { name: "main", frame: [0, 0, 900, 640], center: [136, 6], km: 12000 },
  ],
  us: [
    { name: "washington", frame: [672, 452, 216, 176], center: [-77.15, 38.95], km: 260 },
    { name: "hawaii", frame: [12, 484, 196, 144], center: [-157.6, 20.6], km: 720 },
    { name: "alaska", frame: [12, 12, 168, 132], center: [-152.5, 63.2], km: 2500 },
    { name: "main", frame: [0, 0, 900, 640], center: [-96, 38.6], km: 5500 },
  ],
  world: [{ name: "main", frame: [0, 0, 900, 440], center: [150, 0], world: true }],
};
