import { css } from "lit";

export const mapStyle = css`
  .views { margin-block-start: 0.75rem; display: flex; flex-wrap: wrap; gap: 0.375rem; margin-block-end: 0.5rem; font-size: 0.875rem; }
  .views .count { color: var(--dim); font-variant-numeric: tabular-nums; }
  button[aria-pressed="true"] { background: var(--fg); color: var(--bg); border-color: var(--fg); }
  button[aria-pressed="true"]:hover { background: var(--fg); }
  button[aria-pressed="true"] .count { color: inherit; }
  svg { display: block; inline-size: 100%; block-size: auto; border-radius: 6px; font-size: 13px; }
  .sea { fill: color-mix(in srgb, var(--c-meeting) 9%, var(--bg)); }
  .land { fill: var(--land-color, color-mix(in srgb, var(--fg) 15%, var(--bg))); fill-rule: evenodd; }
  .inset { fill: none; stroke: var(--dim); }
  .title { fill: var(--dim); font-size: 12px; paint-order: stroke; stroke: var(--bg); stroke-width: 3px; }
  a { outline: none; cursor: pointer; }
  .reach { fill: transparent; }
  .place { fill: var(--fg); fill-opacity: 0.72; stroke: var(--bg); stroke-width: 1.25; }
  .area { fill: var(--fg); fill-opacity: 0.12; stroke: var(--fg); stroke-width: 1.5; }
  a:hover .place { fill-opacity: 1; }
  a:hover .area { fill-opacity: 0.3; }
  a:focus-visible :is(.place, .area) { stroke: var(--focus); stroke-width: 5; }
  text { fill: var(--fg); paint-order: stroke; stroke: color-mix(in srgb, var(--bg) 80%, transparent); stroke-width: 3px; stroke-linejoin: round; pointer-events: none; }
  tspan.count { fill: var(--dim); font-size: 12px; font-variant-numeric: tabular-nums; }
  .note { font-size: 0.875rem; color: var(--dim); margin: 0.5rem 0; }
  summary { cursor: pointer; font-size: 0.875rem; min-block-size: 1.5rem; }
  @media print { .views { display: none; } }
`;
