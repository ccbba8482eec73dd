import { useId, useMemo } from 'preact/hooks';
import { fill } from '../../../i18n/format';
import { usePrinting } from '../../shared/use-printing';
import { FlowSvg } from './FlowSvg';
import { barWidth, type FlowDrawing } from './flow-layout';
import { onPaper, onScreen } from './palette';
import { Sheet } from './Sheet';
import { perColumnChoices, pictureState } from './state';
import type { ShownProps } from './view-props';
import { firmsText, flowsText } from './words';

type Props = ShownProps & {
	drawing: FlowDrawing;
	/** Otherwise it stands on paper only. */
	onScreen: boolean;
	/** Whether customers sell more than the firm delivers to them. */
	partly: boolean;
};

/** The flow picture on its sheet, what it leaves out, and how many firms stand on their own. */
export function FlowView({ graph, drawing, onScreen: visible, partly, focus, onLook, locale, t }: Props) {
	const id = useId();
	const own = drawing.bars.find(({ column }) => column === 0);
	const lines = drawing.bands.filter(({ toScale }) => !toScale).length;
	const same = { graph, drawing, focus, locale, t };
	const printing = usePrinting();
	// The same element as long as nothing changes: zooming does not draw it anew.
	const svg = useMemo(() => <FlowSvg {...same} palette={onScreen} />, [graph, drawing, focus, locale, t]);
	return (
		<>
			{visible && (
				<>
					<div class="picture-threshold no-print">
						<label for={id}>{t.perColumn}</label>
						<select
							id={id}
							value={pictureState.perColumn.value}
							onChange={(event) => {
								pictureState.perColumn.value = Number(event.currentTarget.value);
							}}
						>
							{perColumnChoices.map((n) => (
								<option key={n} value={n}>
									{n}
								</option>
							))}
						</select>
						{partly && (
							<label class="picture-check">
								<input
									type="checkbox"
									checked={pictureState.ownOnly.value}
									onChange={(event) => {
										pictureState.ownOnly.value = event.currentTarget.checked;
									}}
								/>
								{t.ownOnly}
							</label>
						)}
					</div>
					<Sheet
						label={t.flowTitle}
						width={drawing.width}
						height={drawing.height}
						middle={own && { x: own.x + barWidth / 2, y: own.y + own.height / 2 }}
						onLook={onLook}
						t={t}
					>
						{() => svg}
					</Sheet>
				</>
			)}
			<div class="picture-print">{printing && <FlowSvg {...same} palette={onPaper} />}</div>
			{partly && pictureState.ownOnly.value && <p class="muted">{t.ownOnlyText}</p>}
			{lines > 0 && <p class="muted">{fill(t.lines, { flows: flowsText(lines, locale, t) })}</p>}
			{drawing.unlinked > 0 && (
				<p class="muted">{fill(t.notDrawn, { firms: firmsText(drawing.unlinked, locale, t) })}</p>
			)}
		</>
	);
}
