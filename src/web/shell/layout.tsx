import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { languages, type Language } from '../../base/index.ts';
import type { Assets, Island } from '../assets/assets.ts';
import type { PageRequest } from '../page.ts';
import { AccountLink } from '../sign-in/account.tsx';
import { navigation } from './navigation.ts';
import { shellTexts } from './texts.ts';

const languageNames: Readonly<Record<Language, string>> = {
  nl: 'Nederlands',
  en: 'English',
  fr: 'Français',
};

interface LayoutOptions {
  readonly assets: Assets;
  readonly title: string;
  readonly body: ComponentChildren;
  readonly islands?: readonly Island[] | undefined;
}

/** A whole page: what stands around it, and what is its own. */
export function layout(request: PageRequest, { assets, title, body, islands = [] }: LayoutOptions): string {
  const { language, text, link } = request;
  const pack = packOf(request);
  const parts = [title, pack?.title, 'Relance'].filter((part, at, all) => part && all.indexOf(part) === at);
  const page = (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{parts.join(' – ')}</title>
        <link rel="stylesheet" href={assets.style} />
        <link rel="icon" href="data:," />
        {languages.map((other) => (
          <link rel="alternate" hreflang={other} href={otherLanguage(request, other)} />
        ))}
        {islands.map((island) => (
          <script type="module" src={assets.script(island)} />
        ))}
      </head>
      <body>
        <a class="skip" href="#main">
          {text(shellTexts.skip)}
        </a>
        <header>
          <div class="bar">
            <a class="brand" href={link('')}>
              Relance
            </a>
            <LanguageSwitch request={request} />
            <AccountLink request={request} />
            {pack === undefined ? null : (
              <a class="pack" href={link(`/${pack.id}`)}>
                {pack.title}
              </a>
            )}
          </div>
          {pack === undefined ? null : <Pages request={request} pack={pack.id} />}
        </header>
        <main id="main">
          <h1>{title}</h1>
          {body}
        </main>
        <Footer request={request} />
      </body>
    </html>
  );
  return `<!doctype html>\n${renderToString(page)}\n`;
}

interface Props {
  readonly request: PageRequest;
}

function LanguageSwitch({ request }: Props) {
  return (
    <nav class="languages" aria-label={request.text(shellTexts.languages)}>
      <ul>
        {languages.map((language) => (
          <li>
            {language === request.language ? (
              <span aria-current="true" lang={language}>
                <LanguageName language={language} />
              </span>
            ) : (
              <a href={otherLanguage(request, language)} lang={language} hreflang={language}>
                <LanguageName language={language} />
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Read aloud in full; a narrow screen shows the code alone. */
function LanguageName({ language }: { readonly language: Language }) {
  return (
    <>
      <span class="whole">{languageNames[language]}</span>
      <span class="code" aria-hidden="true">
        {language}
      </span>
    </>
  );
}

/** The pages of a pack: a row, or on a narrow screen a menu that says where the reader is. */
function Pages({ request, pack }: Props & { readonly pack: string }) {
  const { text, link, path } = request;
  const here = navigation.find((entry) => entry.path === path.split('/')[2]);
  return (
    <nav class="pages" aria-label={text(shellTexts.pages)}>
      <details>
        <summary>
          {text(shellTexts.menu)}
          {here === undefined ? null : (
            <>
              : <strong>{text(here.title)}</strong>
            </>
          )}
        </summary>
        <ul>
          {navigation.map((entry) => (
            <li>
              <a
                href={link(`/${pack}/${entry.path}`)}
                aria-current={
                  path === `/${pack}/${entry.path}` ? 'page' : entry === here ? 'true' : undefined
                }
              >
                {text(entry.title)}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}

function Footer({ request: { text, link, workbench } }: Props) {
  return (
    <footer>
      <ul>
        <li>
          <a href={link('/help')}>{text(shellTexts.help)}</a>
        </li>
        <li>
          <a href={link('/accessibility')}>{text(shellTexts.accessibility)}</a>
        </li>
        <li>
          <a href={link('/api')}>{text(shellTexts.api)}</a>
        </li>
      </ul>
      <p>{text(shellTexts.version, { version: workbench.version })}</p>
    </footer>
  );
}

/** The pack that the address names, where it is served; what is served is told to those alone who may know. */
function packOf({ workbench, path, language, principal, signIn }: PageRequest) {
  if (principal === null && signIn !== undefined) return undefined;
  const id = path.split('/')[1];
  const found = workbench.packs.find(({ pack }) => pack.id === id)?.pack;
  return found === undefined ? undefined : { id: found.id, title: found.title[language] };
}

/** The same page with the same state in another language. */
function otherLanguage({ path, query }: PageRequest, language: Language): string {
  const state = query.toString();
  return `/${language}${path}${state === '' ? '' : `?${state}`}`;
}
