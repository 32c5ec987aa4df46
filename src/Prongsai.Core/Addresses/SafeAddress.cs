using System.Globalization;
using System.Text.RegularExpressions;
using Prongsai.Core.Localization;

namespace Prongsai.Core.Addresses;

/// <summary>
/// What is a web address that readers may be led to, for settings, evidence and texts alike: http or https, a website's name as people
/// read it, nothing hidden, and no name before an @. Everything else has a flaw.
/// </summary>
public static partial class SafeAddress
{
    /// <summary>The address; null where it has a flaw.</summary>
    public static Uri? Parse(string text) => FlawOf(text) == AddressFlaw.None ? new Uri(text) : null;

    public static AddressFlaw FlawOf(string text)
    {
        if (!Beginning().IsMatch(text))
        {
            return AddressFlaw.NotWeb;
        }

        if (text.Any(IsHidden))
        {
            return AddressFlaw.Hidden;
        }

        if (text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c is '\\' or '"' or '<' or '>') || LoosePercent().IsMatch(text))
        {
            return AddressFlaw.StrayMark;
        }

        return Uri.TryCreate(text, UriKind.Absolute, out var address) ? FlawOf(address, Authority().Match(text).Groups["host"].Value) : AddressFlaw.NotWeb;
    }

    /// <summary>The name of a website as the network knows it, such as <c>xn--pple-43d.com</c>.</summary>
    public static string NetworkNameOf(string text) => Uri.TryCreate(text, UriKind.Absolute, out var address) ? address.IdnHost : "";

    /// <summary>Characters that take no room and change what an address seems to be.</summary>
    public static bool IsHidden(char c) => c > '\u007F' && char.GetUnicodeCategory(c) == UnicodeCategory.Format;

    private static AddressFlaw FlawOf(Uri address, string written) =>
        address.UserInfo.Length > 0 || AtSign().IsMatch(address.OriginalString) ? AddressFlaw.NameBeforeAt
        : IsNumber(written) ? AddressFlaw.NumberForName
        : !address.Host.Contains('.', StringComparison.Ordinal) ? AddressFlaw.LocalName
        : IsMistyped(address.Host) || written.Split('.').Any(l => l.StartsWith('-') || l.EndsWith('-')) ? AddressFlaw.Mistyped
        : IsLookAlike(address.Host) || IsLookAlike(Readable(address.IdnHost)) ? AddressFlaw.LookAlike
        : AddressFlaw.None;

    /// <summary>A comma for a dot, or Thai digits without a Thai letter, which .NET takes for names.</summary>
    private static bool IsMistyped(string host) => host.Contains(',', StringComparison.Ordinal) || (ThaiText.HasThaiDigits(host) && !host.Any(c => ThaiText.IsThai(c) && !ThaiText.IsThaiDigit(c)));

    /// <summary>An IP address in a spelling that nobody reads: in one number, in hexadecimal or octal digits.</summary>
    private static bool IsNumber(string host) => NumberEnd().IsMatch(host) && !(FourNumbers().IsMatch(host) && host.Split('.').All(IsByte));

    private static bool IsByte(string part) => int.Parse(part, NumberStyles.None, CultureInfo.InvariantCulture) <= byte.MaxValue;

    /// <summary>Whether letters that look like Latin ones stand in a name beside Latin ones.</summary>
    private static bool IsLookAlike(string host) => host.Any(char.IsAsciiLetter) && host.Any(IsLikeLatin);

    private static bool IsLikeLatin(char c) =>
        c is (>= '\u0370' and <= '\u03FF') or (>= '\u0400' and <= '\u052F') or (>= '\u0530' and <= '\u058F') or (>= '\u13A0' and <= '\u13FF') or (>= '\u1C80' and <= '\u1C8F') or (>= '\u2DE0' and <= '\u2DFF') or (>= '\uA640' and <= '\uA69F');

    private static string Readable(string name)
    {
        try
        {
            return new IdnMapping { AllowUnassigned = true }.GetUnicode(name);
        }
        catch (ArgumentException)
        {
            return name;
        }
    }

    [GeneratedRegex(@"^https?://", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Beginning();

    [GeneratedRegex(@"^[^/]*//[^/?#@]*@", RegexOptions.CultureInvariant)]
    private static partial Regex AtSign();

    [GeneratedRegex(@"^[^/]*//(?<host>[^/?#:]*)", RegexOptions.CultureInvariant)]
    private static partial Regex Authority();

    [GeneratedRegex("%(?![0-9A-Fa-f]{2})", RegexOptions.CultureInvariant)]
    private static partial Regex LoosePercent();

    [GeneratedRegex(@"(?:^|\.)(?:0[xX][0-9A-Fa-f]*|[0-9]+)\.?\z", RegexOptions.CultureInvariant)]
    private static partial Regex NumberEnd();

    [GeneratedRegex(@"^(?:0|[1-9][0-9]{0,2})(?:\.(?:0|[1-9][0-9]{0,2})){3}\z", RegexOptions.CultureInvariant)]
    private static partial Regex FourNumbers();
}

/// <summary>Why a text is no web address that readers may be led to.</summary>
public enum AddressFlaw
{
    None,

    /// <summary>It does not begin as one, or is none at all.</summary>
    NotWeb,

    /// <summary>A space, a quotation mark, a percent sign without two hexadecimal digits.</summary>
    StrayMark,

    /// <summary>A character that is not seen, such as one that turns the direction of writing.</summary>
    Hidden,

    /// <summary>What seems to be the website is a user's name.</summary>
    NameBeforeAt,

    /// <summary>A number in the place of a website's name.</summary>
    NumberForName,

    /// <summary>A name without a dot, which one office's network knows.</summary>
    LocalName,

    /// <summary>The name has a comma for a dot, Thai digits alone, or a dash at an end of one of its parts.</summary>
    Mistyped,

    /// <summary>Letters of another script in the place of Latin ones.</summary>
    LookAlike,
}
