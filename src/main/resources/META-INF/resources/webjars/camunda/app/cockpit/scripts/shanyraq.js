/** The way from Cockpit to the case files, on its first page. */
const WORDS = { en: 'Cases of the centre', kk: 'Орталықтың істері', ru: 'Дела центра' };
const language = document.cookie.match(/(?:^|;\s*)shanyraq-language=([a-z]{2})/)?.[1] ?? 'en';

const casesLink = {
  id: 'shanyraq-cases',
  pluginPoint: 'cockpit.dashboard',
  priority: 300,

  render(container) {
    const appRoot = document.querySelector('base').getAttribute('app-root');
    const link = document.createElement('a');
    link.href = new URL('../casework', new URL(`${appRoot}/`, window.location.origin));
    link.textContent = WORDS[language] ?? WORDS.en;
    const section = document.createElement('section');
    const heading = document.createElement('h3');
    heading.append(link);
    section.append(heading);
    container.replaceChildren(section);
  },
};

export default [casesLink];
