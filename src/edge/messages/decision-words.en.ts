import type { DealbreakerKind } from '#domain/decision/dealbreakers.ts';
import type { EmployerItem, PersonalItem, Strength } from '#domain/decision/input.ts';
import type { Topic } from '#domain/decision/topics.ts';

/** The words beside the codes of SPEC sections 1, 5 and 10. */
export const en = {
  topics: {
    role: 'the role',
    tasks: 'the tasks',
    manager: 'the manager',
    team: 'the team',
    pay: 'pay',
    hours: 'working hours',
    overtime: 'overtime',
    workload: 'workload',
    location: 'the place',
    remote: 'working from home',
    travel: 'business travel',
    culture: 'how people work together',
    respect: 'respect',
    honesty: 'honesty',
    stability: 'how secure the job is',
    turnover: 'people coming and going',
    growth: 'room to grow',
    onboarding: 'the first weeks',
    contract: 'the contract',
    process: 'how they run the process',
    tone: 'the tone',
    values: 'values',
    discrimination: 'treated worse because of who I am',
    harassment: 'harassed, threatened or humiliated',
    safety: 'danger to life or health',
    other: 'something else',
  } satisfies Record<Topic, string>,
  strength: {
    faint: { name: 'faint', is: 'a feeling, a tone' },
    clear: { name: 'clear', is: 'something specific was said or done' },
    strong: { name: 'strong', is: 'specific, and it touches what matters most to me' },
  } satisfies Record<Strength, { name: string; is: string }>,
  dealbreakers: {
    fee_demanded: 'They ask me for money',
    identity_theft: 'They ask for my papers or bank access before any contract',
    unsafe: 'It would be dangerous',
    illegal: 'It would be against the law',
    discrimination: 'I am treated worse because of who I am',
    pay_below_floor: 'The pay is below what I need',
    location_impossible: 'The place is impossible for me',
    hours_impossible: 'The working hours are impossible for me',
    permit_impossible: 'I cannot get the permit for it',
  } satisfies Record<DealbreakerKind, string>,
  sure: 'That is certain',
  triage: {
    changed: 'It’s neither: something else changed (another offer, family, health, a move).',
    e1: 'I can name something they said, wrote or did.',
    e2: 'A friend would be bothered by it, too.',
    e3: 'More than one person said or showed it, or I have it in writing.',
    e4: 'If I ask, it can perhaps be cleared up.',
    e5: 'It would bother me even on my best day.',
    p1: 'I would feel this about almost any new job now.',
    p2: 'It comes mostly just before appointments, or at night.',
    p3: 'It is mostly about whether I am good enough.',
    p4: 'It is mostly about leaving what I know.',
    p5: 'If I knew that I would manage, the doubt would be almost gone.',
    t1: 'I’m tired of searching; I could hardly bear another talk with anyone.',
  } satisfies Record<EmployerItem | PersonalItem | 't1' | 'changed', string>,
  /** By answer: 0, 1, 2. */
  answers: ['no', 'partly', 'yes'] as const satisfies readonly string[] as readonly [string, string, string],
};

export type Messages = typeof en;
