/** Takes the place of the icons that no answer shows in the early script. */
export const pageIcons = {}
