/** A system through which employers receive applications, or which books, tests and signs for them. */
export type Portal = {
  readonly id: string;
  readonly name: string;
  readonly kind: 'ats' | 'board' | 'scheduler' | 'assessment' | 'signature';
  /** Domains from which it sends; subdomains belong to it. Such a domain never names an employer. */
  readonly senders: readonly string[];
  /** Hosts, with a path where the host alone says nothing. */
  readonly hosts: readonly string[];
  /** Where the employer's name sits in its mails. */
  readonly employer: 'display' | 'local' | 'subdomain' | 'subject' | 'organiser';
  /** For `local`: the part before the @ that is the employer's own. */
  readonly tenant?: RegExp;
};

/** What stands before the @ and names the employer. */
const tenants: Readonly<Record<string, RegExp>> = {
  workday: /^([^+]+)$/i,
  personio: /^(.+)-jobs$/i,
  recruitee: /([^.]+)$/i,
  icims: /^([^+]+)\+autoreply$/i,
};

/**
 * id | name | kind | senders | hosts | where the employer's name sits. Facts on senders and addresses as collected from public trackers
 * and real mail until 2026-11-23. Whether a portal tells the recruiter of a withdrawal is known for none of them.
 */
const table = `
greenhouse | Greenhouse | ats | greenhouse-mail.io greenhouse.io us.greenhouse-jobs.com | boards.greenhouse.io job-boards.greenhouse.io job-boards.eu.greenhouse.io grnh.se | subject
lever | Lever | ats | lever.co | jobs.lever.co jobs.eu.lever.co | display
workday | Workday | ats | myworkday.com workday.com workdaymail.com | myworkdayjobs.com myworkdaysite.com | local
ashby | Ashby | ats | ashbyhq.com | jobs.ashbyhq.com | display
smartrecruiters | SmartRecruiters | ats | smartrecruiters.com | jobs.smartrecruiters.com careers.smartrecruiters.com | display
personio | Personio | ats | m.personio.de m.personio.com | jobs.personio.de jobs.personio.com | local
softgarden | softgarden | ats | softgarden.de softgarden.io | softgarden.io career.softgarden.de softgarden.de | display
rexx | rexx systems | ats | rexx-systems.com rexx-recruitment.com | rexx-systems.com | display
recruitee | Recruitee | ats | recruitee-mailbox.com recruitee.com | recruitee.com | local
teamtailor | Teamtailor | ats | teamtailor-mail.com | teamtailor.com | subdomain
bamboohr | BambooHR | ats | bamboohr.com | bamboohr.com | display
icims | iCIMS | ats | icims.com icims.eu | icims.com | local
taleo | Oracle Taleo | ats | taleo.net invalidemail.com | taleo.net | display
oracle-hcm | Oracle Recruiting Cloud | ats | oraclecloud.com | oraclecloud.com/hcmUI/CandidateExperience | display
successfactors | SAP SuccessFactors | ats | successfactors.com successfactors.eu sapsf.com sapsf.eu noreply.jobs2web.com noreply12.jobs2web.com | successfactors.eu jobs2web.com sapsf.eu | display
join | JOIN | ats | join.com | join.com/companies/ | subdomain
dvinci | d.vinci | ats | dvinci-hr.com dvinci-easy.com dvinci.de d-vinci.de | dvinci-hr.com dvinci-easy.com | display
umantis | Haufe/Abacus Umantis | ats | umantis.com | umantis.com de.umantis.com | display
coveto | coveto | ats | coveto.de | coveto.de | display
onlyfy | onlyfy / Prescreen (XING) | ats | onlyfy.jobs prescreenapp.io prescreen.io jobbase.io onlyfy.com | onlyfy.jobs jobbase.io prescreenapp.io | display
concludis | concludis | ats | concludis.de | concludis.de | display
hr4you | HR4YOU | ats | hr4you.org hr4you.com hr4you.de | hr4you.org | display
recruitmail | recruitmail.com (Lumesse/TalentLink, Cornerstone) | ats | recruitmail.com |  | subdomain
breezy | Breezy HR | ats | breezy.hr | breezy.hr | display
workable | Workable | ats | workablemail.com workable.com | apply.workable.com workable.com | subject
jobvite | Jobvite | ats | jobvite.com | jobs.jobvite.com | display
pinpoint | Pinpoint | ats | pinpoint.email pinpointhq.com | pinpointhq.com | subject
comeet | Comeet / Spark Hire Recruit | ats | comeet-notifications.com comeet-mail.com comeet.com comeet.co | www.comeet.com/jobs/ | subdomain
jazzhr | JazzHR | ats | applytojob.com jazzhr.com | applytojob.com | display
rippling | Rippling ATS | ats | ats.rippling.com ripplingmail.com rippling-ats.com | ats.rippling.com | display
gem | Gem | ats | gem.com | jobs.gem.com | display
avature | Avature | ats | avature.net | avature.net | subdomain
brassring | Kenexa BrassRing | ats | brassring.com | sjobs.brassring.com | display
cornerstone | Cornerstone (CSOD) | ats | csod.com | csod.com | display
eightfold | Eightfold | ats | eightfold.ai | eightfold.ai | display
phenom | Phenom | ats | phenompeople.com phenom.com |  | display
paylocity | Paylocity | ats | mail.paylocity.com | recruiting.paylocity.com | display
ultipro | UKG / UltiPro | ats | ultipro.com ukg.com | ultipro.com | display
adp | ADP | ats | adp.com | workforcenow.adp.com | display
dayforce | Dayforce | ats | dayforcehcm.com dayforce.com | jobs.dayforcehcm.com | display
pageup | PageUp | ats | pageuppeople.com | careers.pageuppeople.com | display
freshteam | Freshteam | ats | freshteam.com | freshteam.com | subdomain
talentlyft | TalentLyft | ats | m.talentlyft.com | talentlyft.com | display
zoho-recruit | Zoho Recruit | ats | zohorecruit.com zohorecruit.eu zohorecruitmail.com | zohorecruit.eu | display
linkedin | LinkedIn | board | linkedin.com | www.linkedin.com/jobs/view/ | subject
indeed | Indeed | board | indeed.com indeedemail.com | de.indeed.com/viewjob?jk= | display
glassdoor | Glassdoor | board | glassdoor.com |  | subject
stepstone | StepStone | board | stepstone.de stepstone.com | www.stepstone.de/stellenangebote-- | subject
xing | XING | board | xing.com | www.xing.com/jobs | subject
wellfound | Wellfound | board | wellfound.com angel.co | wellfound.com | subject
otta | Otta / Welcome to the Jungle | board | otta.com welcomekit.co welcometothejungle.com |  | subject
dice | Dice | board | dice.com |  | subject
handshake | Handshake | board | joinhandshake.com handshake.com |  | subject
workwise | Workwise | board | workwise.io |  | subject
calendly | Calendly | scheduler | calendly.com | calendly.com | organiser
cal-com | Cal.com | scheduler | cal.com | cal.com | organiser
savvycal | SavvyCal | scheduler | savvycal.com | savvycal.com | organiser
goodtime | GoodTime | scheduler | goodtime.io | a.goodtime.io | organiser
modernloop | ModernLoop | scheduler | modernloop.io |  | organiser
google-calendar | Google Calendar | scheduler |  | calendar.google.com meet.google.com | organiser
ms-bookings | Microsoft Bookings | scheduler | bookings.microsoft.com | outlook.office365.com/book/ outlook.office.com/bookwithme | organiser
ms-teams | Microsoft Teams / Outlook invitations | scheduler |  | teams.microsoft.com/l/meetup-join teams.live.com/meet | organiser
zoom | Zoom | scheduler | zoom.us | zoom.us/j/ zoom.us | organiser
hackerrank | HackerRank | assessment | hackerrank.com hackerrankforwork.com |  | subject
codesignal | CodeSignal | assessment | codesignal.com |  | subject
codility | Codility | assessment | codility.com |  | subject
hirevue | HireVue | assessment | hirevue.com |  | subject
testgorilla | TestGorilla | assessment | testgorilla.com |  | subject
karat | Karat | assessment | karat.io |  | subject
docusign | DocuSign | signature | docusign.net |  | subject
`;

export const portals: readonly Portal[] = table
  .trim()
  .split('\n')
  .map((row) => {
    const [id = '', name = '', kind, senders = '', hosts = '', employer] = row.split('|').map((cell) => cell.trim());
    const list = (cell: string) => cell.split(' ').filter((word) => word !== '');
    const tenant = tenants[id];
    return {
      id,
      name,
      kind: kind as Portal['kind'],
      senders: list(senders),
      hosts: list(hosts),
      employer: employer as Portal['employer'],
      ...(tenant && { tenant }),
    };
  });
