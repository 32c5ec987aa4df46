import { page } from "./site.mjs";

export const data = {
  pagination: { data: "pages", size: 1, alias: "p", addAllPagesToCollections: false },
  permalink: ({ p }) => `${p.url}index.html`,
  eleventyExcludeFromCollections: true,
};

export const render = ({ p, words, agencies }) => page(p, words, agencies[p.agency]);
