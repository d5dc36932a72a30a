// Plays what a person sees of the packaged extension, scene by scene, in the workbench itself.
import { launchBrowser } from '../editor/browser.mjs';
import { codeServerScript } from '../editor/codeServer.mjs';
import { packageFile } from '../places.mjs';
import { SCENES } from '../scenes/scenes.mjs';
import { onStage } from '../scenes/stage.mjs';
import { withoutEditor } from './editor.mjs';
import { single, together } from './outcome.mjs';
import { makePackage } from './package.mjs';

/** Without a workbench and a browser that is a failure in CI, and said aloud elsewhere. */
export async function runScenes() {
  try {
    codeServerScript();
    await (await launchBrowser()).close();
  } catch (error) {
    return together(withoutEditor(['scenes'], error));
  }
  makePackage();
  return play();
}

/** A scene leads to the next, so after one that fails the rest is not played. */
async function play() {
  const played = [];
  const end = await single('', () =>
    onStage({ packageFile }, async (page) => {
      for (const { name, arrange } of SCENES) {
        await arrange(page);
        console.log(`  ✓ scenes › ${name}`);
        played.push(name);
      }
    }),
  );
  const name = `scenes › ${SCENES[played.length]?.name}`;
  return { passed: played.length, failures: end.failures.map(({ message }) => ({ name, message })) };
}
