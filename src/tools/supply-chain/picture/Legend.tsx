import type { FlowDrawing } from './flow-layout';
import { onScreen } from './palette';
import { RoleMark } from './RoleMark';
import type { PictureTexts } from './texts.de';

type Props = { picture: 'flow' | 'network'; drawing: FlowDrawing; t: PictureTexts };

const roles = ['self', 'supplier', 'customer', 'market'] as const;

/** What marks, bands and lines mean, and how the picture is moved. */
export function Legend({ picture, drawing, t }: Props) {
	return (
		<div class="picture-legend">
			<ul aria-label={t.legend}>
				{picture === 'network' &&
					roles.map((role) => (
						<li key={role}>
							<RoleMark role={role} /> {t.roles[role]}
						</li>
					))}
				{picture === 'flow' && (
					<>
						<li>
							<Sample fill={onScreen.supplier} opacity={0.35} /> {t.flowLegend.before}
						</li>
						<li>
							<Sample fill={onScreen.customer} opacity={0.35} /> {t.flowLegend.behind}
						</li>
						{drawing.bands.some(({ toScale }) => !toScale) && (
							<li>
								<svg viewBox="0 0 28 12" aria-hidden="true">
									<path d="M0 6H28" stroke={onScreen.muted} stroke-width="1.5" stroke-dasharray="5 4" />
								</svg>{' '}
								{t.flowLegend.line}
							</li>
						)}
						{drawing.bars.some(({ grouped }) => grouped > 0) && (
							<li>
								<svg viewBox="0 0 28 12" aria-hidden="true">
									<rect x="8" y="1" width="12" height="10" fill="none" stroke={onScreen.muted} stroke-dasharray="3 2" />
								</svg>{' '}
								{t.flowLegend.group}
							</li>
						)}
					</>
				)}
			</ul>
			<p class="muted no-print">{t.sheetHint}</p>
		</div>
	);
}

const Sample = ({ fill, opacity }: { fill: string; opacity: number }) => (
	<svg viewBox="0 0 28 12" aria-hidden="true">
		<rect width="28" height="12" fill={fill} opacity={opacity} />
	</svg>
);
