import { beforeEach, expect, it, vi } from 'vitest';
import { cleanStart } from './cleanStart';
import { device, sayDevice } from './device';
import { readDraft, writeDraft } from './draft';

const day = 86_400_000;

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  device.value = undefined;
});

it('remembers one’s own device, and a shared one until its tab is closed', () => {
  sayDevice('own');
  expect([localStorage.length, sessionStorage.length]).toEqual([1, 0]);
  sayDevice('shared');
  expect([localStorage.length, sessionStorage.length, device.value]).toEqual([0, 1, 'shared']);
});

it('leaves nothing but that a kiosk is one, which stays so', async () => {
  localStorage.setItem('heartland.device', 'kiosk');
  device.value = 'shared';
  sayDevice('own');
  expect(device.value).toBe('shared');
  writeDraft({ name: 'Aroha' });
  vi.stubGlobal('location', { replace: vi.fn() });
  await cleanStart();
  expect(document.body.childElementCount).toBe(0);
  expect([{ ...localStorage }, sessionStorage.length]).toEqual([{ 'heartland.device': 'kiosk' }, 0]);
  expect(location.replace).toHaveBeenCalledWith('/');
  vi.unstubAllGlobals();
});

it('forgets after a day what was typed and not sent', () => {
  sayDevice('own');
  writeDraft({ name: 'Aroha' });
  const later = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + day - 1000);
  expect(readDraft()).toBeDefined();
  later.mockReturnValue(Date.now() + 2000);
  expect(readDraft()).toBeUndefined();
  later.mockRestore();
  expect(localStorage.getItem('heartland.form')).toBeNull();
});
