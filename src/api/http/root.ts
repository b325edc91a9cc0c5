/** Where all routes of this version begin. */
export const apiRoot = '/api/v1';
