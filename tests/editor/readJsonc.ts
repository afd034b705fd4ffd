import ts from 'typescript';

/** Reads JSON with comments, as VS Code writes its settings. */
export function readJsonc(text: string): unknown {
  const { config, error } = ts.parseConfigFileTextToJson('settings.json', text);
  if (error) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, '\n'));
  return config;
}
