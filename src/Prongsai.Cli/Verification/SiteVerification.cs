using System.Collections.Immutable;
using Prongsai.Cli.Diagnostics;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Site.Publication;
using Prongsai.Site.Routing;

namespace Prongsai.Cli.Verification;

/// <summary>A published site held against the live one: every file, in the order of paths, the manifest last.</summary>
internal sealed record SiteVerification(Uri Root, ImmutableArray<FileComparison> Files)
{
    /// <summary>The address that the live site redirects to, if any.</summary>
    public Uri? RedirectedTo { get; init; }

    /// <summary>Why nothing could be compared; null where at least one file was.</summary>
    public BilingualText? Unreachable => Files.Any(f => f.WasAnswered) ? null : Files[^1].Reason;

    public IEnumerable<FileComparison> Differing => Files.Where(f => f.State != FileState.Identical);

    /// <summary>The pages of OIT items, which evaluators open.</summary>
    public IEnumerable<FileComparison> ItemPages =>
        Files.Where(f => !f.File.IsMoved && f.File.Page is { } page && PageKeys.IsOitItem(page));

    /// <summary>What is wrong with how the server gives files, each kind once.</summary>
    public ImmutableArray<Diagnostic> Serving { get; init; } = [];

    public bool IsServedWrongly => Serving.Any(d => d.Severity == DiagnosticSeverity.Error);

    public int Count(FileState state) => Files.Count(f => f.State == state);
}

/// <summary>What was found about one file, at the address at which visitors see it, and why.</summary>
internal sealed record FileComparison(PublishedFile File, Uri Address, FileState State, BilingualText? Reason)
{
    /// <summary>False where the live site gave no answer at all.</summary>
    public bool WasAnswered { get; init; } = true;

    /// <summary>What keeps browsers or search engines from showing it, whatever its bytes.</summary>
    public ImmutableArray<ServingFlaw> Flaws { get; init; } = [];

    /// <summary>Whether sending the file again would mend it: what the host does to every file, it does again.</summary>
    public bool IsToUpload =>
        State is FileState.Missing or FileState.Old or FileState.Damaged && !Flaws.Any(f => f.Descriptor == ServingDiagnostics.MailRewritten || f.Descriptor == ServingDiagnostics.FolderHasNoPage);
}

/// <summary>How one file compares with the live site.</summary>
internal enum FileState
{
    Identical,

    /// <summary>The live site says that there is no such file.</summary>
    Missing,

    /// <summary>The live site has the file of an older publication.</summary>
    Old,

    /// <summary>The live site has other bytes.</summary>
    Damaged,

    /// <summary>The live site has a document that this publication has no more.</summary>
    Leftover,

    /// <summary>The live site gave no usable answer, so nothing is known.</summary>
    Unreachable,
}
