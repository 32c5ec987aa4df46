using System.Collections.Frozen;

namespace Prongsai.Core.Privacy;

/// <summary>E-mail addresses at services where anybody has one; addresses at other domains are an organisation's.</summary>
internal static class MailAddresses
{
    private const int LongestName = 64;

    private const int LongestDomain = 255;

    private static readonly FrozenSet<string> Domains = new[]
    {
        "gmail.com", "googlemail.com", "msn.com", "windowslive.com", "ymail.com", "rocketmail.com", "icloud.com", "me.com", "mac.com", "aol.com",
        "proton.me", "protonmail.com", "gmx.com", "gmx.net", "mail.com", "zoho.com", "zohomail.com", "yandex.com", "qq.com", "163.com", "thaimail.com",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Services with an ending for each country, such as <c>yahoo.co.th</c>.</summary>
    private static readonly string[] Brands = ["hotmail", "outlook", "live", "yahoo"];

    public static IEnumerable<(int Start, int Length)> In(string text)
    {
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = text.IndexOf('@', at + 1))
        {
            var (start, end) = (at, at + 1);
            while (start > 0 && at - start < LongestName && IsOfName(text[start - 1]))
            {
                start--;
            }

            while (end < text.Length && end - at <= LongestDomain && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '.' or '-'))
            {
                end++;
            }

            var name = text.AsSpan(start, at - start).TrimStart(".-'");
            var domain = text[(at + 1)..end].TrimEnd('.', '-');
            if (!name.IsEmpty && IsPublic(domain))
            {
                yield return (at - name.Length, name.Length + 1 + domain.Length);
            }
        }
    }

    private static bool IsOfName(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-' or '+' or '%' or '\'';

    private static bool IsPublic(string domain)
    {
        var dot = domain.IndexOf('.', StringComparison.Ordinal);
        return Domains.Contains(domain)
            || (dot > 0 && Brands.Contains(domain[..dot], StringComparer.OrdinalIgnoreCase) && IsCommercial(domain[(dot + 1)..].ToLowerInvariant()));
    }

    /// <summary><c>com</c>, <c>co.th</c>, <c>com.sg</c>, <c>fr</c>.</summary>
    private static bool IsCommercial(string ending) => ending.Split('.') is ["com"] or [{ Length: 2 }] or ["co" or "com", { Length: 2 }];
}
