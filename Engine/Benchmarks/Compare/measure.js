// Measures inkjs on the work that compare.json beside the stories describes, and prints the figures as one JSON object.
// Usage: node measure.js <folder of stories>
const fs = require('fs');
const path = require('path');
const { Compiler, CompilerOptions, Story } = require('inkjs/full');

const folder = process.argv[2];
const read = (name) => fs.readFileSync(path.join(folder, name), 'utf8');
const work = JSON.parse(read('compare.json'));

// Median of batches, each long enough for the clock; warmed up first. What takes very long gets few batches.
// Microseconds of processor time a call, of all threads of the process.
function measure(action) {
  const micros = () => { const usage = process.cpuUsage(); return usage.user + usage.system; };
  const warmEnd = micros() + work.warmUpMicros;
  let calls = 0;
  const warmStart = micros();
  do { action(); calls++; } while (micros() < warmEnd);
  const perCall = (micros() - warmStart) / calls;
  const perBatch = Math.max(1, Math.round(work.batchMicros / perCall));
  const count = perCall > work.slowMicros ? 3 : work.batches;
  const batches = [];
  for (let batch = 0; batch < count; batch++) {
    const start = micros();
    for (let call = 0; call < perBatch; call++) action();
    batches.push((micros() - start) / perBatch);
  }
  batches.sort((a, b) => a - b);
  return batches[batches.length >> 1];
}

function picker(seed) {
  let state = seed >>> 0;
  return (count) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 16) % count;
  };
}

function playThrough(story, seed, mostChoices) {
  story.ResetState();
  story.state.storySeed = 42;
  const pick = picker(seed);
  let lines = 0;
  for (let choices = 0; ; choices++) {
    while (story.canContinue) { story.Continue(); lines++; }
    if (story.currentChoices.length === 0 || choices === mostChoices) return lines;
    story.ChooseChoiceIndex(pick(story.currentChoices.length));
  }
}

const compile = (source) => new Compiler(source, new CompilerOptions('story.ink', [], false, () => {}, { ResolveInkFilename: (name) => name, LoadInkFileContents: () => '' })).Compile();
const figures = {};
for (const item of work.stories) {
  const source = read(item.source);
  const json = compile(source).ToJson();
  const story = new Story(json);
  let lines = 0;
  const perPlay = measure(() => { lines = 0; for (const seed of item.seeds) lines += playThrough(story, seed, item.mostChoices); });
  playThrough(story, 1, item.savedAfter);
  const saved = story.state.ToJson();
  figures[item.name] = {
    lines,
    compile: measure(() => compile(source)),
    load: measure(() => new Story(json)),
    line: perPlay / lines,
    save: measure(() => story.state.ToJson()),
    restore: measure(() => story.state.LoadJson(saved)),
  };
}

const functions = new Story(compile(read('functions.ink')).ToJson());
figures.functions = {
  fib: measure(() => functions.EvaluateFunction('fib', [20])),
  lists: measure(() => functions.EvaluateFunction('lists', [200])),
};
console.log(JSON.stringify(figures));
