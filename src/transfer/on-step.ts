/** Hears how many more nodes are done. */
export type OnStep = (nodes: number) => void;
