import { type Decision, isForce, type Remark, toldOf, type Tried } from './decision';

/** What choices come to: told the same, told not at all, and force that changes nothing. */
export function outcomes(decisions: readonly Decision[]): readonly Remark[] {
  return decisions.flatMap((decision) => [
    ...same(decision),
    ...decision.tried.flatMap((one) => [...silent(one), ...harmless(one)]),
  ]);
}

/** Two of the author's choices at one decision after which, word for word, the same happens and the same is on offer. */
function same({ tried }: Decision): readonly Remark[] {
  const seen = new Map<string, Tried>();
  const remarks: Remark[] = [];
  for (const one of tried) {
    const told = toldOf(one.events);
    if (!one.isOwn || told.length === 0) continue;
    const outcome = `${told.join('\n')}\n${offeredNext(one)}`;
    const other = seen.get(outcome);
    if (!other) seen.set(outcome, one);
    else {
      remarks.push({
        rule: 'same-outcome',
        choice: one.offer.id,
        message: `“${one.offer.text}” and “${other.offer.text}” (${other.offer.id}) come to the same, word for word; a trainee cannot learn what the difference was.`,
      });
    }
  }
  return remarks;
}

function offeredNext({ events }: Tried): string {
  const offered = events.find((event) => event.type === 'offered');
  return offered?.choices.map((choice) => choice.id).join(' ') ?? '';
}

function silent(one: Tried): readonly Remark[] {
  if (toldOf(one.events).length > 0 || one.events.some((event) => event.type === 'ended' || event.type === 'entered'))
    return [];
  return [
    {
      rule: 'no-feedback',
      choice: one.offer.id,
      message: `Nothing is said or seen after “${one.offer.text}”; show what it did to the person, if only by a look.`,
    },
  ];
}

/** Force that neither moves the person's state nor hurts, changes behavior or ends anything teaches that force is free. */
function harmless(one: Tried): readonly Remark[] {
  if (!isForce(one)) return [];
  const counts = one.events.some(
    (event) =>
      event.type === 'injured' ||
      event.type === 'ended' ||
      (event.type === 'observed' && event.behavior !== undefined) ||
      (event.type === 'responded' && event.rules.some((rule) => rule.amount !== 0)),
  );
  if (counts) return [];
  return [
    {
      rule: 'force-without-consequence',
      choice: one.offer.id,
      message: `“${one.offer.text}” uses force, and nothing about the person changes; force always costs something.`,
    },
  ];
}
