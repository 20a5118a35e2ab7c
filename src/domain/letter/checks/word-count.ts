const word = /[\p{L}\p{N}]+(?:['’.@&/:-][\p{L}\p{N}]+)*/gu;

/** Words as a person counts them: `month-end`, `10:30` and `don't` are one each. */
export const wordsIn = (text: string): string[] => text.match(word) ?? [];
