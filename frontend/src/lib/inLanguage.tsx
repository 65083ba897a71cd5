import type { ComponentType } from 'preact';
import { useSignal } from './signal';
import { language } from './words';

/** The component, drawn again with all that is in it when the language changes. */
export function inLanguage<Props extends object>(Component: ComponentType<Props>) {
  return function InLanguage(props: Props) {
    useSignal(language);
    return <Component {...props} />;
  };
}
