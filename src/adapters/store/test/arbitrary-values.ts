import fc from 'fast-check';

export const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
export const of = <const T>(values: readonly T[]) => fc.constantFrom(...values);
/** Any text that both databases can hold; also what SQL, LIKE, FTS and JSON would stumble over. */
export const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }).map((one) => one.replaceAll('\0', '').toWellFormed()),
  fc.constantFrom(
    '',
    ' ',
    '\r\n',
    `'; drop table "owner"; --`,
    '%_\\',
    '{"a":1}',
    'NULL',
    'Ünïcödé ß 試験 🙂',
    '\u202e',
  ),
);
export const instant = fc
  .integer({ min: 0, max: 4_102_444_799_999 })
  .map((milliseconds) => Temporal.Instant.fromEpochMilliseconds(milliseconds));
export const day = instant.map((at) => at.toZonedDateTimeISO('UTC').toPlainDate());
/** Also in the hours that a clock change skips or repeats. */
export const appointment = fc
  .tuple(
    instant,
    of(['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'UTC', 'Pacific/Chatham', 'Africa/Casablanca']),
  )
  .map(([at, zone]) => at.toZonedDateTimeISO(zone));
/** Without a `__proto__` of its own: reading drops it on purpose. */
export const facts = fc
  .dictionary(text, fc.jsonValue({ maxDepth: 2 }), { maxKeys: 4 })
  .map((one) => JSON.stringify(one))
  .filter((one) => !one.includes('__proto__'))
  .map((one) => JSON.parse(one) as Record<string, never>);
export const number = fc.integer({ min: -2_000_000_000, max: 2_000_000_000 });
export const real = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0 || 0);
export const flag = fc.boolean();
export const offer = of([-2, -1, 0, 1, 2]);
export const kept = { createdAt: instant, changedAt: instant, removedAt: fc.constant(null) };
