/** How the timeline looks; colors are the page's, if it sets them. */
import { css } from "lit";

/** Colors for light and dark: marks contrast at least 3.4 on white and 4.1 on the dark paper. */
export const palette = css`
  :host {
    --c-meeting: var(--meeting, #2688ff);
    --c-agreement: var(--agreement, #4a2191);
    --c-exercise: var(--exercise, #c16f2d);
    --c-deployment: var(--deployment, #8f2f0a);
    --c-development: var(--development, #766492);
    --text: var(--ink, #14171a);
    --soft: var(--muted, #5a636b);
    --line: var(--rule, #d9dde1);
    --sheet: var(--paper, #fff);
    --ground: color-mix(in srgb, var(--text) 3.5%, var(--sheet));
    color: var(--text);
    display: block;
  }
  .MEETING { --kind: var(--c-meeting); }
  .AGREEMENT { --kind: var(--c-agreement); }
  .EXERCISE { --kind: var(--c-exercise); }
  .DEPLOYMENT { --kind: var(--c-deployment); }
  .DEVELOPMENT { --kind: var(--c-development); }
  .dot { display: inline-block; inline-size: 0.6em; block-size: 0.6em; margin-inline-end: 0.5em; background: var(--kind); }
  button, input { font: inherit; color: inherit; background: var(--sheet); border: 1px solid var(--soft); border-radius: 4px; }
  button { min-block-size: 2rem; min-inline-size: 2rem; padding: 0.1rem 0.6rem; cursor: pointer; }
  button:hover:not(:disabled) { background: var(--ground); }
  button:disabled { opacity: 0.45; cursor: default; }
  input { padding: 0.2rem 0.4rem; min-block-size: 2rem; box-sizing: border-box; }
  :focus-visible { outline: 3px solid var(--focus, #1a66d6); outline-offset: 2px; }
  @media (prefers-color-scheme: dark) {
    :host {
      --c-meeting: var(--meeting, #a2e6f2);
      --c-agreement: var(--agreement, #9b57f0);
      --c-exercise: var(--exercise, #e5b726);
      --c-deployment: var(--deployment, #c45c0f);
      --c-development: var(--development, #3ab0b3);
      --text: var(--ink, #eef1f3);
      --soft: var(--muted, #a7b0b8);
      --line: var(--rule, #343a40);
      --sheet: var(--paper, #14171a);
    }
  }
`;

const frame = css`
  .controls { display: flex; flex-wrap: wrap; gap: 0.5rem 1.25rem; align-items: center; margin-block-end: 0.75rem; font-size: 0.875rem; }
  .controls .on-day { margin-inline-start: auto; }
  .controls input[type="number"] { inline-size: 5rem; }
  .frame { position: relative; }
  .frame.slow::before {
    content: ""; position: absolute; inset-inline: 0; inset-block-start: -6px; block-size: 3px; border-radius: 2px;
    background: linear-gradient(90deg, transparent, var(--c-meeting), transparent) 0 0 / 40% 100% no-repeat;
    animation: run 1.1s linear infinite;
  }
  @keyframes run { from { background-position: -60% 0; } to { background-position: 160% 0; } }
  .failed, .loading { font-size: 0.875rem; margin: 0.5rem 0; }
  .failed { border-inline-start: 4px solid var(--c-deployment); padding: 0.4rem 0.75rem; background: var(--ground); }
  .tip { position: absolute; block-size: 0; pointer-events: none; z-index: 2; display: flex; flex-direction: column; justify-content: flex-end; align-items: center; }
  .tip div {
    background: var(--text); color: var(--sheet); border-radius: 6px; padding: 0.4rem 0.65rem; font-size: 0.8125rem; line-height: 1.35;
    max-inline-size: 100%; box-sizing: border-box; box-shadow: 0 4px 14px rgb(0 0 0 / 0.22);
  }
  .tip .kind { opacity: 0.75; }
  .tip b { font-weight: 600; }
`;

const chart = css`
  svg.chart { display: block; overflow: visible; font: 12px system-ui, -apple-system, "Segoe UI", Roboto, "Hiragino Sans", "Noto Sans CJK JP", sans-serif; touch-action: pan-y; user-select: none; -webkit-user-select: none; }
  text { fill: var(--text); }
  .stack, .bar, .shape.filled { fill: var(--kind); }
  .shape.hollow, .hollow { fill: var(--sheet); stroke: var(--kind); stroke-width: 1.5; }
  .shape.hatched { stroke: var(--kind); stroke-width: 1.5; }
  .bar.month { fill-opacity: 0.55; stroke: var(--kind); stroke-width: 1.5; }
  .hatch { stroke: var(--kind); stroke-width: 2.4; }
  .blank { fill: var(--sheet); }
  .base { stroke: var(--soft); }
  .tick { stroke: var(--soft); }
  .year { fill: var(--soft); text-anchor: middle; font-variant-numeric: tabular-nums; }
  .veil { fill: var(--sheet); opacity: 0.72; }
  .surface { fill: transparent; cursor: crosshair; }
  .window { fill: color-mix(in srgb, var(--text) 6%, transparent); cursor: grab; }
  .window:active { cursor: grabbing; }
  .thumb { cursor: ew-resize; outline: none; }
  .thumb line { stroke: var(--text); stroke-width: 1.5; }
  .thumb .grip { fill: var(--sheet); stroke: var(--text); stroke-width: 1.5; }
  .thumb .ridges { stroke: var(--text); }
  .thumb:hover .grip { fill: var(--ground); }
  .thumb:focus-visible .grip { stroke: var(--focus, #1a66d6); stroke-width: 4; }
  .reach { fill: transparent; }
  .funnel { fill: color-mix(in srgb, var(--text) 4%, transparent); }
  .edge { fill: none; stroke: var(--soft); stroke-width: 1; }
  .grid { stroke: var(--line); }
  .grid.major { stroke: color-mix(in srgb, var(--soft) 45%, var(--line)); }
  .axis text { fill: var(--soft); text-anchor: middle; font-variant-numeric: tabular-nums; }
  .axis text.major { fill: var(--text); font-weight: 600; }
  .axis text { transition: opacity 0.2s; }
  .axis.said text { opacity: 0; }
  .ground { fill: transparent; cursor: grab; }
  .ground:active { cursor: grabbing; }
  .name { font-weight: 600; }
  .hidden, .credit, .none { fill: var(--soft); }
  .credit { text-anchor: end; font-size: 11px; }
  .none { text-anchor: middle; }
  a { cursor: pointer; outline: none; }
  a text { paint-order: stroke; stroke: var(--sheet); stroke-width: 3px; stroke-linejoin: round; }
  a:hover text { text-decoration: underline; }
  a:hover .bar, a:hover .shape { stroke: var(--text); stroke-width: 1.5; }
  a:focus-visible .bar, a:focus-visible .shape, a:focus-visible .hollow { stroke: var(--focus, #1a66d6); stroke-width: 4; paint-order: stroke; }
  a:focus-visible .reach { stroke: var(--focus, #1a66d6); stroke-width: 2; }
  .CANCELLED .bar, .CANCELLED .shape, .POSTPONED .bar, .POSTPONED .shape { fill-opacity: 0.25; stroke: var(--kind); stroke-width: 1.5; stroke-dasharray: 2.5 2; }
  .ANNOUNCED .bar, .ANNOUNCED .shape { fill-opacity: 0.25; stroke: var(--kind); stroke-width: 1.5; }
  .CANCELLED text { text-decoration: line-through; }
  .as-of line { stroke: var(--soft); stroke-dasharray: 3 3; }
  .as-of rect { fill: color-mix(in srgb, var(--soft) 14%, transparent); }
  .as-of text { fill: var(--soft); font-size: 11px; }
  .on-day line { stroke: var(--text); stroke-width: 1.5; }
  .on-day rect { fill: var(--text); }
  .on-day text { fill: var(--sheet); }
  @media (forced-colors: active) {
    .stack, .bar, .shape.filled { fill: CanvasText; }
    .veil { fill: Canvas; }
  }
  @media print {
    .controls, .thumb, .tip { display: none; }
    .stack.MEETING, .bar.MEETING { fill: url(#hatch-MEETING); }
    .stack.AGREEMENT, .bar.AGREEMENT { fill: url(#hatch-AGREEMENT); }
    .stack.EXERCISE, .bar.EXERCISE { fill: url(#hatch-EXERCISE); }
    .stack.DEPLOYMENT, .bar.DEPLOYMENT { fill: url(#hatch-DEPLOYMENT); }
    .stack.DEVELOPMENT, .bar.DEVELOPMENT { fill: url(#hatch-DEVELOPMENT); }
    .stack, .bar { stroke: var(--kind); stroke-width: 0.75; }
  }
`;

export const styles = [palette, frame, chart];
