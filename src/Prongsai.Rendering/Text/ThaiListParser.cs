using Markdig.Parsers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Prongsai.Core.Localization;

namespace Prongsai.Rendering.Text;

/// <summary>Reads lists that are numbered in Thai digits, <c>๑. </c> or <c>๑) </c>, as those in Arabic ones; they keep their digits.</summary>
internal sealed class ThaiListParser : OrderedListItemParser
{
    /// <summary>The class of such a list, by which the theme writes its numbers.</summary>
    public const string ListClass = "thai-digits";

    private const char Bullet = '๑';

    /// <summary>Longer numbers are years, with which a line of text may begin.</summary>
    private const int MostDigits = 3;

    public ThaiListParser() => OpeningCharacters = [.. "๐๑๒๓๔๕๖๗๘๙"];

    public override bool TryParse(BlockProcessor state, char pendingBulletType, out ListInfo result)
    {
        result = default;
        var start = state.Start;
        var c = state.CurrentChar;
        while (ThaiText.IsThaiDigit(c))
        {
            c = state.NextChar();
        }

        var digits = ThaiText.ToArabicDigits(state.Line.Text[start..state.Start]);
        if (digits.Length > MostDigits || !TryParseDelimiter(state, out var delimiter))
        {
            return false;
        }

        var first = digits.TrimStart('0') is { Length: > 0 } number ? number : "0";
        result = new ListInfo(Bullet, first, delimiter, "1");
        return true;
    }

    /// <summary>Gives the lists read here the type that HTML has for numbers, and their class.</summary>
    public static void ToClasses(MarkdownDocument document)
    {
        foreach (var list in document.Descendants<ListBlock>().Where(l => l.BulletType == Bullet))
        {
            list.BulletType = '1';
            list.GetAttributes().AddClass(ListClass);
        }
    }
}
