import { rememberEarlyInput } from '#ui/early-input.ts';

export const init = rememberEarlyInput;
