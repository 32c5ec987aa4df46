using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Site.Routing;

namespace Prongsai.Cli.Verification;

/// <summary>A published site held against the live one: every file, in the order of paths, the manifest last.</summary>
internal sealed record SiteVerification(Uri Root, ImmutableArray<FileComparison> Files)
{
    /// <summary>Where the live site's address leads, if elsewhere.</summary>
    public Uri? LedTo { get; init; }

    /// <summary>Why nothing could be compared; null where at least one file was.</summary>
    public BilingualText? Unreachable => Files.Any(f => f.WasAnswered) ? null : Files[^1].Reason;

    public IEnumerable<FileComparison> Differing => Files.Where(f => f.State != FileState.Identical);

    /// <summary>The pages of OIT items, which evaluators open.</summary>
    public IEnumerable<FileComparison> ItemPages => Files.Where(f => !f.File.IsMoved && f.File.Page is { } page && PageKeys.IsOitItem(page));

    public int Count(FileState state) => Files.Count(f => f.State == state);
}
