using System.Text;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Files;
using Prongsai.Core.Text;
using Prongsai.Publishing.Diagnostics;
using Prongsai.Publishing.Output;
using Prongsai.Site.Portals;

namespace Prongsai.Publishing;

/// <summary>
/// The small page at the root of all sites that forwards to the portal: the same bytes for every portal with English pages. A file of
/// others in its place stays, and a diagnostic says so.
/// </summary>
public static class PortalEntrance
{
    private const string FileName = "index.html";
    private const string Mark = "<meta name=\"generator\" content=\"Prongsai portal\">";

    private const string Portal = $"{Neighbours.OwnFolder}/{FileName}";
    private const string English = $"{Neighbours.OwnFolder}/en/{FileName}";

    private const string Page = $"""
        <!DOCTYPE html>
        <html lang="th">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        {Mark}
        <title>ข้อมูล ITA ของหน่วยงาน</title>
        <meta name="color-scheme" content="light dark">
        <meta http-equiv="refresh" content="0; url={Portal}">
        </head>
        <body>
        <main>
        <h1>ข้อมูล ITA ของหน่วยงาน</h1>
        <p><a href="{Portal}">ไปที่หน้ารวมหน่วยงาน</a></p>
        <p lang="en"><a href="{English}">ITA information of all agencies, in English</a></p>
        </main>
        </body>
        </html>

        """;

    /// <param name="folder">The folder of all sites.</param>
    /// <param name="displayName">The name people gave it.</param>
    /// <param name="isPublishing">False to say only what is wrong.</param>
    /// <param name="diagnostics">Receives what goes wrong.</param>
    public static void Write(string folder, string displayName, bool isPublishing, DiagnosticBag diagnostics)
    {
        var path = Path.Combine(folder, FileName);
        var span = new SourceFile($"{displayName}/{FileName}", "").Span(0, 0);
        try
        {
            var existing = File.Exists(path) ? OrdinaryFile.ReadText(path) : null;
            var page = File.Exists(Path.Combine(folder, English)) ? Page : Page.Replace(English, Portal, StringComparison.Ordinal);
            if (existing?.Contains(Mark, StringComparison.Ordinal) == false || Directory.Exists(path))
            {
                diagnostics.Add(PublishDiagnostics.ForeignEntrance, span, $"{displayName}/{FileName}", $"{displayName}/{Portal}");
            }
            else if (isPublishing && existing != page)
            {
                var staged = Path.Combine(folder, $".prongsai-{FileName}");
                OrdinaryFile.Write(staged, page);
                File.Move(staged, path, overwrite: true);
            }
        }
        catch (Exception e) when (SystemFailure.ReasonOf(e) is { } reason)
        {
            diagnostics.Add(PublishDiagnostics.CannotWrite, span, displayName, reason, "1");
        }
    }
}
