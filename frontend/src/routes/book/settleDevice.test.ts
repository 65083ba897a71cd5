import { expect, it } from 'vitest';
import { device, keep, kept } from '../../lib/device';
import { readDraft, writeDraft } from '../../lib/draft';
import { settleDevice } from './settleDevice';

it('forgets what was kept when the device turns out to be shared, and keeps on in the tab alone', () => {
  keep('heartland.bookings', '[]');
  settleDevice(false);
  expect(device.value).toBe('shared');
  expect(kept('heartland.bookings')).toBeNull();
  writeDraft({ name: 'Aroha' });
  expect(localStorage.length).toBe(0);
  expect(readDraft<{ name: string }>()?.draft.name).toBe('Aroha');
});
