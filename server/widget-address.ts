/** The script that shops load from their own pages. */
export const widgetAddress = '/embed.js'
