/** Every chart type on one page with hard data: `page.html?language=en&theme=dark`. What is opened stands in the document's title. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import '../../../src/theme/laterFonts';
import '../../../src/theme/tokens.css';
import '../../../src/theme/base.css';
import { i18n, showLanguage } from '../../../src/i18n/i18n';
import { Gallery } from './Gallery';
import { galleryData, type GalleryLanguage } from './galleryData';

/** What the address of the page may ask for. */
export interface GalleryParameters {
  readonly language?: GalleryLanguage;
  readonly theme?: string;
}

const parameters = new URLSearchParams(window.location.search);
const language: GalleryLanguage = parameters.get('language') === 'en' ? 'en' : 'ja';
document.documentElement.lang = language;
document.documentElement.dataset['theme'] = parameters.get('theme') ?? 'light';
const root = document.body.appendChild(document.createElement('main'));
root.style.padding = '16px';

await showLanguage(language);
createRoot(root).render(
  <StrictMode>
    <I18nextProvider i18n={i18n}>
      <h1>Charts</h1>
      <h2>Gallery</h2>
      <Gallery
        specs={galleryData[language]}
        onOpen={(opens) => {
          document.title = `opened ${opens.kind === 'quantity' ? opens.id : opens.kind}`;
        }}
      />
    </I18nextProvider>
  </StrictMode>,
);
