import {
	caseOf,
	type HandOver as HandOverState,
	handedOver,
	handOverState,
} from '../../../results/supply-chain/hand-over';
import type { StressOutcome } from '../../../results/supply-chain/stress';
import { type StressPrinter, scenarioTitle } from '../../../results/supply-chain/stress-print';
import type { SupplyScenario, Workspace } from '../../../workspace';
import type { StressViewTexts } from './texts.de';

type Props = {
	id: string;
	scenario: SupplyScenario;
	outcome: StressOutcome & { ok: true };
	workspace: Workspace;
	/** Page of the business case, where the site has one. */
	url: string | undefined;
	printer: StressPrinter;
	t: StressViewTexts;
};

/** Takes the damage of a test over into the business case, once. */
export function HandOver({ id, scenario, outcome, workspace, url, printer, t }: Props) {
	const record = workspace.record('business-case');
	if (!url || record.problem.value) return null;
	const state: HandOverState = handOverState(record.data.value, id);
	return (
		<div class="hand-over no-print">
			<h3>{t.handOverTitle}</h3>
			<p>{t.handOverText}</p>
			<div class="actions">
				<button
					type="button"
					class="button small"
					disabled={state !== 'free'}
					aria-label={`${state === 'there' ? t.handedOver : t.handOver}: ${scenarioTitle(scenario, printer)}`}
					onClick={() =>
						record.update((before) =>
							handedOver(before, id, caseOf(outcome, scenario, printer), printer.t.handOver.caseTitle),
						)
					}
				>
					{state === 'there' ? t.handedOver : t.handOver}
				</button>
				<a href={url}>{t.toCase}</a>
			</div>
			<p class="muted" role="status">
				{state === 'there' ? t.handedOverHint : state === 'full' ? t.caseFull : ''}
			</p>
		</div>
	);
}
