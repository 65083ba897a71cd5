import { useEffect } from 'preact/hooks';

/** Sets the page's title; pages about a booking name nothing but Heartland. */
export function useTitle(title: string) {
  useEffect(() => {
    document.title = title ? `${title} – Heartland` : 'Heartland Services';
  }, [title]);
}
