import { describe, expect, test } from 'vitest';
import { checkTranscripts } from '#transcript';
import { AGENCIES, ready, shelf } from './shelf';

/** The title of a transcript, as far as it has one. */
const titleOf = (file: string, text: string) => /^title:\s*(.+)$/m.exec(text)?.[1] ?? file;

for (const story of shelf()) {
  describe(`the transcripts of ${story.slug}`, () => {
    test('are there, and no two have the same title', () => {
      const titles = story.transcripts.map(({ file, text }) => titleOf(file, text));
      expect(titles.length).toBeGreaterThan(0);
      expect(new Set(titles).size).toBe(titles.length);
    });

    for (const { file, text } of story.transcripts) {
      test(titleOf(file, text), () => {
        expect(checkTranscripts(ready(story), Object.values(AGENCIES), { [file]: text })).toEqual([]);
      });
    }
  });
}
