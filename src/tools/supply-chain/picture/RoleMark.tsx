import type { Firm } from './graph';
import { markPath, onScreen } from './palette';

/** The mark of a role, as in the network; named where `label` says what it is, else for the eye only. */
export function RoleMark({ role, label }: { role: Firm['role']; label?: string }) {
	const path = markPath(role, 8, 8, 5);
	return (
		<svg class="role-mark" viewBox="0 0 16 16" role="img" aria-label={label} aria-hidden={!label}>
			{path ? <path d={path} fill={onScreen[role]} /> : <circle cx="8" cy="8" r="5" fill={onScreen[role]} />}
		</svg>
	);
}
