import { forgetKept, sayDevice } from '../../lib/device';
import { language, useLanguage } from '../../lib/words';

/** Takes the answer to whose device it is; on a shared one nothing is kept from now on, and what was is gone. */
export function settleDevice(own: boolean) {
  if (own) return sayDevice('own');
  void forgetKept();
  sayDevice('shared');
  void useLanguage(language.value); // the page stays in its language
}
