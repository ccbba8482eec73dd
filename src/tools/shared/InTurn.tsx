import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

let taking = false;
let turns: Promise<unknown> = Promise.resolve();
let drawn: Promise<unknown> = Promise.resolve();

/** After the next frame, so that each part is laid out by itself; a page out of sight has no frames. */
export const nextTask = () =>
	new Promise<void>((resolve) =>
		document.hidden ? setTimeout(resolve) : requestAnimationFrame(() => setTimeout(resolve)),
	);

/**
 * Draws what is given, and lets every `InTurn` in it wait for a task of its own, one after the other: between two the
 * browser can answer the person and paint. What comes late, like a part that is fetched, is drawn after what came before.
 *
 * @param draw  draws, or changes a state that draws
 * @returns when the last part stands
 */
export function drawInTurns(draw: () => void): Promise<void> {
	const standing = drawn.then(nextTask).then(async () => {
		taking = true;
		turns = nextTask();
		try {
			draw();
			// Parts may hold further parts.
			for (let seen: Promise<unknown> | undefined; seen !== turns; await turns) seen = turns;
		} finally {
			taking = false;
		}
	});
	drawn = standing.catch(() => {});
	return standing;
}

/** How long parts wait for one that is being fetched, in milliseconds: on a slow line, half a tool is more than none. */
const patience = 3000;

/** Lets the parts to come wait for one that is being fetched, and counts those in it among them. */
export function holdTurns(fetched: Promise<unknown>): void {
	turns = turns.then(() => Promise.race([fetched, new Promise((resolve) => setTimeout(resolve, patience))]));
}

/** The same for a part that is reckoned elsewhere: the parts to come wait until the function given back is called. */
export function holdTurnsUntilDone(): () => void {
	let done = () => {};
	holdTurns(
		new Promise<void>((resolve) => {
			done = resolve;
		}),
	);
	return done;
}

/** A part of a tool that may come a moment later while a page with much stored work is opened; at all other times at once. */
export function InTurn({ children }: { children: ComponentChildren }) {
	const [due, setDue] = useState(!taking);
	// Before the frame that the first turn waits for: later the tool would count as standing.
	useLayoutEffect(() => {
		if (due) return;
		let gone = false;
		turns = turns.then(nextTask).then(() => {
			if (!gone) setDue(true);
		});
		return () => {
			gone = true;
		};
	}, []);
	return due ? children : null;
}
