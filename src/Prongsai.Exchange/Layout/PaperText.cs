using System.Collections.Immutable;
using System.Globalization;
using Prongsai.Core.Localization;

namespace Prongsai.Exchange.Layout;

/// <summary>
/// What the words of every official paper share: one language, Thai digits where that is Thai, and dots in the place of what only a person
/// can know.
/// </summary>
internal abstract class PaperText(Culture culture)
{
    public const string Blank = "................";

    protected const string Line = Blank + Blank + Blank;

    /// <summary>The day of signing, left open.</summary>
    protected string OpenDay => Of($"วันที่ ........... เดือน {Blank}........ พ.ศ. ...........", Line);

    /// <summary>A number as the paper's language writes it.</summary>
    public string Count(int number)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        return Of(text, text);
    }

    /// <summary>The paper's own words as a run.</summary>
    public LocalizedRun Own(string text) => new(text, culture);

    /// <summary>A text of the content in the digits of the language it is in.</summary>
    public static string Shown(LocalizedRun run)
    {
        var text = CellText.Clean(run.Text);
        return run.Culture == Culture.Thai ? ThaiText.FiguresInThai(text) : text;
    }

    public static LocalizedRun Content(LocalizedRun run) => run with { Text = Shown(run) };

    protected string Of(string thai, string english) => culture == Culture.Thai ? ThaiText.FiguresInThai(thai) : english;

    /// <summary>The place of the signatory, all of it left open.</summary>
    /// <param name="when">What was done on which day.</param>
    protected ImmutableArray<string> SignedBy(string when) =>
    [
        when,
        Of($"ลงชื่อ {Line}", $"Signed {Line}"),
        $"({Line})",
        Of($"ตำแหน่ง {Line}", $"Position {Line}"),
    ];
}
