import { useSignal } from '@preact/signals';
import { fill } from '../../../i18n/format';
import { downloadCsv } from '../../shared/csv';
import { download, fileName } from '../../shared/download';
import { localDay } from '../../shared/local-day';
import type { SharedTexts } from '../../shared/texts.de';
import { FlowSvg } from './FlowSvg';
import type { FlowDrawing } from './flow-layout';
import { NetworkSvg } from './NetworkSvg';
import { networkDrawing } from './network-drawing';
import { onPaper } from './palette';
import { firmRows, flowRows } from './rows';
import { settledPositions } from './use-network';
import type { ShownProps } from './view-props';

type Props = ShownProps & { drawing: FlowDrawing; picture: 'flow' | 'network'; shared: SharedTexts };

/** Picture and data as files: exactly what search and filter show. */
export function Files({ drawing, picture, shared, ...props }: Props) {
	const { graph, selection, focus, locale, t } = props;
	const said = useSignal<{ text: string; bad?: boolean }>({ text: '' });
	const own = graph.firms.get(graph.selves[0] ?? '')?.name;
	const day = localDay(new Date());
	const title = [t.fileTitle, own].filter(Boolean).join(' ');

	const svg = async () => {
		const { svgText } = await import('./save-picture');
		const heading = [own, picture === 'flow' ? t.flowTitle : t.networkTitle].filter(Boolean).join(': ');
		const same = { focus, heading, palette: onPaper, locale, t };
		if (picture === 'flow') return svgText(<FlowSvg {...same} graph={graph} drawing={drawing} />);
		return svgText(<NetworkSvg {...same} drawing={networkDrawing(selection, await settledPositions(graph), focus)} />);
	};
	const files = {
		svg: async () => download(await svg(), fileName(title, day, 'svg'), 'image/svg+xml;charset=utf-8'),
		png: async () => {
			const { pngBlob } = await import('./save-picture');
			download(await pngBlob(await svg()), fileName(title, day, 'png'), 'image/png');
		},
		gexf: async () => {
			const { gexfText } = await import('./gexf');
			const text = gexfText(selection, await settledPositions(graph), title, day);
			download(text, fileName(title, day, 'gexf'), 'application/gexf+xml;charset=utf-8');
		},
		json: async () => {
			const { jsonText } = await import('./json');
			download(jsonText(selection, title, day), fileName(title, day, 'json'), 'application/json;charset=utf-8');
		},
		firmsCsv: () => downloadCsv(firmRows(selection.firms.values(), props), `${title} ${t.firmTable}`, locale),
		flowsCsv: () => downloadCsv(flowRows(selection.flows, props), `${title} ${t.flowTable}`, locale),
	};
	const save = async (key: keyof typeof files) => {
		try {
			await files[key]();
			said.value = { text: fill(t.saved, { name: t[key] }) };
		} catch {
			said.value = { text: t.fileFailed, bad: true };
		}
	};
	return (
		<section class="picture-files no-print">
			<h3>{t.files}</h3>
			<div class="actions">
				{(Object.keys(files) as (keyof typeof files)[]).map((key) => (
					<button key={key} type="button" class="button small" onClick={() => void save(key)}>
						{t[key]}
					</button>
				))}
				<button type="button" class="button small" onClick={() => print()}>
					{shared.print}
				</button>
			</div>
			<p role="status" class={said.value.bad ? 'error-notice' : 'muted'}>
				{said.value.text}
			</p>
			<details>
				<summary>{t.filesHelp}</summary>
				<ul>
					{t.filesText.map((text) => (
						<li key={text}>{text}</li>
					))}
				</ul>
			</details>
		</section>
	);
}
