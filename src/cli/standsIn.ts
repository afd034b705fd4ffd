/** The folder that somebody stands in who runs a command: npm runs it at the top of the project and says where from. */
export const STANDS_IN = process.env.INIT_CWD ?? process.cwd();
