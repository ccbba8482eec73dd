import type { Signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { fill } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import { type RestorePoint, shownName, type Workspace } from '../../workspace';
import { localMoment } from './model';
import type { ProjectTexts } from './texts.de';
import type { Message } from './use-message';

type Props = { workspace: Workspace; locale: Locale; t: ProjectTexts; message: Signal<Message | undefined> };

/** The states that one can return to; they outlast the page. */
export function RestorePoints({ workspace, locale, t, message }: Props) {
	const [points, setPoints] = useState<RestorePoint[]>([]);
	const [projects, said] = [workspace.projects.value, message.value];
	useEffect(() => {
		let current = true;
		void workspace.restorePoints().then((found) => current && setPoints(found));
		return () => {
			current = false;
		};
		// A point comes with every deletion, restore and return: each changes the list of projects or what is said.
	}, [workspace, projects, said]);
	if (points.length === 0) return null;

	const returnTo = async ({ number }: RestorePoint) => {
		try {
			await workspace.returnTo(number);
			message.value = { kind: 'good', text: t.restoring.undone };
		} catch {
			message.value = { kind: 'bad', text: t.projects.failed };
		}
	};
	const reasonOf = ({ reason, label }: RestorePoint) =>
		fill(t.restoring.pointReasons[reason], { label: shownName(label) || t.previewNothing });
	return (
		<section class="restore-points">
			<h3>{t.restoring.pointsTitle}</h3>
			<p>{t.restoring.pointsText}</p>
			<ul>
				{points.map((point) => {
					const at = localMoment(point.at, locale);
					return (
						<li key={point.number}>
							{at}, {reasonOf(point)}{' '}
							<button
								type="button"
								class="link-button"
								aria-label={fill(t.restoring.pointReturnName, { at, reason: reasonOf(point) })}
								onClick={() => void returnTo(point)}
							>
								{t.restoring.pointReturn}
							</button>
						</li>
					);
				})}
			</ul>
		</section>
	);
}
