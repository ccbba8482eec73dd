import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { RecordNotice } from '../../shared/RecordNotice';
import type { ViewProps } from '../view';
import { Coordinator } from './Coordinator';
import { Firm } from './Firm';
import { HowWeCalculate } from './HowWeCalculate';
import { Law } from './Law';
import { useRegion } from './use-region';

const roles = ['firm', 'coordinator'] as const;

/** The region without secrets: firms hand on codes, a coordinator sees what they share. */
export default function RegionView(props: ViewProps) {
	const context = useRegion(props);
	const { exchange, settings, change, shared, t } = context;
	const name = useId();
	const passphrase = useSignal('');

	if (exchange.problem.value) return <RecordNotice problem={exchange.problem.value} t={shared} />;
	return (
		<div class="supply-region">
			<div class="region-head">
				<h2>{t.heading}</h2>
				<p>
					{t.intro} <a href={`#${t.threatsAnchor}`}>{t.readThreats}</a>
				</p>
			</div>
			<fieldset class="region-roles no-print">
				<legend>{t.roleQuestion}</legend>
				{roles.map((role) => (
					<label key={role} class={settings.role === role ? 'on' : undefined}>
						<input type="radio" name={name} checked={settings.role === role} onChange={() => change({ role })} />
						<span>
							<b>{t.roles[role].name}</b>
							<small>{t.roles[role].text}</small>
						</span>
					</label>
				))}
			</fieldset>
			{settings.role !== '' && <Law context={context} rule={0} />}
			{settings.role === 'firm' && <Firm context={context} passphrase={passphrase} />}
			{settings.role === 'coordinator' && <Coordinator context={context} />}
			{settings.role !== '' && <HowWeCalculate t={t} />}
		</div>
	);
}
