import Fuse from 'fuse.js/basic'

/** Of Fuse.js only this: one text against another. */
export const { match } = Fuse
