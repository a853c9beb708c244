import { specify } from '#tests/core/scoring/cases';
import { met } from '#tests/core/scoring/run';

/** Sam has begun to pull away, with force on offer. */
const active = met().act('say:introduce').see({ behavior: 'active' });
const armed = active.see({ holds: 'knife' });
const or = ['force:escort', ['say:instruct', '"Stay with me, Sam."']] as const;
const helps = { or: ['force:escort'], does: [-6] } as const;

specify('danger-met', {
  kind: 'sustain',
  found: active.act('say:explain', helps).act('say:reflect', helps).see({ behavior: 'passive' }).act('do:wait'),
  decision: 3,
  says: 'From 00:06 to 00:18 the call was close to force, and each thing you did brought the danger down.',
  also: {
    'where one of them gave room to somebody with a knife': {
      run: armed
        .act('say:explain', helps)
        .act('do:step-back', { or: ['force:escort'] })
        .stand(90)
        .see({ holds: 'nothing', behavior: 'passive' })
        .act('do:wait'),
      says: /each thing you did/,
      decision: 3,
    },
  },
  silent: {
    'for one act alone, which is told as force kept away': active
      .act('say:explain', helps)
      .see({ behavior: 'passive' })
      .act('do:wait'),
    'where one of them did next to nothing': active
      .act('say:explain', helps)
      .act('say:reflect', { ...helps, does: [-1] })
      .see({ behavior: 'passive' })
      .act('do:wait'),
    'where force came after all': active.act('say:explain', helps).act('say:reflect', helps).act('force:escort'),
  },
});

specify('danger-let-run', {
  kind: 'improve',
  found: active.act('request:backup', { or }),
  decision: 2,
  says: 'Sam’s behavior was active resistance (00:06), and what you did left that danger as it was: you requested backup; a stronger option: you could have said “Stay with me, Sam”.',
  also: {
    'where the act set Sam back': {
      run: active.act('say:reassure', { or, does: [7] }),
      says: /set it back further: you/,
      decision: 2,
    },
    'for silence, where nothing is in the hand': { run: active.act('do:wait', { or }), says: /as it was/ },
  },
  silent: {
    'where the danger was spoken to': active.act('say:instruct', { or: ['force:escort'] }),
    'where nothing on offer would have met it': active.act('request:backup', { or: ['force:escort'] }),
    'for a call for help against a knife': armed.act('request:backup', { or }),
    'for silence that leaves somebody with a knife time': armed.act('do:wait', { or }),
    'while Sam only stands there': met().act('request:backup', { or }),
    'for a warning that force would follow': active.act('say:warn-force', { or, does: [5] }),
    'where somebody was hurt, which is told as danger not met': active
      .act('request:backup', { or })
      .hurt('sam')
      .act('do:wait'),
  },
});
