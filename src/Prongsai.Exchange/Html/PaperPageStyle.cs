using Prongsai.Core.Localization;

namespace Prongsai.Exchange.Html;

/// <summary>
/// The style of an official paper: A4 upright, numbers of pages from the second on, heads of tables on every page, no row torn. Sizes are those of
/// Sarabun; <c>font-size-adjust</c> shows TH Sarabun New, drawn smaller, as large.
/// </summary>
internal static class PaperPageStyle
{
    private const string Css =
        """
        :root { color-scheme: light; }
        * { box-sizing: border-box; }
        body { margin: 0; background: #fff; color: #000; font: 12pt/1.6 "TH Sarabun New", "TH SarabunPSK", Sarabun, "Noto Sans Thai", Tahoma, sans-serif; font-size-adjust: .48; }
        main { max-width: 210mm; margin: auto; padding: 15mm 20mm 20mm 30mm; }
        p { margin: 0; overflow-wrap: anywhere; }
        h1, h2, h3 { margin: 0; font-size: 1.1em; line-height: 1.6; break-after: avoid; }
        h1, h2, .head { text-align: center; text-wrap: balance; }
        h2 { margin-block: 15mm 3mm; }
        h3 { margin-block: 5mm 2mm; }
        hr { width: 40mm; margin: 3mm auto 5mm; border: 0; border-block-end: 1px solid #000; }
        .head { margin-block-end: 3mm; }
        .body p { margin-block-end: 2mm; text-indent: 25mm; }
        .note p { margin-block-end: 1mm; }
        .signature { margin: 8mm 0 0 25%; text-align: center; break-inside: avoid; }
        .signature p { margin-block-end: 3mm; }
        .signature p:first-child { margin-block-end: 14mm; }
        .entry { margin: 0; padding: 0; columns: 2; column-gap: 8mm; list-style: none; font-size: .85em; line-height: 1.4; }
        .entry li { break-inside: avoid; padding-inline-start: 2.5em; text-indent: -2.5em; }
        table { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: .85em; line-height: 1.5; }
        th, td { padding: 1mm 1.5mm; border: 1px solid #000; text-align: start; vertical-align: top; font-weight: normal; }
        thead { display: table-header-group; }
        thead th { text-align: center; vertical-align: middle; font-weight: bold; }
        tr { break-inside: avoid; }
        tbody th { white-space: nowrap; }
        tbody th p { white-space: normal; }
        td p:not(:only-child) { padding-inline-start: 1.5em; text-indent: -1.5em; }
        @media screen and (max-width: 50rem) {
          main { padding: 1rem; overflow-x: auto; }
          table { min-width: 40rem; }
          .body p { text-indent: 3em; }
          .signature { margin-inline-start: 0; }
          .entry { columns: 1; }
        }
        @page { size: A4; margin: 20mm 20mm 20mm 30mm; @bottom-center { content: counter(page, NUMERALS); font-family: "TH Sarabun New", "TH SarabunPSK", Sarabun, "Noto Sans Thai", Tahoma, sans-serif; } }
        @page :first { @bottom-center { content: ""; } }
        @media print {
          main { max-width: none; padding: 0; }
          h2 { margin-block-start: 0; break-before: page; }
        }
        """;

    public static string Of(Culture culture) => Css.Replace("NUMERALS", culture == Culture.Thai ? "thai" : "decimal", StringComparison.Ordinal);
}
