// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { createPreferences, followSettings, openSettings, withFixed } from '#ui';

afterEach(() => {
  localStorage.clear();
  document.body.innerHTML = '';
});

describe('preferences', () => {
  it('are remembered from visit to visit', () => {
    createPreferences({}).change({ volume: 20 });
    expect(createPreferences({}).current().volume).toBe(20);
  });

  it('that an address asks for hold for the visit alone', () => {
    const visit = createPreferences({ timers: 'off' });
    visit.change({ volume: 20 });
    expect(visit.current().timers).toBe('off');
    expect(createPreferences({}).current().timers).toBe('on');
  });

  it('that are changed by hand win over what the address asked for', () => {
    const visit = createPreferences({ timers: 'off' });
    visit.change({ timers: 'extended' });
    expect(visit.current().timers).toBe('extended');
  });

  it('that a page fixes hold there alone, whatever else is changed', () => {
    const preferences = createPreferences({});
    const page = withFixed(preferences, { coach: true });
    const seen: boolean[] = [];
    page.observe(({ coach }) => seen.push(coach));
    page.change({ volume: 20 });
    expect(page.current()).toMatchObject({ coach: true, volume: 20 });
    expect(seen).toEqual([true, true]);
    expect(createPreferences({}).current()).toMatchObject({ coach: false, volume: 20 });
  });

  it('that cannot be read are those of somebody who has not set anything', () => {
    localStorage.setItem('talkdown.settings', '{');
    const preferences = createPreferences({});
    expect(preferences.current().text).toBe(100);
    expect(preferences.problem()).toBeUndefined();
  });

  it('show on the page at once, and whenever they change', () => {
    const root = document.createElement('div');
    const preferences = createPreferences({ motion: 'reduced' });
    followSettings(root, preferences);
    expect(root.dataset).toMatchObject({ text: '100', motion: 'reduced', screen: 'desk' });
    preferences.change({ text: 150, screen: 'projector' });
    expect(root.dataset).toMatchObject({ text: '150', screen: 'projector' });
  });
});

describe('the settings', () => {
  it('change what they say, and give the focus back when they close', () => {
    const button = document.body.appendChild(document.createElement('button'));
    button.focus();
    const preferences = createPreferences({});
    let closed = 0;
    openSettings(preferences, () => (closed += 1));
    const dialog = document.querySelector('dialog')!;
    dialog.querySelector<HTMLInputElement>('input[name=muted]')!.dispatchEvent(new Event('change'));
    expect(preferences.current().muted).toBe(true);
    dialog.close();
    expect([closed, document.querySelector('dialog'), document.activeElement]).toEqual([1, null, button]);
  });
});
