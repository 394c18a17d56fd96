/** How the timeline looks; colors are the page's, if it sets them. */
import { css } from "lit";

/** The page's colors, under names of their own: a property can't be made from one of its own name. */
export const palette = css`
  :host {
    --c-meeting: var(--k-MEETING, #2688ff);
    --c-agreement: var(--k-AGREEMENT, #4a2191);
    --c-exercise: var(--k-EXERCISE, #c16f2d);
    --c-deployment: var(--k-DEPLOYMENT, #8f2f0a);
    --c-development: var(--k-DEVELOPMENT, #766492);
    --fg: var(--ink, CanvasText);
    --bg: var(--paper, Canvas);
    --dim: var(--soft, GrayText);
    --rule: var(--line, #ccc);
    --focus: var(--accent, Highlight);
    --ground: color-mix(in srgb, var(--fg) 3.5%, var(--bg));
    color: var(--fg);
    display: block;
    margin-block-end: 1.25rem;
  }
  .MEETING { --kind: var(--c-meeting); }
  .AGREEMENT { --kind: var(--c-agreement); }
  .EXERCISE { --kind: var(--c-exercise); }
  .DEPLOYMENT { --kind: var(--c-deployment); }
  .DEVELOPMENT { --kind: var(--c-development); }
  .dot { display: inline-block; inline-size: 0.6em; block-size: 0.6em; margin-inline-end: 0.5em; background: var(--kind); }
  button, input { font: inherit; color: inherit; background: var(--bg); border: 1px solid var(--line-strong, var(--dim)); border-radius: 0.4rem; }
  button { min-block-size: 2rem; min-inline-size: 2rem; padding: 0.1rem 0.6rem; cursor: pointer; }
  button:hover:not(:disabled) { background: var(--ground); }
  button:disabled { opacity: 0.45; cursor: default; }
  input { padding: 0.2rem 0.4rem; min-block-size: 2rem; box-sizing: border-box; }
  :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
`;

const frame = css`
  .controls { display: flex; flex-wrap: wrap; gap: 0.5rem 1.25rem; align-items: center; margin-block-end: 0.75rem; font-size: 0.875rem; }
  .controls .on-day { margin-inline-start: auto; }
  .controls input[type="number"] { inline-size: 5rem; }
  .controls.narrow .zoom { display: none; }
  .frame { position: relative; }
  .frame.slow::before {
    content: ""; position: absolute; inset-inline: 0; inset-block-start: -6px; block-size: 3px; border-radius: 2px;
    background: linear-gradient(90deg, transparent, var(--c-meeting), transparent) 0 0 / 40% 100% no-repeat;
    animation: run 1.1s linear infinite;
  }
  @keyframes run { from { background-position: -60% 0; } to { background-position: 160% 0; } }
  .failed, .loading { font-size: 0.875rem; margin: 0.5rem 0; }
  .failed { border-inline-start: 4px solid var(--c-deployment); padding: 0.4rem 0.75rem; background: var(--ground); }
  .not-drawn { font-size: 0.8125rem; color: var(--dim); margin: 0.35rem 0 0; }
  .not-drawn button { min-block-size: 1.6rem; padding: 0 0.5rem; margin-inline-start: 0.25rem; color: var(--fg); }
  .tip { position: absolute; block-size: 0; pointer-events: none; z-index: 2; display: flex; flex-direction: column; justify-content: flex-end; align-items: center; }
  .tip div {
    background: var(--fg); color: var(--bg); border-radius: 6px; padding: 0.4rem 0.65rem; font-size: 0.8125rem; line-height: 1.35;
    max-inline-size: 100%; box-sizing: border-box; box-shadow: 0 4px 14px rgb(0 0 0 / 0.22);
  }
  .tip .kind { opacity: 0.75; }
  .tip b { font-weight: 600; }
`;

const chart = css`
  svg.chart { display: block; overflow: visible; font-size: 12px; touch-action: pan-y; user-select: none; -webkit-user-select: none; }
  text { fill: var(--fg); }
  .stack, .bar, .shape.filled { fill: var(--kind); }
  .shape.hollow, .hollow { fill: var(--bg); stroke: var(--kind); stroke-width: 1.5; }
  .shape.hatched { stroke: var(--kind); stroke-width: 1.5; }
  .bar.month { fill-opacity: 0.55; stroke: var(--kind); stroke-width: 1.5; }
  .hatch { stroke: var(--kind); stroke-width: 2.4; }
  .blank { fill: var(--bg); }
  .base { stroke: var(--dim); }
  .tick { stroke: var(--dim); }
  .year { fill: var(--dim); text-anchor: middle; font-variant-numeric: tabular-nums; }
  .veil { fill: var(--bg); opacity: 0.72; }
  .surface { fill: transparent; cursor: crosshair; }
  .window { fill: color-mix(in srgb, var(--fg) 6%, transparent); cursor: grab; }
  .window:active { cursor: grabbing; }
  .thumb { cursor: ew-resize; outline: none; }
  .thumb line { stroke: var(--fg); stroke-width: 1.5; }
  .thumb .grip { fill: var(--bg); stroke: var(--fg); stroke-width: 1.5; }
  .thumb .ridges { stroke: var(--fg); }
  .thumb:hover .grip { fill: var(--ground); }
  .thumb:focus-visible .grip { stroke: var(--focus); stroke-width: 4; }
  .reach { fill: transparent; }
  .funnel { fill: color-mix(in srgb, var(--fg) 4%, transparent); }
  .edge { fill: none; stroke: var(--dim); stroke-width: 1; }
  .grid { stroke: var(--rule); }
  .grid.major { stroke: color-mix(in srgb, var(--dim) 45%, var(--rule)); }
  .axis text { fill: var(--dim); text-anchor: middle; font-variant-numeric: tabular-nums; }
  .axis text.major { fill: var(--fg); font-weight: 600; }
  .axis.said text { opacity: 0; }
  .ground { fill: transparent; cursor: grab; }
  .ground:active { cursor: grabbing; }
  .name { font-weight: 600; }
  .credit, .hint, .none { fill: var(--dim); }
  .credit { text-anchor: end; }
  .credit, .hint { font-size: 11px; }
  line.most { stroke: var(--rule); }
  text.most { fill: var(--dim); text-anchor: end; font-size: 11px; }
  .none { text-anchor: middle; paint-order: stroke; stroke: var(--bg); stroke-width: 6px; }
  a { cursor: pointer; outline: none; }
  a text { paint-order: stroke; stroke: var(--bg); stroke-width: 3px; stroke-linejoin: round; }
  a.more text { text-anchor: middle; font-size: 11px; font-weight: 600; fill: var(--dim); font-variant-numeric: tabular-nums; }
  a.more:hover .reach { fill: color-mix(in srgb, var(--fg) 10%, transparent); }
  a:hover text { text-decoration: underline; }
  a:hover .bar, a:hover .shape { stroke: var(--fg); stroke-width: 1.5; }
  a:focus-visible .bar, a:focus-visible .shape, a:focus-visible .hollow { stroke: var(--focus); stroke-width: 4; paint-order: stroke; }
  a:focus-visible .reach { stroke: var(--focus); stroke-width: 2; }
  .CANCELLED .bar, .CANCELLED .shape, .POSTPONED .bar, .POSTPONED .shape { fill-opacity: 0.25; stroke: var(--kind); stroke-width: 1.5; stroke-dasharray: 2.5 2; }
  .ANNOUNCED .bar, .ANNOUNCED .shape { fill-opacity: 0.25; stroke: var(--kind); stroke-width: 1.5; }
  .CANCELLED text { text-decoration: line-through; }
  .as-of line { stroke: var(--dim); stroke-dasharray: 3 3; }
  .as-of rect { fill: color-mix(in srgb, var(--dim) 14%, transparent); }
  .on-day line { stroke: var(--fg); stroke-width: 1.5; }
  .on-day rect { fill: var(--fg); }
  .on-day text { fill: var(--bg); }
  @media (forced-colors: active) {
    .stack, .bar, .shape.filled { fill: CanvasText; }
    .veil { fill: Canvas; }
  }
  @media print {
    .controls, .thumb, .tip, .hint, .not-drawn button, .loading, .frame.slow::before { display: none; }
    svg.chart { width: 100%; height: auto; }
    .frame, .not-drawn { break-inside: avoid; }
    .stack.MEETING, .bar.MEETING { fill: url(#hatch-MEETING); }
    .stack.AGREEMENT, .bar.AGREEMENT { fill: url(#hatch-AGREEMENT); }
    .stack.EXERCISE, .bar.EXERCISE { fill: url(#hatch-EXERCISE); }
    .stack.DEPLOYMENT, .bar.DEPLOYMENT { fill: url(#hatch-DEPLOYMENT); }
    .stack.DEVELOPMENT, .bar.DEVELOPMENT { fill: url(#hatch-DEVELOPMENT); }
    .stack, .bar { stroke: var(--kind); stroke-width: 0.75; }
  }
`;

export const styles = [palette, frame, chart];
