import { afterEach, describe, expect, it } from 'vitest';
import { messages as english } from '../words/en';
import { language, nameOf, say, shortNameOf, text, useLanguage } from './words';

afterEach(() => useLanguage('en'));

describe('words', () => {
  it.each(Object.entries(english))('%s is plain', (_id, message) =>
    expect(JSON.stringify(message)).not.toMatch(/submit|invalid|session|slot/i),
  );

  it('fills in places', () => expect(text('km.away', { km: 94 })).toBe('94 km in a straight line'));

  it('falls back to English and says so', async () => {
    await useLanguage('mi');
    expect(say('go.back')).toEqual({ text: 'Hoki', language: 'mi' });
    expect(say('danger.call').language).toBe('en');
    expect(document.documentElement.lang).toBe('mi');
  });

  it('takes a row’s own te reo name where there is one', async () => {
    expect(nameOf({ name: 'Tax', nameMi: 'Tāke' }).text).toBe('Tax');
    await useLanguage('mi');
    expect(nameOf({ name: 'Tax', nameMi: 'Tāke' }).text).toBe('Tāke');
    expect(nameOf({ name: 'Power', nameMi: null })).toEqual({ text: 'Power', language: 'en' });
    expect(language.value).toBe('mi');
  });
});

it.each([
  ['Kāinga Ora – Homes and Communities', 'Kāinga Ora'],
  ['Ministry of Social Development – Services for Seniors', 'Services for Seniors'],
  ['Inland Revenue', 'Inland Revenue'],
])('%s is %s for short', (name, short) => expect(shortNameOf({ name }).text).toBe(short));
