import { expect, test } from 'vitest';
import type { DoubtId, PersonId } from '#domain/id.ts';
import { newPerson } from '#domain/people/new-person.ts';
import { composeLetterChecks } from '../compose/letter-checks.server.ts';
import { beginDoubt } from './begin-doubt.ts';
import { checkStoredLetter } from './check-stored-letter.ts';
import { noteSignal } from './note-signal.ts';
import { planQuestion } from './plan-question.ts';
import { memoryUse } from './test/memory-use.ts';
import { writeQuestionLetter } from './write-question-letter.ts';

async function concerned() {
  const use = await memoryUse();
  const about = { company: 'Stadtwerke Lindenau', role: 'Projektingenieurin', origin: null };
  const begun = await beginDoubt(use, { text: 'Ich war nur noch müde.', since: null, about, next: null });
  if (!begun.ok) throw new Error(begun.error.kind);
  const { id, applicationId } = begun.value;
  const person = newPerson(
    'p' as PersonId,
    {
      givenName: 'Tobias',
      familyName: 'Henke',
      salutation: 'herr',
      register: 'Sie',
      language: 'de',
      email: 't@lindenau.example',
    },
    use.clock.now(),
  );
  await use.stores.people.save(person);
  const settings = await use.stores.settings.read();
  await use.stores.settings.save({ ...settings, name: 'Maya Weber', email: 'maya@post.example' });
  return { use, id, applicationId, personId: person.id };
}
type Case = Awaited<ReturnType<typeof concerned>>;

async function ask({ use, id, applicationId }: Case, question: string) {
  const signal = await noteSignal(use, applicationId, {
    ...{ doubtId: id, interviewId: null, personId: null, polarity: -1, strength: 'clear', topic: 'overtime' },
    ...{
      text: 'Alle waren um neun noch da.',
      source: 'first',
      verified: false,
      asked: false,
      dealbreaker: null,
      sure: false,
    },
  } as unknown as Parameters<typeof noteSignal>[2]);
  if (!signal.ok) throw new Error(signal.error.kind);
  const plan = { signalId: signal.value.id, text: question, version: '', personId: null, interviewId: null };
  await planQuestion(use, id, plan);
}

const asked = (personId: PersonId | null) => ({ personId, screen: 'de' as const, zone: 'Europe/Berlin' });

test('asks what is open, as a draft of the kind question that the checks look at; asked again it is the same', async () => {
  const one = await concerned();
  const { use, id, applicationId, personId } = one;
  expect(await writeQuestionLetter(use, id, asked(personId))).toMatchObject({ error: { kind: 'no-question' } });
  await ask(one, 'Wie werden Überstunden erfasst und ausgeglichen?');
  const written = await writeQuestionLetter(use, id, asked(personId));
  if (!written.ok) throw new Error(written.error.kind);
  expect(written.value).toMatchObject({
    ...{ kind: 'question', state: 'draft', toAddress: 't@lindenau.example', locale: 'de-DE', personId },
  });
  expect(written.value.body).toContain('Wie werden Überstunden erfasst und ausgeglichen?');
  expect(written.value.body).not.toMatch(/müde|um neun/);
  const findings = await checkStoredLetter({ ...use, checks: composeLetterChecks() }, written.value);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(await writeQuestionLetter(use, id, asked(personId))).toMatchObject({ value: { id: written.value.id } });
  expect(await writeQuestionLetter(use, id, asked(null))).toMatchObject({ value: { personId: null, toAddress: '' } });
  expect(await use.stores.letters.ofApplication(applicationId)).toHaveLength(2);
});

test('a text that was edited is not written over', async () => {
  const one = await concerned();
  const { use, id, personId } = one;
  await ask(one, 'Wie ist die Rufbereitschaft geregelt?');
  const written = await writeQuestionLetter(use, id, asked(personId));
  if (!written.ok) throw new Error(written.error.kind);
  await use.stores.letters.save({ ...written.value, body: 'Eigenes', edited: true });
  expect(await writeQuestionLetter(use, id, asked(personId))).toMatchObject({ value: { body: 'Eigenes' } });
  expect(await writeQuestionLetter(use, 'x' as DoubtId, asked(personId))).toMatchObject({
    error: { kind: 'no-such-doubt' },
  });
});
