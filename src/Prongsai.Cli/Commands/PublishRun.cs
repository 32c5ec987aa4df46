using System.CommandLine;
using Prongsai.Cli.Diagnostics;
using Prongsai.Cli.Hosting;
using Prongsai.Cli.Reporting;
using Prongsai.Cli.Transferring;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;
using Prongsai.Publishing;
using Prongsai.Transfer;
using Prongsai.Transfer.Faults;
using Prongsai.Transfer.Locks;
using Prongsai.Transfer.Targets;

namespace Prongsai.Cli.Commands;

/// <summary>One run of <c>publish</c>: what it was asked for, and how it ends.</summary>
internal sealed class PublishRun(AppIo io, CommonOptions options, ParseResult result)
{
    private readonly AppIo _project = options.InFolder(result, io);

    private HostKeyJudge? _judge;

    public required string To { get; init; }

    public string? Key { get; init; }

    public string? HostKey { get; init; }

    public bool Force { get; init; }

    public bool TakeOver { get; init; }

    private string Shown => SftpPlace.Parse(To)?.Shown ?? DisplayPath.Of(To);

    /// <returns>The exit code.</returns>
    public int Run()
    {
        var output = DisplayPath.Of(result.GetValue(options.Output) ?? "output");
        var published = PublishedSiteReader.Read(_project.Full(output), output);
        if (published.Files.IsEmpty)
        {
            return Fail(TransferDiagnostics.NothingToPublish, output);
        }

        var progress = new StageProgress(io.Error, io.IsTerminal && result.GetValue(options.Format) == DiagnosticFormat.Pretty);
        try
        {
            var source = new SourceSite(published, PublishedSiteReader.ManifestName, bytes => PublishedSiteReader.Parse(bytes, output));
            using var place = Open();
            using var target = LockedTarget.Take(place, RunHere.Of(io), RunHere.IsOver, TakeOver);
            var report = new SiteTransfer(source, target, (done, all) => progress.Show(FormattableString.Invariant($"publish {done}/{all}"))).Run(Force);
            progress.Clear();
            new PublishRecord(BesideContent(PublishRecord.FileName))
                .Add(new PublishEntry(io.Clock.GetUtcNow(), Shown, PublishEntry.HashOf(source.Manifest), report.Written, report.Deleted));
            options.Say(result, io, Done(report));
            return ExitCode.Good;
        }
        catch (TransferException e)
        {
            progress.Clear();
            return Fail(e, output);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            progress.Clear();
            return Fail(TransferDiagnostics.FileNotWritten, PublishRecord.FileName, e.Message);
        }
    }

    private ITransferTarget Open()
    {
        if (SftpPlace.Parse(To) is { } place)
        {
            _judge = new HostKeyJudge(new PinnedHosts(BesideContent(PinnedHosts.FileName)), place, HostKey, io, result.GetValue(options.Messages));
            return SftpTarget.Open(place, SftpCredentials.Find(Key, io.Variable), _judge.IsTrusted);
        }

        var folder = Path.TrimEndingDirectorySeparator(_project.Full(To));
        return Directory.Exists(folder) || Directory.Exists(Path.GetDirectoryName(folder))
            ? new FolderTarget(folder)
            : throw new TransferException(TransferFault.TargetMissing);
    }

    private string BesideContent(string name) => _project.Beside(result.GetValue(options.Content) ?? "content", name);

    private BilingualText Done(TransferReport report) => report.HasChanged
        ? new(
            FormattableString.Invariant($"ส่งไปยัง {Shown} แล้ว: เขียน {report.Written} ไฟล์ ลบ {report.Deleted} ไฟล์ อ่านกลับ {report.ReadBack} ไฟล์ ตรงทุกไฟล์"),
            FormattableString.Invariant($"Published to {Shown}: {EnglishCount.Of(report.Written, "file")} written, {report.Deleted} deleted, {report.ReadBack} read back and right."))
        : new(
            FormattableString.Invariant($"{Shown} ตรงกับที่สร้างอยู่แล้ว ไม่ต้องส่งสิ่งใด อ่านกลับ {report.ReadBack} ไฟล์ ตรงทุกไฟล์"),
            FormattableString.Invariant($"{Shown} is what was built already; nothing was sent, {EnglishCount.Of(report.ReadBack, "file")} read back and right."));

    private int Fail(TransferException e, string output)
    {
        var (descriptor, arguments) = e.Fault == TransferFault.HostKeyRefused && _judge?.Refusal is { } refusal
            ? (refusal.Descriptor, [Host, .. refusal.Arguments])
            : TransferReasons.Of(e, Shown, Host, output);
        return Fail(descriptor, arguments);
    }

    private string Host => SftpPlace.Parse(To)?.HostName ?? Shown;

    private int Fail(DiagnosticDescriptor descriptor, params string[] arguments) => options.Fail(result, io, descriptor, arguments[0], arguments);
}
