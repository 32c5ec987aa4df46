using Prongsai.Links.Addresses;
using Prongsai.Links.Fetching;

namespace Prongsai.Links.Reading;

/// <summary>The address to which what was opened leads on in a browser, without anybody's doing.</summary>
internal static class PageLead
{
    /// <summary>A page with more text than this is read, whatever its scripts may do later.</summary>
    private const int LettersOfALeadingPage = 150;

    /// <summary>Null for what stays where it is, and for a lead to where the way has been already.</summary>
    public static Uri? Of(Fetched fetched, SeenContent seen)
    {
        if (!fetched.IsGoodAnswer)
        {
            return null;
        }

        var script = seen.Page is { ScriptLead: { } lead } page && Letters.In(page.Text) < LettersOfALeadingPage ? lead : null;
        return new[] { PageLeads.OfRefresh(fetched.Refresh), seen.Page?.Lead, script }
            .Select(l => Resolve(fetched.FinalAddress, seen.Page, l))
            .FirstOrDefault(l => l is not null && fetched.Hops.All(h => h.Address.AbsoluteUri != l.AbsoluteUri));
    }

    /// <summary>An address as a page writes it; null where it is none of the web.</summary>
    public static Uri? Resolve(Uri address, PageFacts? page, string? written)
    {
        var from = Uri.TryCreate(address, page?.Base, out var stated) && WebAddress.IsWeb(stated) ? stated : address;
        return written is not null && Uri.TryCreate(from, written, out var to) && WebAddress.IsWeb(to) ? WebAddress.WithoutFragment(to) : null;
    }
}

/// <summary>How much of a text can be read.</summary>
internal static class Letters
{
    /// <summary>The letters, marks and digits of a text; a Thai vowel above or below counts as a letter.</summary>
    public static int In(string text) => text.Count(c => char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark);

    public static int In(IEnumerable<string> texts) => texts.Sum(In);

    public static int ThaiIn(string text) => text.Count(c => c is >= '\u0E01' and <= '\u0E4E');
}
