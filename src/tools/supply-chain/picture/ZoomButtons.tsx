import type { PictureTexts } from './texts.de';

type Props = { onIn: () => void; onOut: () => void; onFit: () => void; t: PictureTexts };

/** Nearer, further, everything. */
export function ZoomButtons({ onIn, onOut, onFit, t }: Props) {
	return (
		<div class="picture-zoom no-print">
			<button type="button" class="button small" aria-label={t.zoomIn} title={t.zoomIn} onClick={onIn}>
				+
			</button>
			<button type="button" class="button small" aria-label={t.zoomOut} title={t.zoomOut} onClick={onOut}>
				−
			</button>
			<button type="button" class="button small" onClick={onFit}>
				{t.fit}
			</button>
		</div>
	);
}
