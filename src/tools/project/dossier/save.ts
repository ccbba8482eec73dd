import dossierStyles from '../../../styles/dossier.css?raw';
import pictureStyles from '../../../styles/pictures.css?raw';
import { download } from '../../shared/download';
import { dossierFile, withPicturesInside } from './export';

/** Hands the dossier that stands on the page to the person as a file. */
export async function saveDossier(article: Element, name: string, title: string, language: string): Promise<void> {
	const file = dossierFile(await withPicturesInside(article), {
		title,
		language,
		styles: [pictureStyles, dossierStyles],
		address: location.href,
	});
	download(file, name, 'text/html;charset=utf-8');
}
