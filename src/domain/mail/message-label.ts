/** What a mail is in a job search. */
export const messageLabels = [
  'confirmation',
  'status_update',
  'invitation',
  'interview_scheduled',
  'interview_rescheduled',
  'interview_cancelled',
  'assessment',
  'info_request',
  'rejection',
  'offer',
  'withdrawal',
  'incomplete_application',
  'account',
  'recruiter_outreach',
  'job_alert',
  'other_job',
  'reply_out',
  'auto_reply',
  'not_job',
] as const;
export type MessageLabel = (typeof messageLabels)[number];
