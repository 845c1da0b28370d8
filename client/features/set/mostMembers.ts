/** The API compares so many actors at once. */
export const mostMembers = 20
