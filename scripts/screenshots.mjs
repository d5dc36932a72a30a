// npm run screenshots: takes the pictures that the READMEs show, of the packaged extension in VS Code. `-- contrast hover` takes
// the named scenes in the named theme, and leaves them in .vscode-test/pictures to be looked at.
import fs from 'node:fs';
import path from 'node:path';
import { editorCache, packageFile, root } from './places.mjs';
import { SCENES } from './scenes/scenes.mjs';
import { onStage, THEMES } from './scenes/stage.mjs';
import { makePackage } from './testing/package.mjs';

/** The scenes that the READMEs show, some of them in the reader's own theme. */
const SHOWN = ['hover', 'quick-fix', 'computed', 'findings', 'years', 'slogan', 'completion', 'ledger'];
const SHOWN_DARK = ['hover', 'ledger'];

/** Two pictures stand side by side in the READMEs, so each shows only what it is about, by its left upper corner. */
const PART = { width: 640, height: 400 };
const CORNERS = {
  hover: [300, 225],
  'quick-fix': [300, 378],
  computed: [300, 340],
  years: [300, 36],
  slogan: [640, 0],
  completion: [300, 374],
};

const words = process.argv.slice(2);
const themes = words.filter((word) => word in THEMES);
const scenes = words.filter((word) => !(word in THEMES));
makePackage();
if (words.length > 0) {
  for (const theme of themes.length > 0 ? themes : ['light'])
    await takePictures(theme, path.join(editorCache, 'pictures'));
} else {
  const images = path.join(root, 'docs', 'images');
  await takePictures('light', images, { wanted: SHOWN, corners: CORNERS });
  await takePictures('dark', images, { wanted: SHOWN_DARK, corners: CORNERS });
}

/** All scenes are played, since one leads to the next. */
async function takePictures(theme, folder, { wanted = scenes, corners = {} } = {}) {
  fs.mkdirSync(folder, { recursive: true });
  await onStage({ packageFile, theme }, async (page) => {
    for (const { name, arrange } of SCENES) {
      await arrange(page);
      if (wanted.length > 0 && !wanted.includes(name)) continue;
      const file = path.join(folder, theme === 'light' ? `${name}.png` : `${name}-${theme}.png`);
      const [x, y] = corners[name] ?? [];
      await page.screenshot({
        path: file,
        animations: 'disabled',
        ...(x !== undefined && { clip: { x, y, ...PART } }),
      });
      console.log(path.relative(root, file));
    }
  });
}
