import { useEffect, useState } from 'preact/hooks';
import { plainColour } from './plain-colour';

const names = ['accent', 'accent-strong', 'accent-soft', 'positive', 'negative', 'text', 'text-muted', 'line'] as const;
/** Colours of the page for a canvas, and the scheme they belong to. */
export type ChartColours = Record<(typeof names)[number], string> & { scheme: string };

function read(): ChartColours {
	const style = getComputedStyle(document.documentElement);
	const colours = Object.fromEntries(
		names.map((name) => [name, plainColour(style.getPropertyValue(`--${name}`).trim())]),
	);
	return {
		...(colours as Record<(typeof names)[number], string>),
		scheme: document.documentElement.dataset.theme ?? '',
	};
}

/** The page's colours, read again when light changes to dark. Charts take `scheme` as their key. */
export function useChartColours(): ChartColours {
	const [colours, setColours] = useState(read);
	useEffect(() => {
		const observer = new MutationObserver(() => setColours(read()));
		observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
		return () => observer.disconnect();
	}, []);
	return colours;
}
