import type { ViewProps } from '../view';

export default function PictureView({ t }: ViewProps) {
	return <h2>{t.picture.title}</h2>;
}
