// Made by src/main/web/map/land.mjs from Natural Earth (public domain). Not to be edited.
import type { Panel } from "./panel";

export const VIEWS: Record<string, readonly Panel[]> = {
  japan: [
    { name: "tokyo", frame: [12, 12, 260, 214], center: [139.72, 35.5], scale: 12003.35, world: false },
    { name: "nansei", frame: [540, 428, 348, 200], center: [126.35, 26.2], scale: 2671.218, world: false },
    { name: "ogasawara", frame: [776, 240, 112, 176], center: [141.75, 25.7], scale: 2973.137, world: false },
    { name: "main", frame: [0, 0, 900, 640], center: [137.6, 37.6], scale: 2419.37, world: false },
  ],
  pacific: [
    { name: "hawaii", frame: [692, 12, 196, 120], center: [-157.6, 20.6], scale: 1734.33, world: false },
    { name: "main", frame: [0, 0, 900, 640], center: [136, 6], scale: 477.826, world: false },
  ],
  us: [
    { name: "washington", frame: [672, 452, 216, 176], center: [-77.15, 38.95], scale: 5292.838, world: false },
    { name: "hawaii", frame: [12, 484, 196, 144], center: [-157.6, 20.6], scale: 1734.33, world: false },
    { name: "alaska", frame: [12, 12, 168, 132], center: [-152.5, 63.2], scale: 428.132, world: false },
    { name: "main", frame: [0, 0, 900, 640], center: [-96, 38.6], scale: 1042.529, world: false },
  ],
  world: [
    { name: "main", frame: [0, 0, 900, 440], center: [150, 0], scale: 163.964, world: true },
  ],
};
