/** Where every page stands as plain data: for the support desk, our own server and machines. The name never changes. */
export const answersAddress = '/search/answers.json'
