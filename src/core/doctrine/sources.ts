/** Where a statement of doctrine comes from: official title first, so that a report can cite it to a trainee. */
export const SOURCES = {
  'icat-cdm': 'PERF, ICAT Training Guide, Module 2: Critical Decision-Making Model',
  'icat-recognition': 'PERF, ICAT Training Guide, Module 3: Crisis Recognition and Response',
  'icat-communication': 'PERF, ICAT Training Guide, Module 4: Tactical Communications',
  'icat-tactics': 'PERF, ICAT Training Guide, Module 5: Operational Tactics',
  'icat-review': 'PERF, ICAT Training Guide, Module 6: Integration and Practice',
  'perf-principles': 'PERF, Guiding Principles on Use of Force (2016)',
  bcsm: 'Behavioral Change Stairway Model (FBI Crisis Negotiation Unit; Vecchi et al.)',
  'fbi-listening': 'FBI Crisis Negotiation Unit, active listening skills',
  beta: 'Richmond et al. (2012), Verbal De-escalation of the Agitated Patient: Project BETA',
  'procedural-justice':
    'Procedural justice: voice, neutrality, respect, trustworthiness (Wood, Tyler and Papachristos 2020; Skogan et al. 2015)',
  'seattle-8100': 'Seattle Police Manual 8.100, De-escalation',
  'contact-cover': 'Police1, Maintaining disciplined contact/cover tactics',
  graham: 'Graham v. Connor, 490 U.S. 386 (1989)',
  'force-factor': 'Force factor (Alpert and Dunham; Terrill et al. 2003)',
  'positional-asphyxia': 'NIJ bulletin on positional asphyxia (1995)',
  'duty-to-intervene': 'Duty to intervene and peer intervention (EPIC; Aronie and Lopez)',
  'ada-deaf': 'ADA.gov, Communicating with People Who Are Deaf or Hard of Hearing: law enforcement guide',
  dispositions:
    'NCSL, Police-Mental Health Collaboration; BJA PMHC Toolkit, Stabilization, Observation and Disposition',
  iacp: 'IACP, Responding to Persons Experiencing a Mental Health Crisis; One Mind Campaign',
  'assault-cycle': 'Assault cycle (Kaplan and Wheeler 1983)',
  aar: 'US Army TC 25-20, A Leader’s Guide to After-Action Reviews (1993)',
  qpr: 'Quinnett, QPR Gatekeeper Training for Suicide Prevention: question, persuade, refer',
  default: 'Talkdown default, to be reviewed and edited by the agency',
  author: 'The scenario’s author',
  agency: 'The agency’s policy, as its policy pack has it',
} as const;

/** A key into the list of sources. */
export type Source = keyof typeof SOURCES;
