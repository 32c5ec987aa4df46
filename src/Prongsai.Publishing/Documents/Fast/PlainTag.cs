using System.Collections.Frozen;

namespace Prongsai.Publishing.Documents.Fast;

/// <summary>
/// An element that <see cref="PlainHtmlReader"/> knows, and where it may stand so that no parser has to guess: an element that is not
/// listed here, or stands elsewhere, is read as a browser would read it, by <see cref="HtmlReader"/>.
/// </summary>
internal sealed class PlainTag(string name)
{
    private static readonly FrozenDictionary<string, PlainTag> All = Tags().ToFrozenDictionary(t => t.Name, StringComparer.Ordinal);

    public string Name { get; } = name;

    /// <summary>The only elements it may stand in directly; empty for one that may stand wherever text may.</summary>
    public string[] Parents { get; private init; } = [];

    /// <summary>It has no end tag.</summary>
    public bool IsVoid { get; private init; }

    /// <summary>It would end a paragraph that it stands in.</summary>
    public bool EndsParagraph { get; private init; }

    /// <summary>It would end another of its name, however deep it stands in that.</summary>
    public bool IsNeverNested { get; private init; }

    /// <summary>What it holds is text, whatever it looks like.</summary>
    public bool HoldsTextOnly { get; private init; }

    /// <summary>It holds certain elements only, and no text.</summary>
    public bool HoldsNoText { get; private init; }

    /// <summary>Part of an SVG.</summary>
    public bool IsSvg { get; private init; }

    public bool IsHeading => Name is ['h', >= '1' and <= '6'];

    public static PlainTag? Find(ReadOnlySpan<char> name) =>
        All.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var tag) ? tag : null;

    private static IEnumerable<PlainTag> Tags()
    {
        static IEnumerable<PlainTag> Each(string names, Func<string, PlainTag> make) => names.Split(' ').Select(make);

        return
        [
            new("html") { HoldsNoText = true },
            new("head") { HoldsNoText = true, Parents = ["html"] },
            new("body") { Parents = ["html"] },
            new("title") { Parents = ["head"], HoldsTextOnly = true },
            new("base") { Parents = ["head"], IsVoid = true },
            .. Each("script textarea", n => new(n) { HoldsTextOnly = true }),
            .. Each("ul ol menu dl", n => new(n) { EndsParagraph = true }),
            new("li") { Parents = ["ul", "ol", "menu"], EndsParagraph = true },
            .. Each("dt dd", n => new(n) { Parents = ["dl", "div"], EndsParagraph = true }),
            new("table") { EndsParagraph = true, HoldsNoText = true },
            new("caption") { Parents = ["table"] },
            new("colgroup") { Parents = ["table"], HoldsNoText = true },
            new("col") { Parents = ["colgroup"], IsVoid = true },
            .. Each("thead tbody tfoot", n => new(n) { Parents = ["table"], HoldsNoText = true }),
            new("tr") { Parents = ["thead", "tbody", "tfoot"], HoldsNoText = true },
            .. Each("th td", n => new(n) { Parents = ["tr"] }),
            new("select") { HoldsNoText = true, IsNeverNested = true },
            new("optgroup") { Parents = ["select"], HoldsNoText = true },
            new("option") { Parents = ["select", "optgroup"], HoldsTextOnly = true },
            .. Each("a button", n => new(n) { IsNeverNested = true }),
            new("form") { EndsParagraph = true, IsNeverNested = true },
            new("hr") { EndsParagraph = true, IsVoid = true },
            .. Each("meta link br wbr img input", n => new(n) { IsVoid = true }),
            .. Each(
                "p div section article aside header footer nav main address blockquote figure figcaption details summary fieldset pre search h1 h2 h3 h4 h5 h6",
                n => new(n) { EndsParagraph = true }),
            .. Each("span abbr b i u em strong small s code kbd samp var sub sup time cite q dfn mark data bdi bdo del ins label legend output meter progress", n => new(n)),
            .. Each("svg g path circle ellipse rect line polyline polygon text tspan use defs symbol", n => new(n) { IsSvg = true }),
        ];
    }
}
