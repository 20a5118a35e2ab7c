import { z } from 'zod';
import type { JsonObject } from '#domain/json.ts';

/** Schemas of what stands nested in JSON columns. */
export const nestedId = <I extends string>() => z.custom<I>((value) => typeof value === 'string');
export const nestedInstant = z.string().transform((text) => Temporal.Instant.from(text));
export const nestedTime = z.string().transform((text) => Temporal.PlainTime.from(text));
export const texts = z.array(z.string());
export const jsonObject: z.ZodType<JsonObject> = z.record(z.string(), z.json());
