import type { ViewProps } from '../view';

export default function RegionView({ t }: ViewProps) {
	return <h2>{t.region.title}</h2>;
}
