import { z } from 'zod';
import { stages } from '#domain/application/stage.ts';
import type { ApplicationId } from '#domain/id.ts';
import { involvementRoles } from '#domain/people/involvement.ts';
import type { Acceptance, AcceptedPerson } from '#usecases/accept-intake.ts';
import { interviewForm } from './applications-input.ts';
import { formIssues, typedTexts, type FormIssues } from './form-issues.ts';

const line = (most = 200) => z.string().trim().max(most, 'too-long').default('');

const base = z.object({
  application: z.string().default('new'),
  company: line(),
  role: line(),
  stage: z
    .union([z.literal(''), z.enum(stages)], 'unknown')
    .default('')
    .transform((value) => (value === '' ? null : value)),
  takeInterview: z.literal('on').optional(),
});

const person = z.object({
  name: line(),
  email: line(),
  phone: line(60),
  position: line(),
  company: line(),
  role: z.enum(involvementRoles, 'unknown').default('recruiter'),
});

/** Most people that one thing can bring. */
const mostPeople = 200;

/** The people that are ticked: `take.0`, `name.0`, …; `shown.0` is the role that the form began with. */
function readPeople(texts: Readonly<Record<string, string>>): { people: AcceptedPerson[]; issues: FormIssues } {
  const people: AcceptedPerson[] = [];
  const issues: Record<string, string> = {};
  for (let index = 0; index < mostPeople; index += 1) {
    if (texts[`take.${index}`] !== 'on') continue;
    const fields = Object.keys(person.shape).map((field) => [field, texts[`${field}.${index}`] ?? '']);
    const read = person.safeParse(Object.fromEntries(fields));
    if (!read.success) issues[`name.${index}`] = 'too-long';
    else if (!read.data.name && !read.data.email) issues[`name.${index}`] = 'required';
    else people.push({ ...read.data, isRoleChosen: read.data.role !== (texts[`shown.${index}`] ?? read.data.role) });
  }
  return { people, issues };
}

const needsNames = (application: string, { company, role }: { company: string; role: string }): FormIssues =>
  application === 'new'
    ? { ...(company === '' && { company: 'required' }), ...(role === '' && { role: 'required' }) }
    : {};

/** What an invitation can say of an appointment: the rest, such as its round, stays as it is. */
const appointment = ({ start, end, kind, place, link, phone }: z.infer<typeof interviewForm>) => ({
  start,
  end,
  kind,
  place,
  link,
  phone,
});

/** What the person said yes to; or what is wrong, by field. */
export function readAcceptance(form: FormData): { ok: true; value: Acceptance } | { ok: false; issues: FormIssues } {
  const texts = typedTexts(form);
  const read = base.safeParse(texts);
  if (!read.success) return { ok: false, issues: formIssues(read.error) };
  const { application, company, role, stage, takeInterview } = read.data;
  const { people, issues: amongPeople } = readPeople(texts);
  const interview = takeInterview ? interviewForm.safeParse(texts) : null;
  const issues: FormIssues = {
    ...needsNames(application, { company, role }),
    ...amongPeople,
    ...(interview && !interview.success ? formIssues(interview.error) : {}),
  };
  if (Object.keys(issues).length > 0) return { ok: false, issues };
  const known = { kind: 'known', id: application as ApplicationId } as const;
  return {
    ok: true,
    value: {
      application:
        application === 'new' ? { kind: 'new', company, role } : application === 'none' ? { kind: 'none' } : known,
      stage,
      interview: interview?.success ? appointment(interview.data) : null,
      people,
    },
  };
}

/** The files and the pasted text of the form, as bytes under a name. */
export async function readDrops(form: FormData, pastedName: string) {
  const files = form.getAll('files').filter((one): one is File => typeof one !== 'string' && one.size > 0);
  const drops = await Promise.all(
    files.map(async (file) => ({ name: file.name.slice(0, 200), bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
  const pasted = form.get('text');
  const text = typeof pasted === 'string' ? pasted.trim() : '';
  return text === '' ? drops : [...drops, { name: pastedName, bytes: new TextEncoder().encode(text) }];
}
