using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.Core.Model;

/// <summary>The laws that the agency works by.</summary>
public sealed record LawsPart(ImmutableArray<Law> Laws, Origin Origin) : PagePart(Origin)
{
    public const string Key = "laws";

    public override string Kind => Key;

    public override IEnumerable<LocalizedText?> Texts => Laws.Select(l => l.Title);

    public override IEnumerable<PartFile> Files => Laws.SelectMany(l => FileOf(l.File, l.Origin, "file", isPicture: false));

    public override IEnumerable<string> Fields => Held(
        ("link", Laws.All(l => l.Address is not null || l.File is not null)),
        ("date", Laws.All(l => l.Date is not null)));
}

/// <summary>A law, with where its words can be read.</summary>
public sealed record Law(LocalizedText Title, LawKind Kind, Origin Origin)
{
    public DateOnly? Date { get; init; }

    public Uri? Address { get; init; }

    /// <summary>The path of the document below the content folder.</summary>
    public string? File { get; init; }
}

/// <summary>The kinds of law, the higher first.</summary>
public enum LawKind
{
    Constitution,
    Act,
    RoyalDecree,
    MinisterialRegulation,
    Regulation,
    Ordinance,
    Announcement,
    Order,
    Other,
}
