import { cameAs, levelName, type Resource, signed, SOURCES, stays } from '#doctrine';
import { clock, length, list, quoted } from '#scoring/run';
import type { LedgerRow } from '#scoring/ledger';
import type { Finding } from '#scoring/criteria';
import type { AfterActionReport } from './report';

/** Columns of a page in the terminal. */
const WIDTH = 88;

const MARKS = { stronger: '●', neutral: '◆', costly: '▲' } as const;

/** The report as plain text for a terminal, 88 columns wide: what happened first, what to sustain and improve next, scores last. */
export function reportText(report: AfterActionReport): string {
  const sections = [
    head(report),
    course(report),
    ledger(report),
    kept(report),
    mix(report),
    resources(report),
    findings(report, 'sustain', 'Sustain'),
    findings(report, 'improve', 'Improve'),
    scores(report),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function title(text: string): string {
  return `${wrap(text)}\n${'─'.repeat(Math.min(WIDTH, text.length))}`;
}

/** Breaks a text into lines; those after the first are indented by so many columns. A word longer than a line is cut into lines of its own. */
function wrap(text: string, indent = 0, lead = ''): string {
  const lines: string[] = [];
  let line = lead;
  const words = text.split(' ').flatMap((word) => pieces(word, WIDTH - Math.max(indent, lead.length)));
  for (const word of words) {
    const fits = line.length + 1 + word.length <= WIDTH || line.trim() === '';
    if (!fits) {
      lines.push(line);
      line = ' '.repeat(indent);
    }
    line += (line.trim() === '' || line.endsWith(' ') ? '' : ' ') + word;
  }
  return [...lines, line].join('\n');
}

function pieces(word: string, longest: number): readonly string[] {
  return word.length <= longest ? [word] : (word.match(new RegExp(`.{1,${longest}}`, 'gu')) ?? [word]);
}

function row(label: string, text: string): string {
  return wrap(text, 16, `  ${label.padEnd(13)} `);
}

function head(report: AfterActionReport): readonly string[] {
  const { outcome, difficulty, units } = report;
  const hurt = outcome.injuries.map(({ name, severity }) => `${name} (${severity})`);
  return [
    title(`After-action report: ${report.scenario.title}`),
    wrap(outcome.title),
    ...(outcome.summary ? [wrap(outcome.summary)] : []),
    '',
    row('Outcome', outcome.dispositionName),
    row('Hurt', hurt.length > 0 ? list(hurt) : 'nobody'),
    row('On scene', `${clock(outcome.onScene)}, ${clock(outcome.seconds)} from the call`),
    row('Highest state', `${levelName(outcome.highest.level)} for ${clock(outcome.highest.seconds)}`),
    ...(outcome.closest
      ? [row('Closest', `${length(outcome.closest.decimeters, units)} at ${clock(outcome.closest.at)}`)]
      : []),
    row('Force events', String(outcome.forceEvents)),
    row('Difficulty', `${difficulty.word} (${difficulty.index} of 100)`),
    row('Run', `seed ${report.seed}, ${report.agency} (${report.policy}), ${report.mode}${rewound(outcome.rewinds)}`),
    ...report.draws
      .filter(({ drawn }) => drawn !== false)
      .map(({ about, drawn }) => row('In this seed', typeof drawn === 'string' ? `${about}: ${drawn}` : about)),
  ];
}

function rewound(count: number): string {
  return count > 0 ? `, ${count} rewound` : '';
}

function course(report: AfterActionReport): readonly string[] {
  if (report.decisions.length === 0) return [];
  const lines = report.decisions.map((turn) => {
    const where =
      turn.phase === 'dispatch' || turn.parted
        ? ''
        : `${levelName(turn.after.level)}, ${turn.together ? 'together' : turn.decimeters === undefined ? 'out of sight' : length(turn.decimeters, report.units)}: `;
    const late = turn.late ? ' (time ran out)' : '';
    const lead = `  ${String(turn.decision).padStart(2)} ${clock(turn.at)} ${MARKS[turn.quality]} `;
    return wrap(`${where}${turn.group === 'say' ? quoted(turn.text) : turn.text}${late}`, lead.length, lead);
  });
  const marks = `${MARKS.stronger} stronger   ${MARKS.neutral} neutral   ${MARKS.costly} costly`;
  return [title('What happened'), `  ${marks}`, ...lines];
}

function ledger({ ledger: rows, units, subject }: AfterActionReport): readonly string[] {
  if (rows.length === 0) return [];
  const note =
    'Set beside what could be seen then and the agency’s policy pack. A training comparison, not a legal opinion.';
  return [title('Use of force'), wrap(note), ...rows.flatMap((entry) => force(entry, units, subject))];
}

function force(entry: LedgerRow, units: AfterActionReport['units'], subject: string): readonly string[] {
  const { policy, aid, known, earlier } = entry;
  const narrowed = earlier.filter(({ effect }) => effect === 'narrowed');
  const widened = earlier.filter(({ effect }) => effect === 'widened');
  const told = (entries: typeof earlier) =>
    entries.map(({ decision, sentence }) => `(${decision}) ${sentence}`).join(' ');
  const care = aid.seconds === undefined ? 'none recorded' : `after ${aid.seconds} s`;
  return [
    '',
    wrap(
      `${clock(entry.at)} ${entry.name}, decision ${entry.decision}, ${entry.display ? 'shown, touching nobody' : `severity ${entry.severity} of 4`}`,
    ),
    row(
      subject,
      `${entry.doing}; ${entry.decimeters === undefined ? 'out of reach' : `${length(entry.decimeters, units)} away`}; force factor ${signed(entry.forceFactor)}`,
    ),
    ...known
      .filter(({ facts }) => facts.length > 0)
      .map(({ factor, facts }) => row('Known then', `${factor}: ${facts.join('; ')}`)),
    row(
      'Your reasons',
      entry.reasons.length > 0 ? entry.reasons.join('; ') : entry.asked ? 'none given' : 'not asked for yet',
    ),
    row(
      'Before it',
      `ability to comply ${entry.abilityChecked ? 'checked' : 'not checked'}; ${entry.warned ? 'warned' : 'no warning'}`,
    ),
    row('Untried', untried(entry.untried)),
    row('Policy', `requires ${policy.asks}. ${policy.met ? 'Met.' : `Not met: ${policy.unmet.join(' ')}`}`),
    ...(aid.needed ? [row('Aid', care)] : []),
    ...(narrowed.length > 0 ? [row('Narrowed by', told(narrowed))] : []),
    ...(widened.length > 0 ? [row('Widened by', told(widened))] : []),
  ];
}

/** As many untried options as a reader takes in at once, and how many more there were. */
function untried(names: readonly string[]): string {
  if (names.length === 0) return 'nothing less intrusive could have been used then';
  const rest = names.length > 6 ? `; and ${names.length - 6} more` : '';
  return `${names.slice(0, 6).join('; ')}${rest}`;
}

function kept({ keptAway }: AfterActionReport): readonly string[] {
  if (keptAway.length === 0) return [];
  return [
    title('Force avoided'),
    ...keptAway.map(({ decision, sentence }) => wrap(sentence, 8, `  + ${String(decision).padStart(2)}  `)),
  ];
}

function mix(report: AfterActionReport): readonly string[] {
  const { mix: talk, steps, subject } = report;
  const whole = talk.talkSeconds + talk.listenSeconds;
  if (whole === 0 && talk.techniques.length === 0) return [];
  const you = whole === 0 ? 0 : Math.round((100 * talk.talkSeconds) / whole);
  const share = `you ${you}%, ${subject} and silence ${100 - you}%; the guide is about 80% listening`;
  const questions = `${talk.openQuestions} open, ${talk.closedQuestions} closed; orders repeated: ${talk.commandsRepeated}`;
  return [
    title('How you communicated and decided'),
    ...(whole > 0 ? [row('Talk', share)] : []),
    row('Questions', questions),
    row('Silence', talk.longestSilence > 0 ? `longest ${talk.longestSilence} s` : 'none on purpose'),
    row('Most used', talk.techniques.slice(0, 6).map(({ name, count }) => `${name} ${count}`).join(', ')), // prettier-ignore
    row('Steps', steps.map(({ step, count }) => `${step} ${count}`).join(', ')),
    row('Looked again', `after ${report.respins} of ${report.changes} changes`),
  ];
}

/** What is said of a resource that was waited for in vain; nobody waits for a place. */
function missing(resource: Resource): string {
  if (stays(resource)) return '';
  return cameAs(resource) === 'answered' ? ', did not answer' : ', did not arrive';
}

function resources({ resources: rows }: AfterActionReport): readonly string[] {
  if (rows.length === 0) return [];
  return [
    title('Resources'),
    ...rows.map(({ resource, name, requested, away, arrived }) => {
      const how =
        away === null
          ? 'not available'
          : arrived === null
            ? `${clock(away)} away${missing(resource)}`
            : `${cameAs(resource)} ${clock(arrived)}`;
      return row(name, `asked for at ${clock(requested)}, ${how}`);
    }),
  ];
}

function findings(report: AfterActionReport, kind: Finding['kind'], heading: string): readonly string[] {
  const mine = report.findings.filter((finding) => finding.kind === kind);
  if (mine.length === 0) return [];
  const sign = kind === 'sustain' ? '+' : '△';
  return [
    title(heading),
    ...mine.flatMap(({ sentence, decision, source }) => [
      wrap(sentence, 8, `  ${sign} ${(decision > 0 ? String(decision) : '').padStart(2)}  `),
      wrap(SOURCES[source], 10, ' '.repeat(10)),
    ]),
  ];
}

function scores({ domains, difficulty }: AfterActionReport): readonly string[] {
  return [
    title('By domain'),
    wrap(`For a run of ${difficulty.word} difficulty. There is no overall mark.`),
    ...domains.map(({ name, score, because }) => {
      const bar = score === null ? '·'.repeat(10) : '█'.repeat(Math.round(score / 10)).padEnd(10, '░');
      const lead = `  ${name.padEnd(26)} ${bar} ${score === null ? ' – ' : String(score).padStart(3)}  `;
      return wrap(because, lead.length, lead);
    }),
  ];
}
