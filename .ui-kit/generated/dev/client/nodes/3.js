import * as universal from "../../../../../src/web/routes/styleguide/+page.ts";
export { universal };
export { default as component } from "../../../../../src/web/routes/styleguide/+page.svelte";