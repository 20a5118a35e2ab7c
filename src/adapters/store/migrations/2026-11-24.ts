import { addColumns, each, createIndex, createKept, createTable, type Statement } from './statements.ts';

/** The one folder that answers came to becomes a list; an empty name was none. */
const answersFromInbox = {
  sqlite: `update "mailAccount" set "folders" = json_object(
    'answers', case coalesce(json_extract("folders", '$.inbox'), '') when '' then json_array() else json_array(json_extract("folders", '$.inbox')) end,
    'sent', json_extract("folders", '$.sent'), 'drafts', json_extract("folders", '$.drafts'))
    where json_type("folders", '$.answers') is null`,
  postgres: `update "mailAccount" set "folders" = jsonb_build_object(
    'answers', case coalesce("folders"::jsonb ->> 'inbox', '') when '' then '[]'::jsonb else jsonb_build_array("folders"::jsonb -> 'inbox') end,
    'sent', "folders"::jsonb -> 'sent', 'drafts', "folders"::jsonb -> 'drafts')::text
    where "folders"::jsonb -> 'answers' is null`,
};

/** The lock with a passphrase, and what is private with a lock of its own; what was typed and not used yet; what became of the other version of a text; an answer that came late, and one that is due. */
export const secondDay: readonly Statement[] = [
  createTable('passphraseLock', {
    text: 'hash lockedAt? failedAt?',
    integer: 'idleMinutes? failures',
    points: { owner: 'owner' },
    also: ['primary key ("owner")'],
  }),
  createKept('privateFact', { text: 'sealed dateOn?' }),
  createIndex('privateFact', 'owner dateOn'),
  createIndex('message', 'owner direction at'),
  createKept('draft', { text: 'place texts' }),
  createIndex('draft', 'owner place'),
  ...addColumns('keptText', 'settled settledAt'),
  each('several-folders-for-answers', answersFromInbox),
  ...addColumns('application', 'answeredLateAt'),
  createIndex('application', 'owner answeredLateAt'),
  ...addColumns('application', 'answerDueBy'),
  createIndex('application', 'owner answerDueBy'),
];
