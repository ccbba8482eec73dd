import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { OpenBoard } from '../../results/canvas/board';
import type { Picture } from '../../results/canvas/picture';
import { BoardPicture } from '../shared/BoardPicture';
import { downloadCsv } from '../shared/csv';
import type { SharedTexts } from '../shared/texts.de';
import type { CanvasData } from './data';
import { downloadPng, downloadSvg } from './export-picture';
import type { CanvasTexts } from './texts.de';

type Props = {
	open: OpenBoard;
	picture: Picture;
	rows: string[][];
	data: CanvasData;
	t: CanvasTexts;
	shared: SharedTexts;
};

/** The board on paper, as a picture and as a table; and what comes next. */
export function BoardActions({ open: { title, template }, picture, rows, data, t, shared }: Props) {
	const drawing = useRef<SVGSVGElement>(null);
	const failed = useSignal(false);
	const { field, note, kind, links } = t.table;
	const png = async () => {
		failed.value = false;
		try {
			await downloadPng(drawing.current!, title);
		} catch {
			failed.value = true;
		}
	};
	return (
		<>
			<div class="board-on-paper print-only">
				<BoardPicture picture={picture} picked={drawing} />
			</div>
			<footer class="no-print">
				<h3>{t.next}</h3>
				<p class="actions">
					{template.tools.map(({ label, url }) => (
						<a key={url} class="button" href={url} aria-label={`${t.nextTools}: ${label}`}>
							{label}
						</a>
					))}
				</p>
				<p>
					{t.nextMethods}{' '}
					{template.methods.map((method, i) => (
						<span key={method.url}>
							{i > 0 && ', '}
							<a href={method.url}>{method.label}</a>
						</span>
					))}
				</p>
				<div class="actions">
					<button type="button" class="button small" onClick={() => window.print()}>
						{shared.print}
					</button>
					<button type="button" class="button small" onClick={() => downloadSvg(drawing.current!, title)}>
						{t.exportSvg}
					</button>
					<button type="button" class="button small" onClick={() => void png()}>
						{t.exportPng}
					</button>
					<button
						type="button"
						class="button small"
						onClick={() => void downloadCsv([[field, note, kind, links], ...rows], title, data.locale)}
					>
						{t.exportCsv}
					</button>
				</div>
				{failed.value && (
					<p class="field-problem" role="alert">
						{t.exportFailed}
					</p>
				)}
			</footer>
		</>
	);
}
