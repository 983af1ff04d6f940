/** The order of the stories: those that take longest begin first, so that no worker is left with one of them in the end. */
import { basename } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const longest = [
  ...['half-a-year', 'following', 'overlay-in-browsers', 'controls', 'bad-pages', 'reading', 'main-story'],
  ...['on-the-page', 'recorder-pages', 'with-records', 'survival', 'whose-page'],
];
const turn = ({ moduleId }: TestSpecification) => {
  const at = longest.indexOf(basename(moduleId, '.e2e.ts'));
  return at < 0 ? longest.length : at;
};

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((one, other) => turn(one) - turn(other));
  }
}
