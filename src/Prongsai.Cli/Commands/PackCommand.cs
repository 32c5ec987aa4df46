using System.CommandLine;
using System.Text;
using Prongsai.Cli.Diagnostics;
using Prongsai.Cli.Hosting;
using Prongsai.Cli.Transferring;
using Prongsai.Cli.Usage;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;
using Prongsai.Exchange;
using Prongsai.Publishing;
using Prongsai.Site.Publication;
using Prongsai.Transfer;

namespace Prongsai.Cli.Commands;

/// <summary>
/// The verb <c>pack</c>: the built site as one zip for a webmaster, with its checksums and a page that says what to do. The same site gives
/// the same bytes. (The developers' <c>build.ps1 package</c> makes the zips of the program itself.)
/// </summary>
internal sealed class PackCommand(AppIo io, CommonOptions options)
{
    private const string StandardFile = "site.zip";
    private const string SiteFolder = "site/";
    private const string Checksums = "SHA256SUMS.txt";

    private readonly Option<string> _to = new("--to")
    {
        Description = "ไฟล์ zip ที่จะเขียน / the zip file to write",
        DefaultValueFactory = _ => StandardFile,
        HelpName = "file",
    };

    public Command Create()
    {
        var command = new Command("pack", "รวมเว็บไซต์ที่สร้างแล้วเป็น zip สำหรับผู้ดูแลโฮสต์ / pack the built site as a zip for the host's webmaster")
        {
            _to, options.Output, options.Format, options.Messages,
        };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult result)
    {
        var project = options.InFolder(result, io);
        var (to, output) = (result.GetValue(_to) ?? StandardFile, DisplayPath.Of(result.GetValue(options.Output) ?? "output"));
        if (FolderPlace.IsInside(project.Full(output), project.Full(to)))
        {
            return options.Misused(result, io, new($"เขียน zip ใน {output} ไม่ได้ โปรดระบุ --to ที่อื่น", $"The zip cannot lie in {output}. Name another place with --to."));
        }

        var published = PublishedSiteReader.Read(project.Full(output), output);
        if (published.Files.IsEmpty)
        {
            return Fail(result, TransferDiagnostics.NothingToPublish, output);
        }

        try
        {
            var source = new SourceSite(published, PublishedSiteReader.ManifestName, bytes => PublishedSiteReader.Parse(bytes, output));
            if (published.Files.FirstOrDefault(f => !source.Holds(f)) is { } changed)
            {
                return Fail(result, TransferDiagnostics.SourceChanged, output, changed.Path);
            }

            OneFile.Write(project.Full(to), zip => SiteZip.Write(zip, Entries(source)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Fail(result, TransferDiagnostics.FileNotWritten, DisplayPath.Of(to), e.Message);
        }

        var count = published.Files.Length + 1;
        options.Say(result, io, new(
            FormattableString.Invariant($"รวม {count} ไฟล์เป็น {to} แล้ว ส่งให้ผู้ดูแลโฮสต์ได้ วิธีนำขึ้นอยู่ใน {WebmasterPage.Name}"),
            $"{EnglishCount.Of(count, "file")} packed as {to}, ready for the host's webmaster; {WebmasterPage.Name} in it says what to do."));
        return ExitCode.Good;
    }

    private static IEnumerable<(string Name, Func<Stream> Open)> Entries(SourceSite source)
    {
        var manifest = PublishEntry.HashOf(source.Manifest);
        PublishedFile[] files = [.. source.Published.Files, new(source.ManifestName, source.Manifest.Length, manifest, null, null)];
        var sums = string.Concat(files.Select(f => $"{f.Sha256}  {SiteFolder}{f.Path}\n"));
        var page = WebmasterPage.Of(BuiltSite.SummaryIn(source.Published.Folder), manifest, files.Length);
        yield return (Checksums, () => new MemoryStream(Encoding.UTF8.GetBytes(sums)));
        foreach (var file in files)
        {
            yield return (SiteFolder + file.Path, () => source.Open(file.Path));
        }

        yield return (WebmasterPage.Name, () => new MemoryStream(page));
    }

    private int Fail(ParseResult result, DiagnosticDescriptor descriptor, params string[] arguments) =>
        options.Fail(result, io, descriptor, arguments[0], arguments);
}
