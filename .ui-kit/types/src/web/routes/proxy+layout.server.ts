// @ts-nocheck
import type { LayoutServerLoad } from './$types';

export const load = ({ locals }: Parameters<LayoutServerLoad>[0]) => ({ lang: locals.lang, theme: locals.theme });
