// A language that the interface has no words in is told in one line, before a command reads anything.
import { languageOf } from '../words/language.ts';

try {
  languageOf(process.env.INTERFACE_LANGUAGE);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
