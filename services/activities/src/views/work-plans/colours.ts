/** `green`: done or on track; `yellow`: late; `red`: overdue; `grey`: not started, or given up. */
export const colours = ['green', 'yellow', 'red', 'grey'] as const;
export type Colour = (typeof colours)[number];
