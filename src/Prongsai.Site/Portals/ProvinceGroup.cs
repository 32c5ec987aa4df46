using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Text;
using Prongsai.Site.Routing;

namespace Prongsai.Site.Portals;

/// <summary>The agencies of a province and its page; the one that is not known holds those that name none. The name is the one that most of them give, the short name without the word for province.</summary>
public sealed record ProvinceGroup(PageKey Key, bool IsKnown, LocalizedText Name, LocalizedText ShortName, ImmutableArray<AgencySummary> Agencies)
{
    /// <summary>The agencies in the order of their names in a culture.</summary>
    public ImmutableArray<AgencySummary> In(Culture culture) =>
        [.. Agencies.OrderBy(a => ThaiSortKey.Of(a.Name.For(culture).Text), StringComparer.Ordinal).ThenBy(a => a.Folder, StringComparer.Ordinal)];

    /// <summary>Puts what is not known last.</summary>
    internal string SortKeyIn(Culture culture) => (IsKnown ? "0" : "1") + ThaiSortKey.Of(ShortName.For(culture).Text);
}

/// <summary>
/// Files agencies under their provinces, by the name in the portal's source culture however it is spelt with the word for province. A
/// page's address is the Culture.English name in letters and digits, the same in every build; a province without one has a number instead.
/// </summary>
internal static class ProvinceGroups
{
    private const string ThaiWord = "จังหวัด";
    private const string EnglishWord = " province";
    private const string Unknown = "unknown";

    private static readonly LocalizedText NotStated = new([new("ไม่ระบุจังหวัด", Culture.Thai), new("Province not stated", Culture.English)], Origin.None.Span);

    /// <summary>In the order of the names in the source culture; the agencies without a province come last.</summary>
    public static ImmutableArray<ProvinceGroup> Of(PortalIndex portal, ImmutableArray<Culture> cultures)
    {
        var groups = portal.Agencies
            .GroupBy(a => a.Province is { } province ? SearchText.Of(Short(province.For(cultures[0]).Text)) : "", StringComparer.Ordinal)
            .OrderBy(g => g.Key.Length == 0)
            .ThenBy(g => ThaiSortKey.Of(g.Key), StringComparer.Ordinal)
            .ToList();
        var taken = new HashSet<string>(StringComparer.Ordinal) { Unknown };
        return [.. groups.Select(g => g.Key.Length == 0 ? new ProvinceGroup(PageKeys.Province(Unknown), false, NotStated, NotStated, [.. g]) : Make(g.Key, [.. g], cultures, taken))];
    }

    private static ProvinceGroup Make(string key, ImmutableArray<AgencySummary> agencies, ImmutableArray<Culture> cultures, HashSet<string> taken)
    {
        var names = agencies.Select(a => a.Province).OfType<LocalizedText>().ToList();
        var slug = MostUsed(names, Culture.English) is { } english ? Slug(Short(english)) : "";
        if (slug.Length == 0 || !taken.Add(slug))
        {
            slug = $"province-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 4))}";
        }

        var runs = cultures
            .Select(c => MostUsed(names, c) is { } text ? new LocalizedRun(text, c) : (LocalizedRun?)null)
            .OfType<LocalizedRun>()
            .DefaultIfEmpty(names[0].Runs[0])
            .ToImmutableArray();
        return new ProvinceGroup(
            PageKeys.Province(slug),
            true,
            new LocalizedText(runs, Origin.None.Span),
            new LocalizedText([.. runs.Select(r => r with { Text = Short(r.Text) })], Origin.None.Span),
            agencies);
    }

    private static string? MostUsed(IEnumerable<LocalizedText> names, Culture culture) => names
        .Where(n => n.Has(culture))
        .GroupBy(n => n.For(culture).Text, StringComparer.Ordinal)
        .OrderByDescending(g => g.Count())
        .ThenBy(g => g.Key, StringComparer.Ordinal)
        .FirstOrDefault()?.Key;

    private static string Short(string name)
    {
        var text = name.StartsWith(ThaiWord, StringComparison.Ordinal) ? name[ThaiWord.Length..] : name;
        text = text.EndsWith(EnglishWord, StringComparison.OrdinalIgnoreCase) ? text[..^EnglishWord.Length] : text;
        return text.Trim() is { Length: > 0 } rest ? rest : name;
    }

    private static string Slug(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                slug.Append(char.ToLowerInvariant(c));
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }
}
