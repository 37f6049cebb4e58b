/** Runs `work`; a mistake that has a name of its own is told in one line, anything unforeseen with its stack. */
export const told = async (work: () => void | Promise<void>): Promise<void> => {
  try {
    await work();
  } catch (error) {
    const named = error instanceof Error && ['ConfigError', 'ProtocolError', 'RehearsalError'].includes(error.name);
    console.error(named ? `${error.name}: ${error.message}` : error);
    process.exitCode = 1;
  }
};
