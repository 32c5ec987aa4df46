namespace Prongsai.Exchange.Html;

/// <summary>The style of the page: a table on wide screens and on paper, a card for each item on a telephone.</summary>
internal static class PrintStyle
{
    public const string Css =
        """
        :root { color-scheme: light; }
        * { box-sizing: border-box; }
        body { margin: 0; background: #fff; color: #1a1a1a; font: 1rem/1.6 "TH Sarabun New", Sarabun, "Noto Sans Thai", Tahoma, sans-serif; }
        main { padding: 1.25rem; }
        h1 { margin: 0; color: #0b4a6f; font-size: 1.6rem; line-height: 1.4; }
        h1 span { color: #595f66; font-size: 1rem; font-weight: normal; }
        .agency { margin: 0; font-weight: bold; }
        .counts { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin: .5rem 0; padding: 0; list-style: none; }
        .counts strong { font-size: 1.25em; }
        .note { margin: 0 0 .75rem; }
        [lang="en"] { color: #595f66; }
        a { color: #0b4a6f; overflow-wrap: anywhere; }
        table { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: .875rem; line-height: 1.5; }
        th, td { padding: .35rem .45rem; border: 1px solid #9aa3ab; text-align: start; vertical-align: top; overflow-wrap: break-word; }
        thead th { background: #0b4a6f; color: #fff; vertical-align: middle; text-align: center; }
        thead th [lang="en"] { display: block; color: inherit; font-weight: normal; font-size: .8em; }
        thead .own { background: #595f66; }
        .own { background: #f1f3f5; }
        .divider { border-inline-start: 3px solid #595f66; }
        .short { text-align: center; padding-inline: .2rem; }
        tbody th { white-space: nowrap; }
        @media screen and (max-width: 68rem) {
          main { padding: .75rem; }
          table, tbody, tr, th, td { display: block; width: 100%; }
          thead, colgroup { display: none; }
          tr { margin-block-end: 1rem; border: 1px solid #9aa3ab; }
          th, td { border: 0; border-block-end: 1px solid #dfe3e6; text-align: start; }
          tbody th { background: #0b4a6f; color: #fff; font-size: 1.1rem; }
          tbody .short { padding-inline: .45rem; text-align: start; }
          .divider { border-inline-start: 0; border-block-start: 3px solid #595f66; }
          td::before { content: attr(data-label); display: block; color: #595f66; font-weight: bold; }
          td:empty::after { content: "–"; }
        }
        @page { size: A4 landscape; margin: 9mm; }
        @media print {
          body { font-size: 9.5pt; line-height: 1.35; }
          main { padding: 0; }
          table { font-size: 8pt; line-height: 1.3; }
          th, td { padding: 1mm; }
          thead { display: table-header-group; }
          tr { break-inside: avoid; }
          thead th, .own { print-color-adjust: exact; }
          a { color: inherit; text-decoration: none; }
        }
        """;
}
