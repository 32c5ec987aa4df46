using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.Core.Model;

/// <summary>A structured part of an item's page, of one kind. Holds all that search, rules, ticks and links ask of it, so that none of them knows the kinds.</summary>
public abstract record PagePart(Origin Origin)
{
    /// <summary>Its key in <c>item.yaml</c>.</summary>
    public abstract string Kind { get; }

    public abstract IEnumerable<LocalizedText?> Texts { get; }

    /// <summary>What of it is in no language, such as telephone numbers.</summary>
    public virtual IEnumerable<PlainText> PlainTexts => [];

    /// <summary>The files of the item's folder that it shows or leads to.</summary>
    public virtual IEnumerable<PartFile> Files => [];

    /// <summary>The fields that show an element of an item, by the names of <see cref="PartField"/>: those that every entry has.</summary>
    public abstract IEnumerable<string> Fields { get; }

    /// <summary>The names of those fields that hold.</summary>
    protected static IEnumerable<string> Held(params (string Name, bool Holds)[] fields) => fields.Where(f => f.Holds).Select(f => f.Name);

    /// <summary>The text under a key, where there is one.</summary>
    protected static IEnumerable<PlainText> Plain(string? text, Origin origin, string key) => text is null ? [] : [new PlainText(text, origin.At(key))];

    /// <summary>The file under a key, where there is one.</summary>
    protected static IEnumerable<PartFile> FileOf(string? file, Origin origin, string key, bool isPicture) =>
        file is null ? [] : [new PartFile(file, isPicture, origin.At(key))];
}

/// <summary>A text that is in no language, and where it is written.</summary>
public sealed record PlainText(string Text, SourceSpan Place);

/// <summary>A file of the item's folder that a part uses.</summary>
/// <param name="File">Its path below the content folder.</param>
/// <param name="IsPicture">Whether it is shown on the page, so that it must be a picture.</param>
/// <param name="Place">Where it is named.</param>
public sealed record PartFile(string File, bool IsPicture, SourceSpan Place);

/// <summary>The two sides of a local government: those who are elected, with whom they appoint, and the civil servants.</summary>
public enum OfficeSide
{
    Political,
    Permanent,
}

/// <summary>Both sides, where an agency has them.</summary>
internal static class OfficeSides
{
    public static bool AreBoth(IEnumerable<OfficeSide?> sides) => sides.OfType<OfficeSide>().Distinct().Count() == 2;
}
