/** Path of a site's folder on its host, with a slash at both ends: "naechster-markt" -> "/naechster-markt/", "" -> "/". */
export const folderOnHost = (base: string): string => `/${base}/`.replace(/\/+/g, '/');
