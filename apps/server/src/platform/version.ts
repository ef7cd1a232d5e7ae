// The version of this server, the same as in the packages; a story compares them.
export const version = '0.1.0';
