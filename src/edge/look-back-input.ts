import { z } from 'zod';
import { concernFates } from '#domain/decision/look-back.ts';
import type { SignalId } from '#domain/id.ts';

/** As many open points as one form can bring. */
const mostConcerns = 200;

const form = z.object({
  again: z.enum(['yes', 'no', 'unsure'], { error: 'missing' }),
  happened: z.string().trim().max(10_000, 'too-long').default(''),
});

/** `again`, `happened`, and one `was:<signal>` for each open point. */
export function readLookBackForm(fields: Readonly<Record<string, string>>) {
  const parsed = form.safeParse(fields);
  if (!parsed.success) return parsed;
  const concerns = Object.entries(fields)
    .filter(([name]) => name.startsWith('was:'))
    .slice(0, mostConcerns)
    .flatMap(([name, value]) => {
      const was = concernFates.find((one) => one === value);
      return was ? [{ signalId: name.slice('was:'.length) as SignalId, was }] : [];
    });
  return { success: true, data: { ...parsed.data, concerns } } as const;
}
