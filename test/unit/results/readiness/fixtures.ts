import type { Scale } from '../../../../src/results/readiness/scale';
import type { ReadinessSubject } from '../../../../src/workspace';

export const scale = (id: string, label: string, levels: number): Scale => ({
	id,
	label,
	scale: '',
	question: '',
	step: '7-umsetzen',
	methods: [],
	levels: Array.from({ length: levels }, (_, i) => ({
		level: i + 1,
		label: `${label} ${i + 1}`,
		asks: `asks ${i + 1}.`,
		evidence: `report ${i + 1}`,
	})),
});

export const scales = [scale('technik', 'Technik', 9), scale('fertigung', 'Fertigung', 10), scale('kunde', 'Kunde', 9)];

/** Levels met from the first on; evidence where a text is given. */
export const subject = (claims: Record<string, string[]>, rest: Partial<ReadinessSubject> = {}): ReadinessSubject => ({
	title: 'Lenker',
	claims: Object.fromEntries(
		Object.entries(claims).map(([id, evidence]) => [
			id,
			Object.fromEntries(evidence.map((text, i) => [String(i + 1), { met: true, evidence: text }])),
		]),
	),
	targets: {},
	history: { entries: {}, order: [] },
	...rest,
});
