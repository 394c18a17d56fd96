/** The five kinds of event, in the order of lanes and stacks. */
export const KINDS = ["MEETING", "AGREEMENT", "EXERCISE", "DEPLOYMENT", "DEVELOPMENT"] as const;

export type Kind = (typeof KINDS)[number];
