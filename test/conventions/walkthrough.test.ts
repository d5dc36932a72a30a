import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { root } from '../root';
import { read } from './sources';

interface Step {
  readonly id: string;
  readonly description: string;
  readonly media: { readonly svg: string; readonly altText: string };
  readonly completionEvents: readonly string[];
}

const { contributes } = JSON.parse(read('package.json'));
const [walkthrough]: readonly { readonly id: string; readonly steps: readonly Step[] }[] = contributes.walkthroughs;
const texts = ['package.nls.json', 'package.nls.zh-cn.json'].map((file) => JSON.parse(read(file)));
const commands = new Set<string>(contributes.commands.map(({ command }: { command: string }) => command));
for (const { id } of Object.values<{ id: string }[]>(contributes.views).flat()) commands.add(`${id}.focus`);

test('every step of the walkthrough has a picture and an end', () => {
  const steps = walkthrough!.steps;
  assert.equal(new Set(steps.map(({ id }) => id)).size, steps.length);
  for (const { id, media, completionEvents } of steps) {
    assert.ok(fs.existsSync(path.join(root, media.svg)), media.svg);
    assert.match(media.altText, /^%.+%$/);
    assert.ok(completionEvents.length > 0, id);
  }
});

test('every picture is used', () => {
  const used = walkthrough!.steps.map(({ media }) => path.basename(media.svg)).sort();
  assert.deepEqual(fs.readdirSync(path.join(root, 'media')).sort(), used);
});

test('buttons and ends name commands that are there', () => {
  const named = [
    ...texts.flatMap((entries) => Object.values<string>(entries).flatMap((text) => linksIn(text))),
    ...walkthrough!.steps.flatMap(({ completionEvents }) => completionEvents.flatMap((event) => ended(event))),
  ];
  assert.ok(named.length > 0);
  assert.deepEqual(
    named.filter((command) => command.startsWith('hegao.') && !commands.has(command)),
    [],
  );
});

test('both languages of a text lead to the same commands', () => {
  const [english, chinese] = texts;
  for (const key of Object.keys(english)) assert.deepEqual(linksIn(chinese[key]), linksIn(english[key]), key);
});

function linksIn(text: string): readonly string[] {
  return Array.from(text.matchAll(/\(command:([\w.]+)/g), ([, command]) => command!);
}

function ended(event: string): readonly string[] {
  return /^onCommand:(.+)$/.exec(event)?.slice(1) ?? [];
}
