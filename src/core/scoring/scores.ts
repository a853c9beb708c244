import { count } from '#doctrine';
import { type Domain, DOMAINS } from '#scoring/review';
import type { Finding } from '#scoring/criteria';

/** A domain's score, 0-100, or null where the run gave no occasion to observe it or too little to tell; with the findings it came from. */
export interface DomainScore {
  readonly domain: Domain;
  readonly name: string;
  readonly score: number | null;
  /** Why, in one sentence. */
  readonly because: string;
  /** Indices into the report's findings. */
  readonly findings: readonly number[];
}

/** How much evidence it takes to leave the middle of the scale: the weight of an unwritten finding on each side. */
const CAUTION = 2;
/** The least weight of findings from which a domain can be told; one small thing separates nobody. A Talkdown default. */
const LEAST = 2;

/**
 * The score of each domain: the weight of what to sustain as a share of the weight of all findings, with a little weight on both
 * sides so that few findings stay near 50. A finding to sustain never lowers a score and one to improve never raises it. How the
 * run ended enters only through findings about decisions, so that a sound process scores well where the ending is bad.
 */
export function domainScores(findings: readonly Finding[]): readonly DomainScore[] {
  return DOMAINS.map(({ id, name, none }) => {
    const indices: number[] = [];
    const mine: Finding[] = [];
    findings.forEach((finding, index) => {
      if (finding.domain !== id) return;
      indices.push(index);
      mine.push(finding);
    });
    if (mine.length === 0) return { domain: id, name, score: null, because: none, findings: [] };
    const [sustain, improve] = [weigh(mine, 'sustain'), weigh(mine, 'improve')];
    if (sustain + improve < LEAST)
      return {
        domain: id,
        name,
        score: null,
        because: `Cannot tell from ${count(mine.length, 'finding')}: ${tally(mine)}.`,
        findings: indices,
      };
    const score = Math.round((100 * (sustain + CAUTION)) / (sustain + improve + 2 * CAUTION));
    return { domain: id, name, score, because: because(mine), findings: indices };
  });
}

function weigh(findings: readonly Finding[], wanted: Finding['kind']): number {
  return findings.reduce((sum, { kind, weight }) => (kind === wanted ? sum + weight : sum), 0);
}

/** The counts, and the heaviest finding on the heavier side. */
function because(findings: readonly Finding[]): string {
  const heavier = weigh(findings, 'improve') > weigh(findings, 'sustain') ? 'improve' : 'sustain';
  const [first] = findings.filter(({ kind }) => kind === heavier).sort((a, b) => b.weight - a.weight);
  const where = first && first.decision > 0 ? `; look first at decision ${first.decision}` : '';
  return `Rests on ${count(findings.length, 'finding')}: ${tally(findings)}${where}.`;
}

function tally(findings: readonly Finding[]): string {
  const many = (kind: Finding['kind']) => findings.filter((finding) => finding.kind === kind).length;
  return `${many('sustain')} to sustain, ${many('improve')} to improve`;
}
