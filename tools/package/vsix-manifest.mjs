// The two files that make a .vsix of a zip: what vsce would write for this package.json.

const TYPES = {
  1: 'text/troff',
  'code-snippets': 'application/octet-stream',
  js: 'application/javascript',
  json: 'application/json',
  md: 'text/markdown',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  vsixmanifest: 'text/xml',
  webp: 'image/webp',
};

/** `[Content_Types].xml`: the type of every kind of file in the package. */
export function makeContentTypes(names) {
  const extensions = new Set(['vsixmanifest', ...names.map((name) => name.split('.').at(-1))]);
  const entries = [...extensions].map((extension) => {
    const type = TYPES[extension];
    if (!type)
      throw new Error(`tools/package/vsix-manifest.mjs does not know the type of .${extension} files.`);
    return `<Default Extension=".${extension}" ContentType="${type}"/>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${entries.join('')}</Types>
`;
}

/** `extension.vsixmanifest`: what a gallery and VS Code's installer read; `texts` are those of package.nls.json. */
export function makeVsixManifest(manifest, texts = {}) {
  const text = (value) => value.replace(/^%(.+)%$/, (whole, key) => texts[key] ?? whole);
  const code = 'Microsoft.VisualStudio.Code';
  const services = 'Microsoft.VisualStudio.Services';
  const properties = {
    [`${code}.Engine`]: manifest.engines.vscode,
    [`${code}.ExtensionDependencies`]: '',
    [`${code}.ExtensionPack`]: '',
    [`${code}.ExtensionKind`]: [...manifest.extensionKind, 'web'].join(','),
    [`${code}.LocalizedLanguages`]: '',
    [`${code}.EnabledApiProposals`]: '',
    [`${code}.ExecutesCode`]: 'true',
    [`${services}.Branding.Color`]: manifest.galleryBanner.color,
    [`${services}.Branding.Theme`]: manifest.galleryBanner.theme,
    [`${services}.GitHubFlavoredMarkdown`]: 'true',
    [`${services}.Content.Pricing`]: 'Free',
  };
  const assets = {
    [`${code}.Manifest`]: 'package.json',
    [`${services}.Content.Details`]: 'README.md',
    [`${services}.Content.Changelog`]: 'CHANGELOG.md',
    [`${services}.Content.License`]: 'LICENSE.txt',
    [`${services}.Icons.Default`]: manifest.icon,
  };
  return `<?xml version="1.0" encoding="utf-8"?>
<PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011">
  <Metadata>
    <Identity Language="en-US"${attributes({ Id: manifest.name, Version: manifest.version, Publisher: manifest.publisher })} />
    <DisplayName>${escapeXml(text(manifest.displayName))}</DisplayName>
    <Description xml:space="preserve">${escapeXml(text(manifest.description))}</Description>
    <Tags>${escapeXml([...manifest.keywords, '__web_extension'].join(','))}</Tags>
    <Categories>${escapeXml(manifest.categories.join(','))}</Categories>
    <GalleryFlags>Public</GalleryFlags>
    <Properties>
${listElements('Property', properties, (Id, Value) => ({ Id, Value }))}
    </Properties>
    <License>extension/LICENSE.txt</License>
    <Icon>extension/${escapeXml(manifest.icon)}</Icon>
  </Metadata>
  <Installation>
    <InstallationTarget Id="${code}" />
  </Installation>
  <Dependencies />
  <Assets>
${listElements('Asset', assets, (Type, name) => ({ Type, Path: `extension/${name}`, Addressable: 'true' }))}
  </Assets>
</PackageManifest>
`;
}

function listElements(element, values, toAttributes) {
  return Object.entries(values)
    .map(([key, value]) => `      <${element}${attributes(toAttributes(key, value))} />`)
    .join('\n');
}

function attributes(values) {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('');
}

function escapeXml(text) {
  const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
  return text.replace(/[&<>"']/g, (character) => entities[character]);
}
