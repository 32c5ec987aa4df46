using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.Core.Model;

/// <summary>What the agency tells of its work, newest first.</summary>
public sealed record NewsPart(ImmutableArray<NewsEntry> Entries, Origin Origin) : PagePart(Origin)
{
    public const string Key = "news";

    public override string Kind => Key;

    public override IEnumerable<LocalizedText?> Texts => Entries.SelectMany(e => new[] { e.Title, e.Text });

    public override IEnumerable<PartFile> Files => Entries.SelectMany(e => FileOf(e.Picture, e.Origin, "picture", isPicture: true));

    public override IEnumerable<string> Fields => Held(("picture", Entries.All(e => e.Picture is not null)));

    /// <summary>In the order in which they are shown; those of one day as they are written.</summary>
    public static NewsPart Of(IEnumerable<NewsEntry> entries, Origin origin) => new([.. entries.OrderByDescending(e => e.Date)], origin);
}

/// <summary>A piece of news, of one day.</summary>
public sealed record NewsEntry(DateOnly Date, LocalizedText Title, Origin Origin)
{
    public LocalizedText? Text { get; init; }

    /// <summary>The path of the picture below the content folder.</summary>
    public string? Picture { get; init; }
}
