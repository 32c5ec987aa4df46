using System.Text.RegularExpressions;

namespace Prongsai.Core.Privacy;

/// <summary>
/// National ids within web addresses, where other numbers are as long. Parted as ids are, in signs or percent codes, it is one; in one piece
/// it may be one, unless it counts the milliseconds of a day, as the names of uploaded files do.
/// </summary>
internal static partial class AddressNumbers
{
    public static bool MayStandIn(ReadOnlySpan<char> text) => text.Contains("://", StringComparison.Ordinal) && text.IndexOfAny("%_+") >= 0;

    public static IEnumerable<AddressNumber> PartedIn(string text) => text.Contains("://", StringComparison.Ordinal) ? In(text, Parted()) : [];

    public static IEnumerable<AddressNumber> BareIn(string text) => text.Contains("://", StringComparison.Ordinal) ? In(text, Bare()) : [];

    private static IEnumerable<AddressNumber> In(string text, Regex form) =>
        from match in form.Matches(text)
        let plain = string.Concat(match.Groups["digits"].Captures.Select(c => c.Value))
        where NationalIds.IsValid(plain) && Surroundings.IsInAddress(text, match.Index)
        select new AddressNumber(match.Index, match.Length, plain);

    [GeneratedRegex(
        @"(?:(?<![A-Za-z0-9])|(?<=%[0-9A-Fa-f]{2}))(?<digits>[1-8])(?<joint>[-_+.–—]|%20|%2[Dd]|%C2%A0|%E2%80%9[0-5])(?<digits>[0-9]{4})\k<joint>(?<digits>[0-9]{5})\k<joint>(?<digits>[0-9]{2})\k<joint>(?<digits>[0-9])(?![A-Za-z0-9])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Parted();

    [GeneratedRegex(@"(?<=[/=])(?!1[2-9])(?<digits>[1-8][0-9]{12})(?=[/?&#""'\s]|\.[A-Za-z]|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex Bare();
}

/// <summary>A number in an address: where it stands in the text, and its digits.</summary>
internal readonly record struct AddressNumber(int Start, int Length, string Plain);
