import icon from '../../../public/favicon.svg?raw';

/** The icon of every page, in its address: a file would be a request of each first visit. */
export const iconAddress = `data:image/svg+xml,${encodeURIComponent(icon.replace(/\n\s*/g, ''))}`;
