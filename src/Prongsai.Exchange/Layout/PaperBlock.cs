using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;

namespace Prongsai.Exchange.Layout;

/// <summary>A piece of the pages of an official paper, such as an order or a report, the same in every form.</summary>
internal abstract record PaperBlock;

/// <summary>Paragraphs of one look that belong together.</summary>
internal sealed record PaperLines(PaperStyle Style, ImmutableArray<string> Lines) : PaperBlock;

/// <summary>A picture in the middle of a line of its own, and what it shows; a paper has one at most.</summary>
/// <param name="Millimetres">How high it stands on paper.</param>
internal sealed record PaperPicture(PictureContent Content, int Millimetres, string Text) : PaperBlock;

/// <summary>A table; a cell holds lines, and each row a cell for every column.</summary>
internal sealed record PaperTable(ImmutableArray<PaperColumn> Columns, ImmutableArray<ImmutableArray<ImmutableArray<LocalizedRun>>> Rows) : PaperBlock;

/// <summary>A column's head, and its share of the width in per cent.</summary>
internal sealed record PaperColumn(string Head, int Share);

/// <summary>What a paragraph is for.</summary>
internal enum PaperStyle
{
    Heading,
    Head,

    /// <summary>A short rule below the head.</summary>
    Rule,
    Body,
    Signature,

    /// <summary>The heading of a part that begins on a page of its own.</summary>
    Part,
    Section,
    Note,
    Entry,
}
