import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

type Props = {
	title: string;
	onClose: () => void;
	children: ComponentChildren;
	/** For tables. */
	wide?: boolean;
};

/** A question that has to be answered before work goes on. Escape closes it; the browser gives the focus back. */
export function Dialog({ title, onClose, children, wide }: Props) {
	const dialog = useRef<HTMLDialogElement>(null);
	const heading = useId();
	useEffect(() => dialog.current?.showModal(), []);
	return (
		<dialog ref={dialog} class={`tool-dialog${wide ? ' wide' : ''}`} aria-labelledby={heading} onClose={onClose}>
			<h2 id={heading}>{title}</h2>
			{children}
		</dialog>
	);
}
