import { useEffect, useState } from 'preact/hooks';

type Target = string | { note: string };

/**
 * Puts the focus on an element by id, or on a note of the board, once what changed with the call has been drawn: an effect
 * that a drawing before it left behind knows nothing of it, and cannot focus what is about to go.
 */
export function useFocus(): (target: Target) => void {
	const [wanted, want] = useState<{ target: Target }>();
	useEffect(() => {
		if (!wanted) return;
		const { target } = wanted;
		const element =
			typeof target === 'string'
				? document.getElementById(target)
				: document.querySelector<HTMLElement>(`[data-note="${target.note}"]`);
		element?.focus();
	}, [wanted]);
	return (target) => want({ target });
}
