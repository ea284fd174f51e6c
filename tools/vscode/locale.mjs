import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// npm has no full language pack for VS Code. With this small one vscode.env.language is zh-cn, so the
// extension shows its own Chinese texts; of the workbench only what the pictures of the README show is translated.
const TRANSLATIONS = {
  'vs/editor/contrib/codeAction/browser/codeActionMenu': {
    'codeAction.widget.id.quickfix': '快速修复',
    'codeAction.widget.id.convert': '重写',
  },
  'vs/editor/contrib/hover/browser/markerHoverParticipant': {
    'view problem': '查看问题',
    'quick fixes': '快速修复...',
    noQuickFixes: '没有可用的快速修复',
    checkingForQuickFixes: '正在检查快速修复...',
  },
  'vs/workbench/browser/parts/editor/editorStatus': {
    singleSelection: '行 {0}，列 {1}',
    spacesSize: '空格: {0}',
  },
  'vs/workbench/contrib/debug/browser/debug.contribution': { debugPanel: '调试控制台' },
  'vs/workbench/contrib/files/browser/explorerViewlet': { explore: '资源管理器' },
  'vs/workbench/contrib/markers/browser/messages': { 'markers.panel.title.problems': '问题' },
  'vs/workbench/contrib/outline/browser/outline.contribution': { name: '大纲' },
  'vs/workbench/contrib/output/browser/output.contribution': { output: '输出' },
  'vs/workbench/contrib/preferences/browser/keyboardLayoutPicker': { keyboardLayout: '布局: {0}' },
  'vs/workbench/contrib/remote/browser/remoteExplorer': { ports: '端口' },
  'vs/workbench/contrib/terminal/browser/terminal.contribution': { terminal: '终端' },
  'vs/workbench/contrib/timeline/browser/timelinePane': { timeline: '时间线' },
};

/** Registers a small Chinese language pack in a user data folder; to be used with `--locale zh-cn`. */
export function registerChinese(userDir) {
  const folder = join(userDir, 'zh-cn');
  const file = join(folder, 'main.i18n.json');
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify({ version: '1.0.0', contents: TRANSLATIONS }));
  const pack = {
    hash: 'local-zh-cn-1',
    label: '中文(简体)',
    extensions: [{ extensionIdentifier: { id: 'local.zh-cn' }, version: '1.0.0' }],
    translations: { vscode: file },
  };
  writeFileSync(join(userDir, 'languagepacks.json'), JSON.stringify({ 'zh-cn': pack }));
}
