/** One of the nine steps: its address, and whether it was visited. In the order of DESIGN section 3. */
export type Step = { readonly href: string; readonly done: boolean };
