/** Source files that are nothing but a list of words. */

/** `about`: what the list is, for its comment. */
export function wordList(name: string, about: string, words: readonly string[]): string {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    if (`${line} ${word}`.length > 116) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  return `/** ${about} */\nexport const ${name} = \`\n${lines.join('\n')}\n\`;\n`;
}
