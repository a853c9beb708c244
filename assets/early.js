// Asks for the story that the address names while the program is still on its way; a story that is not in the list is not asked for.
{
  const slug = new URLSearchParams(location.search).get('scenario');
  if (slug !== null) {
    fetch('stories/index.json')
      .then((answer) => answer.json())
      .then((list) => {
        if (!list.some((entry) => entry.slug === slug)) return;
        const link = document.createElement('link');
        link.rel = 'preload';
        link.as = 'fetch';
        link.crossOrigin = 'anonymous';
        link.href = `stories/${slug}.json`;
        document.head.append(link);
      })
      .catch(() => undefined);
  }
}
