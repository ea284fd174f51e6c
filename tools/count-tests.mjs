/** The counts of a mocha run, from the summary at the end of its output. */
export function countTests(output) {
  // biome-ignore lint/complexity/useRegexLiterals: a literal could not name the escape character without a warning
  const plain = output.replace(new RegExp('\\u001b\\[[0-9;]*m', 'g'), '');
  return {
    passed: findCount(plain, 'passing'),
    failed: findCount(plain, 'failing'),
    skipped: findCount(plain, 'pending'),
  };
}

/** The closing line of a test run. */
export function formatCounts({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

// The last one: a test may itself print such a line.
function findCount(output, word) {
  const found = [...output.matchAll(new RegExp(`^ {2}(\\d+) ${word}\\b`, 'gm'))].at(-1);
  return found ? Number(found[1]) : 0;
}
