import type { Flow } from './graph';
import { describing } from './rows';
import type { Selection } from './selection';

const flowJson = ({ from, to, value, derived, items }: Flow) => ({
	from,
	to,
	annualValue: value,
	derived,
	items: items.map(({ item, value }) => ({ item, annualValue: value })),
});

/** The selection as JSON; the fields are explained beside the button. */
export function jsonText(selection: Selection, title: string, day: string): string {
	const file = {
		type: 'naechster-markt/supply-chain-picture',
		version: 1,
		title,
		day,
		currency: 'EUR',
		firms: [...selection.firms.values()].map((firm) => ({
			id: firm.id,
			name: firm.name,
			role: firm.role,
			tier: firm.column,
			...describing(firm),
			received: firm.received,
			delivered: firm.delivered,
		})),
		flows: selection.flows.map(flowJson),
	};
	return `${JSON.stringify(file, null, '\t')}\n`;
}
