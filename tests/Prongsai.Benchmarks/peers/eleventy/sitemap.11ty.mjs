export const data = { permalink: "/sitemap.xml", eleventyExcludeFromCollections: true };

export const render = ({ pages }) => `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${pages.map((p) => `<url><loc>https://${p.agency}.example.go.th${p.url}</loc></url>`).join("\n")}
</urlset>
`;
