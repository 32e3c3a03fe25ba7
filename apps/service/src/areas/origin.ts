/** Where areas come from: from what a council brought in, or from the demonstration, which no rule rests on. */
export type Origin = 'council' | 'demonstration';
