import { css } from "lit";

export const mapStyle = css`
  .views { display: flex; flex-wrap: wrap; gap: 0.375rem; margin-block-end: 0.5rem; font-size: 0.875rem; }
  .views .count { color: var(--soft); font-variant-numeric: tabular-nums; }
  button[aria-pressed="true"] { background: var(--text); color: var(--sheet); border-color: var(--text); }
  button[aria-pressed="true"]:hover { background: var(--text); }
  button[aria-pressed="true"] .count { color: inherit; }
  svg { display: block; inline-size: 100%; block-size: auto; border-radius: 6px; font: 13px system-ui, -apple-system, "Segoe UI", Roboto, "Hiragino Sans", "Noto Sans CJK JP", sans-serif; }
  .sea { fill: color-mix(in srgb, var(--c-meeting) 9%, var(--sheet)); }
  .land { fill: var(--land, color-mix(in srgb, var(--text) 15%, var(--sheet))); fill-rule: evenodd; }
  .inset { fill: none; stroke: var(--soft); }
  .title { fill: var(--soft); font-size: 12px; paint-order: stroke; stroke: var(--sheet); stroke-width: 3px; }
  a { outline: none; cursor: pointer; }
  .reach { fill: transparent; }
  .place { fill: var(--text); fill-opacity: 0.72; stroke: var(--sheet); stroke-width: 1.25; }
  a:hover .place { fill-opacity: 1; }
  a:focus-visible .place { stroke: var(--focus, #1a66d6); stroke-width: 5; }
  text { fill: var(--text); paint-order: stroke; stroke: color-mix(in srgb, var(--sheet) 80%, transparent); stroke-width: 3px; stroke-linejoin: round; pointer-events: none; }
  .place + .count { fill: var(--sheet); stroke: none; text-anchor: middle; font-size: 11.5px; font-variant-numeric: tabular-nums; }
  .note { font-size: 0.875rem; color: var(--soft); margin: 0.5rem 0; }
  summary { cursor: pointer; font-size: 0.875rem; min-block-size: 1.5rem; }
  @media print { .views { display: none; } }
`;
