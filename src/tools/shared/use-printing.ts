import { useEffect, useState } from 'preact/hooks';
import { mediaMatches } from './media';

/** Whether the page is being printed: what stands on paper only is made then, not before. */
export function usePrinting(): boolean {
	const [printing, setPrinting] = useState(() => mediaMatches('print'));
	useEffect(() => {
		const media = matchMedia('print');
		const follow = () => setPrinting(media.matches);
		const begin = () => setPrinting(true);
		const end = () => setPrinting(false);
		media.addEventListener('change', follow);
		addEventListener('beforeprint', begin);
		addEventListener('afterprint', end);
		return () => {
			media.removeEventListener('change', follow);
			removeEventListener('beforeprint', begin);
			removeEventListener('afterprint', end);
		};
	}, []);
	return printing;
}
